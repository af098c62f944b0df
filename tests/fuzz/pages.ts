import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { citeAll } from '../../src/cite/index.ts';
import { findEntities } from '../../src/entities/index.ts';
import { readMirror } from '../../src/index.ts';
import { safeOriginal } from '../../src/kit/original.ts';
import { toHtml, toMarkdown } from '../../src/render/index.ts';
import { markup, onlyListed } from './markup.ts';
import { check, type Property } from './property.ts';

interface Seed {
  readonly url: string;
  readonly contentType: string;
  readonly text: string;
}

/** The pages of the fixtures and samples: what is mutated looks like what is met. */
function seeds(): Seed[] {
  const found: Seed[] = [];
  for (const entry of readdirSync('tests/fixtures', { recursive: true }).map(String).sort()) {
    if (!entry.endsWith('page.html')) continue;
    const at = join('tests/fixtures', entry);
    const { url, contentType } = JSON.parse(readFileSync(at.replace(/html$/, 'json'), 'utf8')) as Partial<Seed>;
    if (url) found.push({ url, contentType: contentType ?? 'text/html', text: readFileSync(at, 'utf8') });
  }
  for (const name of readdirSync('samples').filter((n) => n.endsWith('.md')))
    found.push({
      url: `https://raw.githubusercontent.com/keeper/news/main/${name}`,
      contentType: 'text/plain',
      text: readFileSync(join('samples', name), 'utf8'),
    });
  return found;
}

const mutation = fc.record({
  how: fc.constantFrom('cut', 'double', 'insert', 'move', 'repeat', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 3000 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  markup,
});

function mutate(text: string, { how, at, length, to, markup: bits }: Mutation): string {
  const from = Math.floor(at * text.length);
  const piece = text.slice(from, from + length);
  const rest = text.slice(0, from) + text.slice(from + length);
  const target = Math.floor(to * rest.length);
  if (how === 'cut') return rest;
  if (how === 'truncate') return text.slice(0, from);
  if (how === 'double') return text.slice(0, from) + piece + text.slice(from);
  if (how === 'repeat') return text.slice(0, from) + piece.slice(0, 60).repeat(200) + text.slice(from);
  if (how === 'move') return rest.slice(0, target) + piece + rest.slice(target);
  return text.slice(0, from) + bits + text.slice(from);
}

interface Mutation {
  how: string;
  at: number;
  length: number;
  to: number;
  markup: string;
}

function load({ url, contentType }: Seed, text: string): Document {
  const plain = contentType === 'text/plain';
  const dom = new JSDOM(plain ? '<body><pre></pre>' : text, { url, virtualConsole: new VirtualConsole() });
  const document = dom.window.document as unknown as Document;
  if (plain) {
    (document.querySelector('pre') as Element).textContent = text;
    Object.defineProperty(document, 'contentType', { value: contentType });
  }
  return document;
}

const all = seeds();

export const properties: readonly Property[] = [
  {
    name: 'pages: the whole way, on pages that were taken apart',
    arbitrary: fc.record({
      seed: fc.integer({ min: 0, max: all.length - 1 }),
      changes: fc.array(mutation, { minLength: 1, maxLength: 6 }),
    }),
    limit: 15_000,
    holds({ seed, changes }: { seed: number; changes: Mutation[] }) {
      const of = all[seed] as Seed;
      const document = load(of, changes.reduce(mutate, of.text));
      const before = document.documentElement.outerHTML;
      const { provenance, article, issues } = readMirror(document, of.url);
      check(document.documentElement.outerHTML === before, 'the page was changed', of.url);
      check(!issues.some((i) => i.code === 'family-failed'), 'a family failed', JSON.stringify(issues));
      for (const uri of [provenance.uriR, ...provenance.hops.map((h) => h.uriR)])
        check(uri === undefined || safeOriginal(uri) !== undefined, 'original', uri ?? '');
      if (article) {
        check(JSON.stringify(JSON.parse(JSON.stringify(article))) === JSON.stringify(article), 'no JSON', of.url);
        const body = article.blocks.map((b) => b.text).filter(Boolean);
        check(article.articleBody === body.join('\n'), 'coordinates', of.url);
        onlyListed(toHtml(article));
        toMarkdown(article);
        for (const { mentions } of findEntities(article))
          for (const { position, quote } of mentions)
            check(article.articleBody.slice(position.start, position.end) === quote.exact, 'mention', quote.exact);
        citeAll(article, { accessed: '2024-01-02' });
      }
      (document.defaultView as unknown as { close(): void } | null)?.close();
    },
  },
];
