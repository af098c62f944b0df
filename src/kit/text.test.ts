import { describe, expect, test } from 'vitest';
import { hiddenMarks, hidesCharacters, stripInvisible } from './text.ts';

describe('invisible characters', () => {
  test.each([
    ['王\u200b小\u200d明\u2060', '王小明'],
    ['ab\u202ecd\u2066', 'abcd'],
    ['a\u3164b\u034fc\uffa0', 'abc'],
    ['Ann\u{e0041}\u{e0042}', 'Ann'],
    ['w\ufe00o\ufe01r\ufe0fd', 'word'],
    ['a\u{e0100}b\u{e01ef}', 'ab'],
    ['in 1\ufe0f9\ufe0e99', 'in 1999'],
    ['☺\ufe0f\ufe0f\ufe0e', '☺\ufe0f'],
    ['☺\u{e0141}\u{e0142}', '☺'],
    ['葛\u{e0100}\u{e0101}城', '葛\u{e0100}城'],
    ['港\u{e01a0}口', '港口'],
    ['船\u{e0100}在\u{e0102}港\u{e0103}口\u{e0101}停\u{e0110}着', '船在港口停着'],
    ['ship\u{1f3f4}\u{e0041}', 'ship\u{1f3f4}'],
    ['a\u{e0067}\u{e0062}\u{e007f}b', 'ab'],
    ['one\u2062two\u2063', 'onetwo'],
  ])('%j is %j', (from, to) => {
    expect(stripInvisible(from)).toBe(to);
    expect(hidesCharacters(to)).toBe(false);
  });
  test.each([
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d👩\u200d👧',
    '🏳\ufe0f\u200d🌈',
    'é',
    'Ắ',
    '1\ufe0f\u20e3',
    '❤\ufe0e',
    '辻\u{e0100}さんと葛\u{e0101}城市の話',
    '∩\ufe00',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ])('%s stays', (text) => {
    expect(stripInvisible(text)).toBe(text);
  });
  test('a joiner at an edge, or beside a letter that has no other form, goes', () => {
    expect(stripInvisible('\u200dمن\u200c a\u200cb')).toBe('من ab');
  });
  test('marks are stacked four high at most', () => {
    expect([...stripInvisible(`a${'\u0301'.repeat(50)}b`)]).toHaveLength(6);
  });
});

describe('marks of a reader', () => {
  test.each([
    ['the\u200bhar\u200bbour', 2],
    ['the\u2060har\u2062bour\ufeffs', 3],
    ['王\u200d小\u200c明', 2],
    ['boat\ufe01s', 1],
    ['港\u{e01a0}\u{e01a1}口', 2],
    ['Ann\u{e0041}\u{e0042}', 2],
    ['\u200bA line of an editor\ufeff', 0],
    ['https://\u200bhost.example/\u200ba', 0],
    ['می\u200cخواهم', 0],
    ['ภาษา\u200bไทย', 0],
    ['辻\u{e0100}さん', 0],
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 0],
    ['👩\u200d👧 1\ufe0f\u20e3 ❤\ufe0f', 0],
  ])('%j holds %d', (text, count) => {
    expect(hiddenMarks(text)).toBe(count);
  });
});
