import { parse as parseBib } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import * as astrocite from 'astrocite-ris';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { expect, test, vi } from 'vitest';
import { articleOf, type Facts } from '../../tests/golden/article.ts';
import { CSL_SCHEMA } from '../../tests/lib/csl-schema.ts';
import { cite, nameOf, STYLES } from './index.ts';
import { oneLine } from './one-line.ts';
import { parseDate } from './work.ts';
import { runs } from '../../tests/lib/runs.ts';

/** What people and attackers put into titles and names. */
const PIECES = [
  ...'\\{}$&#%_^~|<>[]()"\'`=*@!?:;,.-/+',
  '{{',
  '}}',
  '[[',
  ']]',
  "''",
  '""',
  '--',
  '---',
  '~~~~',
  '__TOC__',
  '{{!}}',
  '&lt;',
  '&#91;',
  '<ref>',
  '</ref>',
  '<nowiki/>',
  '-->',
  '<script>',
  '\r\nER  - \r\n',
  '\nTY  - JOUR',
  '\u2028',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u200c',
  '\ud800',
  ' and ',
  ' et al. ',
  '\\end{document}',
  '\\url{x}',
  '$x^2$',
  'https://a.example/b',
  '1. ',
  '# ',
  '普京',
  '習近平',
  'می‌روم',
  'Україна',
  'é',
  'e\u0301',
  '😀',
  'ﬁ',
  'Harbour',
  'storm',
  ' ',
];
const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => `a${parts.join('')}z`);
const author = fc.oneof(
  fc.constantFrom('张婷', '欧阳明', 'Daniel Okafor', 'Mary-Ann de la Cruz', '김하나', 'Мария Петрова', 'رضا کریمی'),
  fc.tuple(text, fc.constantFrom('person', 'organization')).map(([name, kind]) => ({ name, kind }) as const),
);
const item: fc.Arbitrary<Facts> = fc.record({
  title: text,
  authors: fc.array(author, { maxLength: 4 }),
  outlet: text,
  published: fc.constantFrom('2023-09-21', '2023-09', '2023', '2023-13-41'),
  language: fc.constantFrom('zh-Hans', 'en', 'fa', 'ru', 'und'),
  original: fc.constantFrom(
    'https://news.example/a_b%20c?x={1}&y=[2]#z|q',
    "https://news.example/''~~~~/(x)\\y",
    'https://news.example/普京/ p a ge',
  ),
  copy: fc.constantFrom('https://github.com/a/b/blob/c/%E6%99%AE_{x}#L1', 'https://copies.example/x y'),
  captured: fc.constant('2023-09-21T00:45:17Z'),
});

vi.setConfig({ testTimeout: 180_000 });

const OPTIONS = { accessed: '2026-11-22' };
const RUNS = runs(1000);
/** Parsing HTML takes longer. */
const FEWER = { numRuns: 200 };
const written = (facts: Facts, style: string) => cite(articleOf(facts), { ...OPTIONS, style }).text;
const names = (facts: Facts) =>
  articleOf(facts)
    .author.filter((p) => oneLine(p.name))
    .map((p) => nameOf(p, facts.language));
const squeeze = (s: string) => s.replace(/\s+/g, ' ').trim();
/** An address with everything that a record had to percent-code put back. */
const decoded = (url: string) => decodeURIComponent(url.replace(/%(?![0-9A-F]{2})/gi, '%25'));

interface Creator {
  lastName?: string;
  firstName?: string;
  prefix?: string;
  name?: string;
}
const creator = (n: Creator) =>
  squeeze(n.name ?? [[n.prefix, n.lastName].filter(Boolean).join(' '), n.firstName].filter(Boolean).join(', '));

test.each(['biblatex', 'bibtex'])('%s is read back by a BibTeX parser', (style) => {
  fc.assert(
    fc.property(item, (facts) => {
      const library = parseBib(written(facts, style), { sentenceCase: false } as never);
      expect(library.errors).toEqual([]);
      expect(library.entries).toHaveLength(1);
      const fields = library.entries[0]?.fields as unknown as Record<string, string> & Record<'author', Creator[]>;
      const title = fields['title']?.replace(/^<span class="nocase">([\s\S]*)<\/span>$/, '$1');
      expect(squeeze(title ?? '')).toBe(oneLine(facts.title));
      const outlet = fields[style === 'bibtex' ? 'howpublished' : 'organization'] as string | string[];
      expect(squeeze(typeof outlet === 'string' ? outlet : outlet.join('|'))).toBe(oneLine(facts.outlet ?? ''));
      expect(decoded(fields['url'] ?? '')).toBe(decoded(facts.original ?? ''));
      const read = (fields.author ?? []).map(creator);
      expect(read).toHaveLength(names(facts).length);
      names(facts).forEach((n, i) => {
        const divided = n.family && n.given && n.kind === 'person' ? `${n.family}, ${n.given}` : '';
        // A space before a comma says nothing: the parser takes what stands before it as the family name.
        const plain = (name = '') => name.replaceAll(' ,', ',');
        expect([divided, n.written].map(plain)).toContain(plain(read[i]));
      });
    }),
    RUNS,
  );
});

/** Tag, value: the whole of the format. */
function readRis(record: string): [string, string][] {
  return record
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const m = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line);
      if (!m) throw new Error(`no RIS line: ${line}`);
      return [m[1] as string, m[2] as string];
    });
}

test('RIS is read back line by line, and by another reader', () => {
  fc.assert(
    fc.property(item, (facts) => {
      const record = written(facts, 'ris');
      const lines = readRis(record);
      const all = (tag: string) => lines.filter(([t]) => t === tag).map(([, v]) => v);
      expect(lines[0]).toEqual(['TY', 'NEWS']);
      expect(lines.at(-1)).toEqual(['ER', '']);
      expect(all('TY')).toHaveLength(1);
      expect(all('ER')).toHaveLength(1);
      expect(all('TI')).toEqual([oneLine(facts.title)]);
      expect(all('T2')).toEqual([oneLine(facts.outlet ?? '')]);
      expect(all('AU')).toEqual(
        names(facts).map((n) => (n.family && n.given && n.kind === 'person' ? `${n.family}, ${n.given}` : n.written)),
      );
      expect(all('UR').map(decoded)).toEqual([decoded(facts.original ?? '')]);
      expect(all('PY')).toEqual([String(parseDate(facts.published)?.year)]);
      const [other] = astrocite.parse(record);
      expect(other?.type).toBe('article-newspaper');
      expect(squeeze(String(other?.title))).toBe(oneLine(facts.title));
      expect(squeeze(String(other?.['container-title']))).toBe(oneLine(facts.outlet ?? ''));
    }),
    RUNS,
  );
});

test('CSL-JSON is valid and complete', () => {
  const valid = new Ajv({ allowUnionTypes: true }).compile(CSL_SCHEMA);
  fc.assert(
    fc.property(item, (facts) => {
      const items = JSON.parse(written(facts, 'csl-json')) as Record<string, unknown>[];
      expect(valid(items), JSON.stringify(valid.errors)).toBe(true);
      expect(items[0]).toMatchObject({
        title: oneLine(facts.title),
        'container-title': oneLine(facts.outlet ?? ''),
      });
      expect((items[0]?.['author'] as unknown[] | undefined)?.length ?? 0).toBe(names(facts).length);
      expect(String(items[0]?.['note'])).toContain('Copy captured 2023-09-21: ');
    }),
    RUNS,
  );
});

const { window } = new JSDOM('');
const parser = new window.DOMParser();
const body = (html: string) => parser.parseFromString(html, 'text/html').body;

test('COinS is one empty span whose title decodes to the facts', () => {
  fc.assert(
    fc.property(item, (facts) => {
      const root = body(written(facts, 'coins'));
      expect(root.children).toHaveLength(1);
      const span = root.firstElementChild;
      expect(span?.className).toBe('Z3988');
      expect(span?.attributes).toHaveLength(2);
      const query = new URLSearchParams(span?.getAttribute('title') ?? '');
      expect(query.get('rft.title')).toBe(oneLine(facts.title));
      expect(query.get('rft.source')).toBe(oneLine(facts.outlet ?? ''));
      const first = query.get('rft.aulast');
      const [author, ...others] = names(facts);
      if (first) expect([first, query.get('rft.aufirst')]).toEqual([author?.family, author?.given]);
      expect(query.getAll('rft.au')).toEqual((first ? others : names(facts)).map((n) => n.written));
      expect(decoded(query.get('rft.identifier') ?? '')).toBe(decoded(facts.original ?? ''));
    }),
    RUNS,
  );
});

test('HTML has the facts as text, and no element but its own', () => {
  fc.assert(
    fc.property(item, (facts) => {
      const root = body(written(facts, 'html'));
      expect(root.querySelector('cite')?.textContent).toBe(oneLine(facts.title));
      expect([...root.querySelectorAll('*')].map((e) => e.localName)).not.toContain('script');
      for (const e of root.querySelectorAll('*')) {
        expect(['p', 'a', 'cite', 'bdi', 'time']).toContain(e.localName);
        for (const { name } of e.attributes) expect(['href', 'lang', 'dir', 'datetime']).toContain(name);
      }
    }),
    FEWER,
  );
});

test('the rich form of every style has the same text as the plain one', () => {
  fc.assert(
    fc.property(item, fc.constantFrom(...STYLES.filter((s) => s.kind === 'text')), (facts, style) => {
      const citation = cite(articleOf(facts), { ...OPTIONS, style: style.name });
      const root = body(citation.html ?? '');
      expect(root.textContent).toBe(citation.text);
      for (const e of root.querySelectorAll('*')) expect(['p', 'i', 'b', 'span']).toContain(e.localName);
      expect(citation.text).not.toMatch(
        /[\u0000-\u0008\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|undefined|NaN/,
      );
    }),
    FEWER,
  );
});

test('Markdown makes the title one link, whose text is the title', () => {
  fc.assert(
    fc.property(item, (facts) => {
      const root = body(marked.parse(written(facts, 'markdown'), { async: false, gfm: true }));
      const link = [...root.querySelectorAll('a')].find((a) => a.textContent === oneLine(facts.title));
      expect(link).toBeTruthy();
      expect(root.children).toHaveLength(1);
      expect(root.firstElementChild?.localName).toBe('p');
      expect(root.querySelector('script, em, strong, code, del, ol, ul')).toBeNull();
    }),
    FEWER,
  );
});

/** A template's parameters as MediaWiki divides them: at bars outside of inner templates; entities decoded. */
function readTemplate(wikitext: string): Map<string, string> {
  const m = /^\{\{([\s\S]*)\}\}$/.exec(wikitext);
  if (!m) throw new Error(`no template: ${wikitext}`);
  const inner = (m[1] as string).replaceAll('{{!}}', '\u0001');
  expect(inner).not.toMatch(/\{\{|\}\}|\[\[|\]\]|<|>|''|~~~|__/);
  const decode = (s: string) => body(`<p>${s.replaceAll('\u0001', '|')}</p>`).textContent ?? '';
  return new Map(
    inner
      .split('|')
      .slice(1)
      .filter((p) => p.includes('='))
      .map((p) => [p.slice(0, p.indexOf('=')).trim(), decode(p.slice(p.indexOf('=') + 1)).trim()]),
  );
}
const TITLE: Readonly<Record<string, string>> = {
  'wikipedia-de': 'titel',
  'wikipedia-fr': 'titre',
  'wikipedia-es': 'título',
  'wikipedia-pt': 'titulo',
  'wikipedia-it': 'titolo',
  'wikipedia-pl': 'tytuł',
  'wikipedia-nl': 'titel',
};

test.each(STYLES.filter((s) => s.name.startsWith('wikipedia')).map((s) => s.name))('%s is one template', (style) => {
  fc.assert(
    fc.property(item, (facts) => {
      const parameters = readTemplate(written(facts, style));
      const title = parameters.get('script-title')?.replace(/^\w+:/, '') ?? parameters.get(TITLE[style] ?? 'title');
      expect(title).toBe(oneLine(facts.title));
      expect(decoded(parameters.get('url') ?? '')).toBe(decoded(facts.original ?? ''));
    }),
    FEWER,
  );
});
