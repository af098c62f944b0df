import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STYLES } from '../src/cite/index.ts';
import { main } from './main.ts';
import { nearest } from './nearest.ts';

const folder = mkdtempSync(join(tmpdir(), 'mirror-reader-cli-'));
const file = join(folder, 'lamp.html');
writeFileSync(
  file,
  `<!doctype html><html lang="en"><head><title>The lamp of Varn</title></head><body><article><h1>The lamp of Varn</h1>
  <p>${'The keeper climbed the stair at dusk and lit it. '.repeat(8)}</p></article></body></html>`,
);
afterAll(() => rmSync(folder, { recursive: true }));

let out = '';
let said = '';
beforeEach(() => {
  out = said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

test('a style that there is gives one citation', async () => {
  expect(await main([file, '--as', 'citation', '--style', 'apa'])).toBe(0);
  expect(out).toContain('The lamp of Varn');
  expect(said).toBe('');
});

test.each([
  ['appa', 'apa'],
  ['APA', 'apa'],
  ['bibtext', 'bibtex'],
  ['chicgo', 'chicago-notes'],
  ['chicago', 'chicago-notes'],
  ['CSL JSON', 'csl-json'],
  ['wikipedia', 'wikipedia-en'],
  ['bluebok', 'bluebook'],
  ['gb7714', 'gb7714-2025'],
])('the style that a person meant by %s', (asked, meant) => {
  expect(
    nearest(
      asked,
      STYLES.map(({ name }) => name),
    ),
  ).toBe(meant);
});

test.each(['appa', 'no-such-style', ''])('nothing but a message on standard error: "%s"', async (style) => {
  expect(await main([file, '--as', 'citation', '--style', style])).toBe(2);
  expect(out).toBe('');
  expect(said).toMatch(/^mirror-reader: no citation style called .*; the nearest is [\w-]+\. There are .*\bapa\b/);
});

describe('compare', () => {
  const other = join(folder, 'other.html');
  const page = (number: string, more: string): string =>
    `<!doctype html><html lang="en"><head><title>The lamp of Varn</title></head><body><article><h1>The lamp of Varn</h1>
    <p>${'The keeper climbed the stair at dusk and lit it. '.repeat(8)}</p>
    <p>From the top he counted ${number} ships, and wrote the count into the book that lies beside the lamp.</p>${more}
    </article></body></html>`;
  const one = join(folder, 'one.html');
  writeFileSync(one, page('14', ''));
  writeFileSync(
    other,
    page('41', '<p>In winter the harbour is closed, and the lamp is lit for nobody but the gulls.</p>'),
  );

  test.each([
    ['text', /Numbers: 1[\s\S]*\n- 14\n\+ 41/],
    ['markdown', /^# Two copies compared[\s\S]*## Numbers\n\n- 14\n\n\+ 41/],
    ['html', /<del>14<\/del>[\s\S]*<ins>41<\/ins>[\s\S]*<ins>In winter/],
  ])('as %s', async (form, expected) => {
    expect(await main(['compare', one, other, '--as', form])).toBe(0);
    expect(out).toMatch(expected);
    expect(out).toContain('Paragraphs only in the second copy: 1');
    expect(said).toBe('');
  });

  test('the same twice', async () => {
    expect(await main(['compare', one, one])).toBe(0);
    expect(out).toContain('Both copies say the same.');
  });

  test.each([
    [['compare', one]],
    [['compare', one, other, '--as', 'pdf']],
    [['compare', one, join(folder, 'none.html')]],
  ])('a wrong call says so: %j', async (call) => {
    expect(await main(call)).toBe(2);
    expect(out).toBe('');
    expect(said).toMatch(/^mirror-reader: /);
  });

  test('a page without an article', async () => {
    const empty = join(folder, 'empty.html');
    writeFileSync(empty, '<!doctype html><title>x</title><body></body>');
    expect(await main(['compare', one, empty])).toBe(1);
    expect(said).toContain('nothing readable');
  });
});
