import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMirror } from '../index.ts';
import { citeAll } from './index.ts';

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
