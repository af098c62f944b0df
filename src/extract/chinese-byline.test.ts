import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseByline } from './chinese-byline.ts';

const names = (text: string) => {
  const found = chineseByline(text, '晨报');
  return {
    authors: found?.authors.map((p) => p.name),
    translators: found?.translators.map((p) => p.name),
    place: found?.place,
  };
};

describe('chineseByline', () => {
  it.each([
    ['（晨报记者王小明综合报导）市府', ['王小明'], []],
    ['（晨报记者王小明、陈大文采访报导）', ['王小明', '陈大文'], []],
    ['（英文晨报记者Mary Doe报导／王小明编译）', ['Mary Doe'], ['王小明']],
    ['（英文晨报专栏作家Mary Doe撰文/王小明翻译）', ['Mary Doe'], ['王小明']],
    ['（晨報記者王小明綜合報導）', ['王小明'], []],
    ['（特约记者王小明报道）', ['王小明'], []],
  ])('%s', (text, authors, translators) => {
    expect(names(text)).toMatchObject({ authors, translators });
  });

  it('takes the place off the last name', () => {
    expect(names('（晨报记者张大文台湾台北报导）')).toEqual({
      authors: ['张大文'],
      translators: [],
      place: '台湾台北',
    });
  });

  it('names nobody where an office reports', () => {
    expect(chineseByline('（晨报洛杉矶记者站报导）')).toMatchObject({
      authors: [],
      organization: expect.stringContaining('记者站') as string,
    });
  });

  it('leaves brackets alone that are no byline', () => {
    expect(chineseByline('（图片来自网络）')).toBeUndefined();
    expect(chineseByline('（见上文）市府')).toBeUndefined();
  });

  it('reads any number of names', () => {
    const name = fc.constantFrom('王小明', '陈大文', '李平', '赵春花', '欧阳一', '孙立');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('报导', '综合报导', '采访报导', '報導'),
        (list, verb) => {
          expect(names(`（晨报记者${list.join('、')}${verb}）正文`).authors).toEqual(list);
        },
      ),
    );
  });
});
