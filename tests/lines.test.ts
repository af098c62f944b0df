import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../scripts/lines.mjs', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../samples/zh-hans.md', import.meta.url));
const url = 'https://raw.githubusercontent.com/example-mirror/news/main/pages/culture/n1001.md';

/** What the program answers to these lines, given at once. */
function answers(input: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', () =>
      resolve(
        output
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      ),
    );
    child.stdin.end(input);
  });
}

test('answers come in the order of the questions, and nothing bad ends the program', { timeout: 300_000 }, async () => {
  const empty = join(mkdtempSync(join(tmpdir(), 'mirror-reader-')), 'empty.html');
  writeFileSync(empty, '');
  const jobs = [
    ...Array.from({ length: 12 }, (_, i) => ({ id: `good-${i}`, path: SAMPLE, url, contentType: 'text/plain' })),
    { id: 'nowhere', path: '/no/such/file.html', url },
    { id: 'empty', path: empty, url: 'https://paper.example/empty' },
    { id: 'last', path: SAMPLE, url, contentType: 'text/plain', want: ['entities', 'citations', 'html', 'markdown'] },
  ];
  const lines = jobs.map((job) => JSON.stringify(job));
  lines.splice(5, 0, 'not json', '');
  const found = await answers(`${lines.join('\n')}\n`);
  expect(found.map((a) => a['id'])).toEqual([
    ...jobs.slice(0, 5).map((j) => j.id),
    null,
    ...jobs.slice(5).map((j) => j.id),
  ]);
  for (const a of found.filter((x) => String(x['id']).startsWith('good')))
    expect(a).toMatchObject({ isMirror: true, error: null, title: '河州图书馆修复百年地图 明年4月对外展出' });
  expect(found.find((a) => a['id'] === 'nowhere')?.['error']).toMatch(/ENOENT/);
  expect(found.find((a) => a['id'] === 'empty')).toMatchObject({ isMirror: false, error: null });
  expect(Object.keys(found.at(-1) ?? {})).toEqual(
    expect.arrayContaining(['entities', 'citations', 'html', 'markdown']),
  );
});

test('lines that are JSON and no question are answered, and the next one too', async () => {
  const lines = ['null', '7', '[]', '{"id":"a"}', JSON.stringify({ id: 'b', path: SAMPLE, url: 'x'.repeat(200_000) })];
  const given = await answers(`${lines.join('\n')}\n${JSON.stringify({ id: 'c', path: SAMPLE, url })}\n`);
  expect(given.map((a) => [a['id'], typeof a['error']])).toEqual([
    [null, 'string'],
    [null, 'string'],
    [null, 'string'],
    ['a', 'string'],
    ['b', 'string'],
    ['c', 'object'],
  ]);
});
