import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMirror } from '../index.ts';
import { cite, citeAll } from './index.ts';

const ORIGINAL = 'https://paper.example/news/2023/09/21/new-railway';
const TEXT = 'The city said on Wednesday that the new railway is to open next year.\n\n'.repeat(20);

test.each([
  ['https://files.example.net/copies/a.md', 'https://files.example.net/copies/a.md'],
  ['http://127.0.0.1:8000/copies/a.md', ORIGINAL],
  ['http://nas.local/copies/a.md', ORIGINAL],
])('of a copy at %s, a style with room for one address names %s', (url, named) => {
  const { document } = new JSDOM('<pre></pre>', { url }).window;
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  (document.querySelector('pre') as Element).textContent = `# New railway\n\nOriginal article: ${ORIGINAL}\n\n${TEXT}`;
  const { article } = readMirror(document, url);
  expect(article?.provenance.uriR).toBe(ORIGINAL);
  if (!article) return;
  expect(citeAll(article, { accessed: '2026-01-02', mode: 'both' })['apa']).toContain(named);
});

test('a page that is no copy is cited by its own address in every style, and nothing warns', () => {
  const own = 'https://paper.example/2024/11/ordinary-story';
  const { document } = new JSDOM(
    `<title>An ordinary story</title><article><h1>An ordinary story</h1><p class="byline">By Ruth Abel</p>
     <time datetime="2024-11-06">6 November 2024</time>${`<p>${TEXT}</p>`.repeat(3)}</article>`,
    { url: `${own}?utm_source=letter#top` },
  ).window;
  const { article, provenance } = readMirror(document, document.URL);
  expect(provenance.hops).toEqual([]);
  expect(article?.url).toBe(own);
  if (!article) return;
  // Pipes and tildes aside, an address stands in a record as it is.
  for (const [style, text] of Object.entries(citeAll(article, { accessed: '2026-01-02' })))
    expect(decodeURIComponent(text.replace(/\\(?=\W)/g, '')), style).toContain(own);
  expect(cite(article, { style: 'apa', accessed: '2026-01-02' }).warnings).not.toContain('original-unknown');
});
