import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { cleanSteps } from '../../src/clean/index.ts';
import { citeAll, STYLES } from '../../src/cite/index.ts';
import { entitiesAs } from '../../src/entities/export.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { Facts } from '../../src/model/draft.ts';
import type { SafeNode } from '../../src/model/safe-node.ts';
import { toHtmlFile, toMarkdown, toMarkdownFile } from '../../src/render/index.ts';
import { check, type Property } from './property.ts';
import { finish } from '../../src/kit/steps.ts';

const { window } = new JSDOM('<body><div><p>words of the article</p></div>');
const SHARP =
  '{ } \\ | || }} {{ [[ ]] <ref> </ref> ~~~~ {{subst: % $ # & ^ ~ _ = + - @ " \' ` ``` * ** ![]( ]( ) <img/src=x> <script> \n \r \r\n \u0085 \u2028 \u2029 \t , ; : / ER TY UR @misc{ \\input{ \\write18{ =HYPERLINK( %0A \u202e \u200b 字 é and'.split(
    ' ',
  );
const field = fc
  .array(fc.oneof(fc.constantFrom(...SHARP), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** Balance of braces as BibTeX counts them: every brace, escaped or not. */
function braces(text: string): number {
  let depth = 0;
  for (const ch of text) {
    if (ch === '{') depth++;
    if (ch === '}' && --depth < 0) return -1;
  }
  return depth;
}

/** Elements that an article may hold, as trees of nodes with sharp text in them. */
const tree = fc.letrec<{ node: SafeNode; list: SafeNode[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    field.map((text): SafeNode => text.replace(/[\r\u0085\u2028\u2029\u200b\u202e]/g, '')),
    fc.record({
      tag: fc.constantFrom(
        ...'p ul ol li blockquote table tr td th pre code kbd em strong del h2 h3 br hr figure figcaption dl dt dd sup span'.split(
          ' ',
        ),
      ),
      attrs: fc.constant({}),
      children: tie('list'),
    }),
  ),
  list: fc.array(tie('node'), { maxLength: 4 }),
}));

export const properties: readonly Property[] = [
  {
    name: 'Markdown: no picture, link or markup comes out of text and code, wherever they stand',
    arbitrary: tree.list,
    holds(content: SafeNode[]) {
      const block: Block = { id: 'b1', kind: 'paragraph', content, text: 'x' };
      const made = toMarkdown({ blocks: [block], images: [] } as unknown as Article);
      const { body } = new JSDOM(marked.parse(made, { async: false })).window.document;
      check(!body.querySelector('img, a, script, input, svg, iframe'), 'markup', made);
    },
  },
  {
    name: 'citations: whatever the fields hold, one record comes out and nothing of it is code',
    arbitrary: fc.record({
      title: field,
      author: fc.array(field, { maxLength: 3 }),
      outlet: field,
      path: field,
      date: fc.option(fc.constantFrom('2023', '2023-09', '2023-09-21'), { nil: undefined }),
    }),
    holds({ title, author, outlet, path, date }: Fields) {
      const facts: Facts = {
        headline: { value: title, from: 'heading' },
        author: { value: author.map((name) => ({ name, kind: 'person' as const })), from: 'byline' },
        publisher: { value: { name: outlet }, from: 'label-line' },
        ...(date ? { datePublished: { value: date, from: 'dateline' as const } } : {}),
      };
      const uriR = new URL(`https://outlet.example/a/${path}`).href;
      const body = window.document.querySelector('div')?.cloneNode(true) as unknown as Element;
      const article = finish(
        cleanSteps(
          { facts, body, trackers: [], issues: [] },
          {
            view: window,
            provenance: {
              uriR,
              hops: [
                {
                  family: 'x',
                  confidence: 'likely',
                  evidence: [],
                  uriM: `https://copy.example/${encodeURIComponent(path)}`,
                  uriR,
                },
              ],
            },
          },
        ),
      );
      const all = citeAll(article, { accessed: '2024-01-02', mode: 'both' }) as Record<string, string>;
      check(Object.keys(all).length === STYLES.length, 'a style is missing', title);
      const of = (name: string) => all[name] ?? '';
      for (const [name, text] of Object.entries(all)) {
        check(!/[\u202a-\u202e\u2066-\u2069\u200b\u0085\u2028\u2029]/.test(text), `${name} hides`, text);
        if (name !== 'ris' && !/bib/.test(name)) check(!/[\r\n]./.test(text), `${name} has lines`, text);
      }
      for (const name of ['bibtex', 'biblatex']) {
        check(braces(of(name)) === 0, `${name} braces`, of(name));
        check((of(name).match(/^@/gm)?.length ?? 0) === 1, `${name} records`, of(name));
        check(!/\\(?:input|write|include|immediate|openout|csname)/.test(of(name)), `${name} command`, of(name));
      }
      const lines = of('ris').split('\r\n').filter(Boolean);
      check(
        lines.every((l) => /^[A-Z][A-Z0-9] {2}- /.test(l)),
        'ris line',
        of('ris'),
      );
      check(lines.filter((l) => /^(?:ER|TY)/.test(l)).length === 2, 'ris records', of('ris'));
      for (const name of ['wikipedia-en', 'wikipedia-zh']) {
        const inside = of(name).replace(/\{\{!\}\}/g, '');
        check(/^\{\{[^{}]*\}\}$/.test(inside), `${name} template`, of(name));
        check(!/<|~~~|\[\[|''/.test(inside), `${name} markup`, of(name));
      }
      JSON.parse(of('csl-json'));
      const coins = new JSDOM(`<body>${of('coins')}`).window.document.body;
      check(
        coins.querySelectorAll('*').length === 1 && coins.firstElementChild?.attributes.length === 2,
        'coins',
        of('coins'),
      );
      const shown = new JSDOM(marked.parse(of('markdown'), { async: false })).window.document.body;
      const links = [...shown.querySelectorAll('a')].map((a) => a.href);
      check(
        links.length === 2 && links.every((u) => /^https:\/\/(?:outlet|copy)\.example\//.test(u)),
        'markdown',
        of('markdown'),
      );
      check(!shown.querySelector('img, script, :not(p, a)'), 'markdown', of('markdown'));

      const file = new JSDOM(toHtmlFile(article)).window.document;
      check(!file.querySelector('img[src^="x"], iframe, object, embed, [onerror], [onclick]'), 'html file', title);
      const matter = /^---\n([\s\S]*?)\n---\n/.exec(toMarkdownFile(article))?.[1] ?? '';
      for (const line of matter.split('\n')) check(/^(?:[\w-]+:|\s+-\s|\s+[\w-]+:)/.test(line), 'front matter', matter);
    },
  },
  {
    name: 'lists of names: no cell is a formula, and each row is one',
    arbitrary: fc.array(field, { maxLength: 5 }),
    holds(names: string[]) {
      const entities = names.map((name) => ({
        name,
        type: 'person' as const,
        aliases: [name],
        mentions: [],
        evidence: 'list',
      }));
      const rows = parseCsv(entitiesAs(entities, 'csv'));
      check(rows.length === names.length + 1 && rows.every((r) => r.length === 6), 'rows', JSON.stringify(names));
      for (const row of rows) for (const cell of row) check(!/^[=+\-@\t\r]/.test(cell), 'formula', cell);
      JSON.parse(entitiesAs(entities, 'json'));
    },
  },
];

interface Fields {
  title: string;
  author: string[];
  outlet: string;
  path: string;
  date: string | undefined;
}

/** RFC 4180, read back by other means than it was written. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] as string;
    if (quoted) {
      if (ch === '"' && text[i + 1] === '"') cell += text[++i];
      else if (ch === '"') quoted = false;
      else cell += ch;
    } else if (ch === '"' && cell === '') quoted = true;
    else if (ch === ',') {
      row.push(cell);
      cell = '';
    } else if (ch === '\r' && text[i + 1] === '\n') {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
      i++;
    } else cell += ch;
  }
  return rows;
}
