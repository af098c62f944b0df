import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cite, STYLES } from '../../src/cite/index.ts';
import { WORKS } from './works.ts';

/**
 * One file a style: after `== case | rule`, the reference, with italics between asterisks and bold between two; lines that begin
 * with `> ` are the forms for the running text. COPY and N stand for long addresses.
 */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/https:\/\/github\.com\/reader-one\/shore-archive\/blob\/[0-9a-f]{40}/g, 'COPY'],
  [/https:\/\/news\.example/g, 'N'],
];
const shorten = (text: string) => SHORT.reduce((t, [pattern, by]) => t.replace(pattern, by), text);

const folder = new URL('.', import.meta.url).pathname;
const files = readdirSync(folder).filter((f) => f.endsWith('.txt'));

test('every style has its file', () => {
  expect(files.map((f) => basename(f, '.txt')).sort()).toEqual(STYLES.map((s) => s.name).sort());
});

describe.each(files)('%s', (file) => {
  const [head = '', ...sections] = readFileSync(join(folder, file), 'utf8').split(/^== /m);
  const style = basename(file, '.txt');
  test('names its source and has cases of many kinds', () => {
    expect(head).toMatch(/^# .{20,}/m);
    const cases = sections.map((s) => s.split(' |')[0] as string);
    expect(cases).toEqual(WORKS.map((w) => w.name).filter((name) => cases.includes(name)));
    expect(cases.length).toBeGreaterThanOrEqual(9);
  });
  test.each(sections.map((s) => [s.split('\n')[0] as string, s] as const))('%s', (title, section) => {
    const [name, rule] = title.split(' | ');
    expect(rule).toBeTruthy();
    const work = WORKS.find((w) => w.name === name);
    if (!work) throw new Error(`no case called ${name}`);
    const lines = section.split('\n').slice(1);
    const expected = lines
      .filter((l) => !l.startsWith('> '))
      .join('\n')
      .trimEnd();
    const inText = lines.filter((l) => l.startsWith('> ')).map((l) => l.slice(2));
    const citation = cite(work.article, { ...work.options, style });
    expect(shorten(citation.marked).replace(/\r\n/g, '\n').trimEnd()).toBe(expected);
    expect(citation.inText.map((t) => shorten(t.marked))).toEqual(inText);
  });
});
