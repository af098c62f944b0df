import { expect, test } from 'vitest';
import { romanisedName, romanisedOutlet, romanisedTitle } from './romanise.ts';

test('a Chinese headline: words joined, names capitalised, a comma for the space between clauses', () => {
  const names = [
    { written: '普京', familyLength: 0 },
    { written: '王毅', familyLength: 1 },
    { written: '习近平', familyLength: 1 },
  ];
  expect(romanisedTitle('普京会晤王毅 接受习近平邀请10月访华', 'zh-Hans', names)).toBe(
    'Pujing huiwu Wang Yi, jieshou Xi Jinping yaoqing 10 yue fang Hua',
  );
  expect(romanisedTitle('灯塔，为何熄灭？', 'zh-Hans', [])).toBe('Dengta, weihe ximie?');
});

test('an apostrophe where a syllable would be read with the one before', () => {
  expect(romanisedTitle('西安', 'zh-Hans', [{ written: '西安', familyLength: 0 }])).toBe("Xi'an");
});

test('outlets: their own name, then what they are', () => {
  expect(romanisedOutlet('大纪元', 'zh-Hans')).toBe('Dajiyuan');
  expect(romanisedOutlet('明湖日报', 'zh-Hans')).toBe('Minghu ribao');
  expect(romanisedOutlet('Береговой вестник', 'ru')).toBe('Beregovoy vestnik');
  expect(romanisedOutlet('The Coastal Herald', 'en')).toBeUndefined();
});

test('names of people', () => {
  expect(romanisedName('张婷', 'zh-Hans')).toEqual({ family: 'Zhang', given: 'Ting' });
  expect(romanisedName('欧阳明', 'zh-Hans')).toEqual({ family: 'Ouyang', given: 'Ming' });
  expect(romanisedName('单小雨', 'zh-Hans')).toEqual({ family: 'Shan', given: 'Xiaoyu' });
  expect(romanisedName('Мария Петрова', 'ru')).toEqual({ family: 'Petrova', given: 'Mariya' });
  expect(romanisedName('김하나', 'ko')).toBeUndefined();
  expect(romanisedName('رضا کریمی', 'fa')).toBeUndefined();
});

test.each([
  ['Маяк закрыт на зиму', 'ru', 'Mayak zakryt na zimu'],
  ['Подъезд Ельцина: съезд в Щёлково', 'ru', 'Podyezd Yeltsina: syezd v Shchyolkovo'],
  ['Київ, Згурський і Запоріжжя: їжак Юрія', 'uk', 'Kyiv, Zghurskyi i Zaporizhzhia: yizhak Yuriia'],
  ['Пристанището край Щърково', 'bg', 'Pristanishteto kray Shtarkovo'],
  ['Лука у Београду, Љубљана', 'sr', 'Luka u Beogradu, Ljubljana'],
])('%s', (title, language, expected) => {
  expect(romanisedTitle(title, language, [])).toBe(expected);
});

test('nothing is made up for languages without a rule', () => {
  expect(romanisedTitle('باران سنگین', 'fa', [])).toBeUndefined();
  expect(romanisedTitle('Таң', 'kk', [])).toBeUndefined();
});
