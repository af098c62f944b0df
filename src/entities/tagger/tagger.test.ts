import { describe, expect, it } from 'vitest';
import { finish } from '../../kit/steps.ts';
import { findDates } from '../dates/index.ts';
import { fold } from '../fold.ts';
import { mergeSteps } from '../merge.ts';
import { chineseSteps } from '../zh/tagged.ts';
import { analyse } from './training.ts';
import { tagSteps, type Tagged } from './index.ts';
import { settle } from './settle.ts';

const names = (text: string) =>
  finish(tagSteps(analyse(text))).map((t) => `${t.type}:${fold(text).slice(t.start, t.end)}`);
const read = (text: string) => {
  const folded = fold(text);
  return finish(mergeSteps(finish(chineseSteps(folded, findDates(folded, undefined, 'zh'), new Map())), text));
};

describe('the tagger', () => {
  it('finds bodies, places and people that no list holds, in both scripts', () => {
    const simplified = '据松江早报报道，柳州市防台抗旱指挥部副主任骆远山昨日到恒泰纺织集团有限公司检查。';
    const traditional = '據松江早報報道，柳州市防台抗旱指揮部副主任駱遠山昨日到恆泰紡織集團有限公司檢查。';
    const found = [
      'organization:松江早报',
      'organization:柳州市防台抗旱指挥部',
      'person:骆远山',
      'organization:恒泰纺织集团有限公司',
    ];
    expect(names(simplified)).toEqual(found);
    expect(names(traditional)).toEqual(found);
  });
  it('finds nothing where nothing is named', () => {
    expect(names('连续三天的大雨让河水暴涨，学校停课，大家都在家里等消息。')).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names('\n\n')).toEqual([]);
  });
  it('gives names that stay in the text and do not overlap, whatever the text', () => {
    for (const text of ['，。！', 'abc 林', '林\n书\n远', '（（（', '1'.repeat(300), '的'.repeat(500)]) {
      let end = 0;
      for (const t of finish(tagSteps(analyse(text)))) {
        expect(t.start).toBeGreaterThanOrEqual(end);
        expect(t.end).toBeGreaterThan(t.start);
        end = t.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('names over the whole text', () => {
  const at = (text: string, name: string, nth: number, type: Tagged['type'], margin = 8): Tagged => {
    let start = -1;
    for (let n = 0; n <= nth; n += 1) start = text.indexOf(name, start + 1);
    return { start, end: start + name.length, type, margin };
  };
  const settled = (text: string, tagged: Tagged[]) =>
    settle(text, tagged).map((t) => `${t.type}:${text.slice(t.start, t.end)}`);
  it('end where they end elsewhere', () => {
    const text = '骆远山到了。骆远山曾说不去。';
    expect(settled(text, [at(text, '骆远山', 0, 'person'), at(text, '骆远山曾', 0, 'person')])).toEqual([
      'person:骆远山',
      'person:骆远山',
    ]);
  });
  it('are of the kind that the most places speak for', () => {
    const text = '拉森来了，拉森走了，拉森又来了。';
    const tagged = [at(text, '拉森', 0, 'person'), at(text, '拉森', 1, 'place', 1), at(text, '拉森', 2, 'person')];
    expect(settled(text, tagged)).toEqual(['person:拉森', 'person:拉森', 'person:拉森']);
  });
  it('hold at every place when they are sure, and only there when not', () => {
    const text = '骆远山到了，后来骆远山走了。';
    expect(settled(text, [at(text, '骆远山', 0, 'person')])).toHaveLength(2);
    expect(settled(text, [at(text, '骆远山', 0, 'person', 1)])).toHaveLength(1);
  });
});

describe('rules and tagger together', () => {
  it('take a country and a place in it for two, the second with both as another form', () => {
    const found = read('他从日本东京出发。');
    expect(found.map((e) => e.name).sort()).toEqual(['东京', '日本']);
    expect(found.find((e) => e.name === '东京')?.aliases).toContain('日本东京');
  });
  it('take a body with and without its country for one', () => {
    const found = read('挪威渔业局宣布关闭渔场。渔业局说，渔民会得到补偿。挪威渔业局没有说多少。');
    expect(found.filter((e) => e.type === 'organization')).toHaveLength(1);
  });
  it('put what is unsure behind what is sure', () => {
    const later = read('骆远山昨天在柳州市政府说，小禾、阿满都来过松江。').map((e) => e.unsure === true);
    expect(later).toEqual([...later].sort());
  });
});
