import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type Reading, readMirror } from '../../src/index.ts';
import { snapshotSteps } from '../../src/kit/snapshot.ts';
import { markdown } from '../../src/markdown.ts';
import type { Page } from '../../src/model/page.ts';
import { finish } from '../../src/kit/steps.ts';

/** Facts of the work, and its blocks, one a line. */
export interface Expected {
  readonly headline: string;
  readonly author: readonly string[];
  /** The day, or null where the page does not tell it. */
  readonly datePublished: string | null;
  /** Null where nothing names it. */
  readonly publisher: string | null;
  readonly articleBody: readonly string[];
}

const ROOT = new URL('../fixtures/', import.meta.url);

/** One case: a page, where it was seen, and what is known of its way here. */
export interface Fixture {
  readonly family: string;
  readonly id: string;
  /** A fresh inert copy at each call: peeling changes it. */
  page(): Page;
  /** What the whole pipeline makes of it. */
  read(): Reading;
  /** What `work` makes of the live page. */
  in<T>(work: (document: Document, url: string) => T): T;
  /** What is known of the article, where the case says so. */
  readonly article?: Expected | undefined;
  readonly hops: readonly { family: string; confidence: string; uriR: string | null; mementoDatetime: string | null }[];
}

/** Every case with an expected provenance. */
export function fixtures(): Fixture[] {
  const found: Fixture[] = [];
  for (const family of folders(ROOT)) {
    for (const name of folders(new URL(`${family}/`, ROOT))) {
      const at = new URL(`${family}/${name}/`, ROOT);
      const expected = new URL('expected/provenance.json', at);
      if (!existsSync(expected) || !existsSync(new URL('page.html', at))) continue;
      const { url, contentType } = JSON.parse(readFileSync(new URL('page.json', at), 'utf8'));
      const html = readFileSync(new URL('page.html', at), 'utf8');
      found.push({
        family,
        id: `${family}/${name}`,
        hops: JSON.parse(readFileSync(expected, 'utf8')).hops,
        article: existsSync(new URL('expected/article.json', at))
          ? JSON.parse(readFileSync(new URL('expected/article.json', at), 'utf8'))
          : undefined,
        read() {
          return this.in(readMirror);
        },
        in(work) {
          const { window } = new JSDOM(html);
          Object.defineProperty(window.document, 'contentType', { value: contentType ?? 'text/html' });
          const made = work(window.document, url);
          window.close();
          return made;
        },
        page() {
          const { window } = new JSDOM(html);
          const { document } = finish(snapshotSteps(window.document));
          return { url, document, contentType: contentType ?? 'text/html', parser: new window.DOMParser(), markdown };
        },
      });
    }
  }
  return found;
}

function folders(at: URL): string[] {
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
