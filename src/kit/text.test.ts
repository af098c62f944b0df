import { describe, expect, test } from 'vitest';
import { hidesCharacters, stripInvisible } from './text.ts';

describe('invisible characters', () => {
  test.each([
    ['王\u200b小\u200d明\u2060', '王小明'],
    ['ab\u202ecd\u2066', 'abcd'],
    ['a\u3164b\u034fc\uffa0', 'abc'],
    ['Ann\u{e0041}\u{e0042}', 'Ann'],
  ])('%j is %j', (from, to) => {
    expect(stripInvisible(from)).toBe(to);
    expect(hidesCharacters(to)).toBe(false);
  });
  test.each(['می\u200cخواهم', 'क्\u200dष', '👩\u200d👩\u200d👧', '🏳\ufe0f\u200d🌈', 'é', 'Ắ'])('%s stays', (text) => {
    expect(stripInvisible(text)).toBe(text);
  });
  test('a joiner at an edge, or beside a letter that has no other form, goes', () => {
    expect(stripInvisible('\u200dمن\u200c a\u200cb')).toBe('من ab');
  });
  test('marks are stacked four high at most', () => {
    expect([...stripInvisible(`a${'\u0301'.repeat(50)}b`)]).toHaveLength(6);
  });
});
