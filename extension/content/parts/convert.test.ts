import { expect, test } from 'vitest';
import { fromSource, makeConverter, toSource } from './convert.ts';
import { toHans } from './to-hans.ts';
import { toHant } from './to-hant.ts';

const tw = toHant('tw');
const marked = (c: { text: string; uncertain: readonly (readonly [number, number])[] }) =>
  c.uncertain.map(([from, to]) => c.text.slice(from, to));

test('characters follow their word, and the region its forms', () => {
  expect(tw('他在面馆里吃面，头发很长。').text).toBe('他在麵館裡吃麵，頭髮很長。');
  expect(toHant('hk')('里面的床').text).toBe('裏面的牀');
  expect(toHans('tw')('裡面的頭髮與髮型').text).toBe('里面的头发与发型');
});

test('words stay the author’s', () => {
  expect(tw('打印机的软件').text).toBe('打印機的軟件');
});

test('quotation marks become corner brackets beside Han characters only', () => {
  expect(tw('他说：“‘好’。”').text).toBe('他說：「『好』。」');
  expect(tw('the “Night Boat” of').text).toBe('the “Night Boat” of');
});

test('what no word decides is marked', () => {
  expect(marked(tw('皇后'))).toEqual([]);
  expect(marked(tw('干'))).toHaveLength(1);
  expect(marked(tw('我们在河边走了很久，看见了一座桥。'))).toEqual([]);
});

test('offsets lead there and back, also where a character takes two units', () => {
  const convert = makeConverter({ conversionChain: [[`x 𠀀|${'甲乙 甲乙|'.repeat(4000)}y y`]] }, { quotes: false });
  const made = convert('axbxc');
  expect(made.text).toBe('a𠀀b𠀀c');
  for (const at of [0, 1, 2, 4, 5]) expect(toSource(made, fromSource(made, at))).toBe(at);
  expect(fromSource(made, 4)).toBe(6);
});
