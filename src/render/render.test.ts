import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { cleanSteps } from '../clean/index.ts';
import { toBlocksSteps } from '../extract/blocks.ts';
import { snapshotSteps } from '../kit/snapshot.ts';
import type { Article } from '../model/article.ts';
import type { Facts } from '../model/draft.ts';
import { escapeMarkdown, outline, toEpub, toHtml, toHtmlFile, toMarkdown, toMarkdownFile, toText } from './index.ts';
import { finish } from '../kit/steps.ts';

function article(html: string, facts: Facts = {}): Article {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
  const { body } = finish(snapshotSteps(window.document as unknown as Document)).document;
  const blocks = finish(toBlocksSteps(body, { url: 'https://paper.example/a', originalUrl: (u) => u }));
  return finish(
    cleanSteps(
      {
        facts,
        body: blocks,
        lead: {
          src: 'https://paper.example/lead.jpg',
          alt: 'A square',
          caption: 'Seen today (Ann/Agency)',
          credit: '',
          lead: true,
        },
        trackers: [],
        issues: [],
      },
      {
        provenance: {
          uriR: 'https://paper.example/a?b=1&c="2"',
          hops: [
            { family: 'git-markdown', confidence: 'likely', evidence: [], uriM: 'https://host.example/repo/a.md' },
          ],
        },
        view: window,
      },
    ),
  );
}

const EVERYTHING =
  '<h2>Part &lt;one&gt;</h2><p>A <b>bold</b> <a href="https://x.example/(1)">link &amp; more</a><br>next</p>' +
  '<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p>four</p></li></ul><dl><dt>t</dt><dd>d</dd></dl>' +
  '<blockquote><p>said</p></blockquote><table><tr><th>A|B</th><th>C</th></tr><tr><td>1</td><td>2</td></tr></table>' +
  '<figure><img src="https://x.example/p.jpg" alt="pic"><figcaption>under it</figcaption></figure>' +
  '<pre>x &lt; y\n```\n</pre><hr><p><ruby>漢<rb>字</rb><rt>かん</rt></ruby> H<sub>2</sub>O</p>' +
  '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';
const FACTS: Facts = {
  headline: { value: 'A "title": with </script> & --- marks', from: 'heading' },
  author: { value: [{ name: 'Ann Lee', kind: 'person' }], from: 'byline' },
  inLanguage: { value: 'en', from: 'text' },
  datePublished: { value: '2023-09-21', from: 'dateline' },
};

describe('HTML', () => {
  test('reads back as the same text, and asks nobody', () => {
    const made = article(EVERYTHING);
    const { body } = new JSDOM(toHtml(made)).window.document;
    expect(body.querySelector('h2')?.textContent).toBe('Part <one>');
    expect(body.querySelector('pre')?.textContent).toBe('x < y\n```\n');
    expect(body.querySelector('img, iframe, script, [src], [style], [class], [id]')).toBeNull();
    expect([...body.querySelectorAll('li')].map((li) => li.firstChild?.textContent)).toEqual(['one', 'two', 'three']);
  });
  test('the file holds its description and the same bytes come twice', () => {
    const made = article(EVERYTHING, FACTS);
    const file = toHtmlFile(made, { contextObject: 'ctx_ver=Z39.88-2004&rft.title="x"' });
    expect(toHtmlFile(article(EVERYTHING, FACTS), { contextObject: 'ctx_ver=Z39.88-2004&rft.title="x"' })).toBe(file);
    const { document } = new JSDOM(file).window;
    const data = JSON.parse(document.querySelector('script')?.textContent ?? '') as Record<string, unknown>;
    expect(data['headline']).toBe(FACTS.headline?.value);
    expect(data['archivedAt']).toBe('https://host.example/repo/a.md');
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('.Z3988')?.getAttribute('title')).toBe('ctx_ver=Z39.88-2004&rft.title="x"');
    expect(document.querySelector('header a')?.getAttribute('href')).toBe('https://paper.example/a?b=1&c=%222%22');
    expect(document.querySelector('header a')?.textContent).toBe(made.provenance.uriR);
    expect(document.querySelector('figure figcaption')?.textContent).toBe('Seen today — Ann/Agency');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});

describe('Markdown', () => {
  test('structures survive another reader', () => {
    const { body } = new JSDOM(marked.parse(toMarkdown(article(EVERYTHING)), { async: false })).window.document;
    expect(body.querySelector('h2')?.textContent).toBe('Part <one>');
    expect(body.querySelector('p a')?.getAttribute('href')).toBe('https://x.example/%281%29');
    expect(body.querySelector('ul ul li')?.textContent).toBe('two');
    expect(body.querySelector('blockquote')?.textContent?.trim()).toBe('said');
    expect([...body.querySelectorAll('th')].map((c) => c.textContent)).toEqual(['A|B', 'C']);
    expect(body.querySelector('pre')?.textContent).toBe('x < y\n```\n');
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('hr')).not.toBeNull();
  });
  test('text stays text, whatever characters it has', () => {
    const word = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-!|~&\\.1:a b中=>'.split('')), maxLength: 30 });
    fc.assert(
      fc.property(word, (raw) => {
        const text = raw.replace(/\s+/g, ' ').trim();
        const { body } = new JSDOM(marked.parse(escapeMarkdown(text), { async: false })).window.document;
        expect(body.textContent?.trim()).toBe(text);
        expect(body.querySelector('a, em, strong, code, h1, h2, ul, ol, blockquote, table, hr, del')).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
  test.each([
    ['at an empty line', '<p><code>a\n\n![](https://trk.example/x.png)</code></p>'],
    ['at a line', '<h2><code>a\n![](https://trk.example/x.png)</code></h2>'],
    [
      'in a cell',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><code>a | ![](https://trk.example/x.png)</code></td><td>x</td></tr></table>',
    ],
    ['in an item', '<ul><li><code>a\n\n![](https://trk.example/x.png)</code></li></ul>'],
    ['in a quotation', '<blockquote><p><code>a\n\n![](https://trk.example/x.png)</code></p></blockquote>'],
  ])('code does not end %s and become markup', (_, html) => {
    const { body } = new JSDOM(marked.parse(toMarkdown(article(html)), { async: false })).window.document;
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('code')?.textContent).toContain('![](https://trk.example/x.png)');
  });
  test.each([
    '<p><code>&lt;script&gt; ```</code><code>b</code></p>',
    '<p><code>&lt;script&gt; ```</code><span><kbd>b</kbd></span></p>',
    '<p><code>&lt;script&gt; ```</code><em></em><code></code><samp>b</samp></p>',
    '<p>`<code>&lt;script&gt; ```</code><b>`</b><code>b</code></p>',
  ])('code beside code ends where it ends: %s', (html) => {
    const { body } = new JSDOM(marked.parse(toMarkdown(article(html)), { async: false })).window.document;
    expect([...body.querySelectorAll('code')].map((c) => c.textContent)).toEqual(['<script> ```', 'b']);
    expect(body.querySelector('script')).toBeNull();
  });
  test('marks without end are no more than text', () => {
    const made = toMarkdown(article(`<pre>${'` '.repeat(200_000)}</pre><p><code>${'` '.repeat(100_000)}</code></p>`));
    expect(made.length).toBeGreaterThan(500_000);
    expect(made.startsWith('```\n')).toBe(true);
  });
  test('nothing is left that a template engine runs', () => {
    const made = toMarkdown(article('<p>a &lt;% tp.x() %&gt; {% include x %} {{ site.x }} {{{y}}} 100% {a}</p>'));
    expect(made).not.toMatch(/<%|\{%|\{\{/);
    const { body } = new JSDOM(marked.parse(made, { async: false })).window.document;
    expect(body.textContent?.trim()).toBe('a <% tp.x() %> {% include x %} {{ site.x }} {{{y}}} 100% {a}');
  });
  test('the front matter is one JSON value a line', () => {
    const [, front = ''] = toMarkdownFile(article('<p>x</p>', FACTS)).split('---\n');
    const fields = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1)) as unknown]),
    );
    expect(fields).toMatchObject({
      title: FACTS.headline?.value,
      author: ['Ann Lee'],
      date: '2023-09-21',
      original: 'https://paper.example/a?b=1&c="2"',
      copy: 'https://host.example/repo/a.md',
    });
  });
});

test('plain text and outline follow the blocks', () => {
  const made = article('<h3>one</h3><p>text</p><h5>two</h5>', FACTS);
  expect(toText(made).split('\n\n').slice(2)).toEqual(['one', 'text', 'two']);
  expect(outline(made)).toEqual([
    { id: 'b1', level: 2, text: 'one' },
    { id: 'b3', level: 3, text: 'two' },
  ]);
});

describe('EPUB', () => {
  const modified = '2024-01-02T03:04:05Z';
  test('the container begins with its stored type, every part is XML, the same bytes come twice', () => {
    const book = toEpub(article(EVERYTHING, FACTS), { modified });
    expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(Buffer.from(toEpub(article(EVERYTHING, FACTS), { modified })).equals(Buffer.from(book))).toBe(true);
    const { DOMParser: Parser } = new JSDOM('').window;
    for (const [name, bytes] of Object.entries(unzipSync(book))) {
      if (!/\.(?:xml|opf|xhtml)$/.test(name)) continue;
      const parsed = new Parser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(parsed.querySelector('parsererror')?.textContent ?? '', name).toBe('');
    }
  });
  test('what has no words for a title is named all the same', () => {
    const parts = unzipSync(toEpub({ ...article('<h2>&nbsp;<br></h2><p>x</p>'), headline: ' ' }, { modified }));
    const navigation = strFromU8(parts['book/nav.xhtml'] as Uint8Array);
    expect(navigation).toContain('<title>Untitled</title>');
    expect(navigation).not.toMatch(/<a [^>]*>\s*<\/a>/);
  });
  // Debian's package is a bare archive, which not every kernel starts by its name.
  const checker = [['epubcheck'], ['java', '-jar', '/usr/share/java/epubcheck.jar']].find(([command = '', ...args]) =>
    /^EPUBCheck/m.test(String(spawnSync(command, [...args, '--version']).output)),
  );
  test.skipIf(!checker)('epubcheck finds no fault', () => {
    const dir = mkdtempSync(join(tmpdir(), 'book-'));
    try {
      const path = join(dir, 'book.epub');
      writeFileSync(path, toEpub(article(EVERYTHING, FACTS), { modified }));
      const [command = '', ...args] = checker ?? [];
      const { status, stderr } = spawnSync(command, [...args, path], { encoding: 'utf8' });
      expect(stderr).not.toMatch(/^(?:ERROR|WARNING|FATAL)/m);
      expect(status).toBe(0);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
