import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readMirror } from '../../index.ts';

const COPY = 'https://raw.githubusercontent.com/someone/copies/main/news/a.md';
const ORIGINAL = 'https://paper.example/news/2021/05/04/the-new-railway-opens-next-year';
const EN =
  'The city said on Wednesday that the new railway is to open next year, and that tickets will cost more than before.';
const ZH = '市政府周三宣布，这条铁路将于明年开通，沿线居民对此表示欢迎，也有人担心票价上涨，议会下月讨论。';

const read = (source: string) => {
  const { document } = new JSDOM('<pre></pre>', { url: COPY }).window;
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  (document.querySelector('pre') as Element).textContent = source;
  return readMirror(document, COPY);
};

it.each([
  ['4 May 2021 · Mara Lind · 900 words', 'Original', EN],
  ['4 May 2021 | Mara Lind', 'Original article', EN],
  ['2021-05-04 · Mara Lind', '原文链接', ZH],
])('reads the day before a link that is a label: %s · %s', (row, link, text) => {
  const body = Array.from({ length: 10 }, () => text).join('\n\n');
  const { article, provenance } = read(
    `# The new railway opens next year\n\n${row} · [${link}](${ORIGINAL})\n\n${body}`,
  );
  expect(provenance.uriR).toBe(ORIGINAL);
  expect(article?.datePublished).toBe('2021-05-04');
  expect(article?.alternativeHeadline).toBeUndefined();
});
