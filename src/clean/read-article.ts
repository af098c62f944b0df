import { oneLine, stripInvisible } from '../kit/text.ts';
import { absolute, parseUrl } from '../kit/url.ts';
import type { Article, Block, BlockKind, ImageObject, Person, Source, Sourced } from '../model/article.ts';
import { ISSUE_CODES, type Issue, type IssueCode } from '../model/issue.ts';
import type { Confidence, Evidence, EvidenceKind, Hop, Provenance } from '../model/provenance.ts';
import type { SafeNode } from '../model/safe-node.ts';
import { linksOf } from './body-links.ts';
import { directionOf } from './direction.ts';
import { safeHref } from './links.ts';
import { CEILING, REBUILT } from './policy.ts';
import { textOf } from './rebuild.ts';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const list = (value: unknown, most: number): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const line = (value: unknown, most = 1000): string | undefined =>
  typeof value === 'string' ? oneLine(value, most) || undefined : undefined;
const date = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}(?:-\d\d(?:-\d\d(?:T[0-9:.+\-Z]{1,30})?)?)?$/.test(value) ? value : undefined;
const tag = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(value) ? value : undefined;
const direction = (value: unknown): 'ltr' | 'rtl' | undefined =>
  value === 'ltr' || value === 'rtl' ? value : undefined;
const oneOf = <T extends string>(value: unknown, of: readonly T[]): T | undefined => of.find((o) => o === value);
/** Web addresses, and the file of a copy on this device. */
const address = (value: unknown): string | undefined =>
  typeof value === 'string' && (parseUrl(value) || /^file:\/\/\/[^\s"'<>]{1,2000}$/.test(value)) ? value : undefined;

const KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'list',
  'quote',
  'figure',
  'table',
  'code',
  'rule',
  'embed',
  'footnotes',
];
const SOURCES: readonly Source[] = [
  'person',
  'label-line',
  'front-matter',
  'dateline',
  'byline',
  'mirror',
  'json-ld',
  'microdata',
  'open-graph',
  'meta',
  'heading',
  'title-element',
  'url',
  'text',
  'host',
];
const EVIDENCE: readonly EvidenceKind[] = [
  'url-pattern',
  'comment',
  'marker',
  'canonical-link',
  'label-line',
  'front-matter',
  'structured-data',
  'same-path',
  'share-link',
  'person',
];
const CONFIDENCE: readonly Confidence[] = ['certain', 'likely', 'possible'];

/**
 * An article that comes back as JSON, out of storage or a file: trusted no more than a page. Every node is rebuilt by the
 * same lists as in cleaning, texts and links are taken from the nodes anew, and what has another form is left out.
 * Undefined when there is no text in it.
 */
export function readArticle(value: unknown): Article | undefined {
  const from = fields(value);
  const images = list(from['images'], 1000)
    .map(image)
    .filter((i) => i !== undefined);
  const budget = { nodes: CEILING.nodes as number, text: CEILING.text as number };
  const blocks = list(from['blocks'], 20_000).flatMap((b, i): readonly Block[] =>
    block(b, i + 1, images.length, budget),
  );
  const articleBody = blocks
    .map((b) => b.text)
    .filter(Boolean)
    .join('\n');
  if (!articleBody && !images.length) return undefined;
  const publisher = line(fields(from['publisher'])['name'], 120);
  const publisherUrl = fields(from['publisher'])['url'];
  const inLanguage = tag(from['inLanguage']);
  const url = absolute(typeof from['url'] === 'string' ? from['url'] : undefined);
  return {
    ...(url ? { url } : {}),
    headline: line(from['headline'], 300) ?? '',
    alternativeHeadline: line(from['alternativeHeadline'], 300),
    author: people(from['author']),
    translator: people(from['translator']),
    editor: people(from['editor']),
    publisher: publisher
      ? { name: publisher, url: typeof publisherUrl === 'string' ? safeHref(publisherUrl) : undefined }
      : undefined,
    datePublished: date(from['datePublished']),
    dateModified: date(from['dateModified']),
    dateAlternatives: list(from['dateAlternatives'], 20).flatMap((s) => {
      const found = sourced(s);
      return found && date(found.value) ? [found] : [];
    }),
    dateline: line(from['dateline']),
    locationCreated: line(from['locationCreated'], 100),
    editorLine: line(from['editorLine']),
    inLanguage,
    dir: direction(from['dir']) ?? directionOf(articleBody, inLanguage),
    description: line(from['description']),
    image: images.find((i) => i.lead),
    images,
    links: linksOf(blocks),
    keywords: list(from['keywords'], 200).flatMap((k) => {
      const { text, href } = fields(k);
      const words = line(text, 100);
      const target = typeof href === 'string' && href ? safeHref(href) : '';
      return words && target !== undefined ? [{ text: words, href: target }] : [];
    }),
    blocks,
    articleBody,
    provenance: provenance(from['provenance']),
    issues: list(from['issues'], 50).flatMap((i): readonly Issue[] => {
      const code = oneOf<IssueCode>(fields(i)['code'], ISSUE_CODES);
      return code ? [{ code, detail: line(fields(i)['detail']) }] : [];
    }),
    trackers: list(from['trackers'], 200).flatMap((t) => line(t, 253) ?? []),
    sources: Object.fromEntries(
      Object.entries(fields(from['sources']))
        .slice(0, 50)
        .flatMap(([name, s]) => {
          const found = sourced(s);
          return found && /^[a-zA-Z]{1,40}$/.test(name) ? [[name, found]] : [];
        }),
    ),
  };
}

function sourced(value: unknown): Sourced<string> | undefined {
  const { value: said, from, quote } = fields(value);
  const source = oneOf(from, SOURCES);
  const words = line(said);
  return source && words ? { value: words, from: source, quote: line(quote) } : undefined;
}

function people(value: unknown): Person[] {
  return list(value, 50).flatMap((p): readonly Person[] => {
    const { name, kind, url } = fields(p);
    const words = line(name, 100);
    const href = typeof url === 'string' ? safeHref(url) : undefined;
    return words
      ? [{ name: words, kind: kind === 'organization' ? kind : 'person', ...(href ? { url: href } : {}) }]
      : [];
  });
}

function image(value: unknown): ImageObject | undefined {
  const { src, shownAs, alt, caption, credit, lead } = fields(value);
  const at = typeof src === 'string' && !/[\s"'<>]/.test(src) ? parseUrl(src) : undefined;
  if (!at) return undefined;
  return {
    src: src as string,
    shownAs: typeof shownAs === 'string' ? parseUrl(shownAs)?.href : undefined,
    alt: line(alt, 2000) ?? '',
    caption: line(caption, 2000) ?? '',
    credit: line(credit, 2000) ?? '',
    lead: lead === true,
  };
}

function provenance(value: unknown): Provenance {
  const { hops, uriR, confidence, mementoDatetime } = fields(value);
  return {
    hops: list(hops, 12).flatMap((h): readonly Hop[] => {
      const { family, confidence: sure, evidence, uriM, uriR: of, mementoDatetime: at, otherOriginals } = fields(h);
      const copy = address(uriM);
      if (!copy || typeof family !== 'string' || !/^[a-z0-9-]{1,40}$/.test(family)) return [];
      return [
        {
          family,
          confidence: oneOf(sure, CONFIDENCE) ?? 'possible',
          evidence: list(evidence, 20).flatMap((e): readonly Evidence[] => {
            const kind = oneOf(fields(e)['kind'], EVIDENCE);
            return kind ? [{ kind, quote: line(fields(e)['quote'], 300) ?? '' }] : [];
          }),
          uriM: copy,
          uriR: address(of),
          mementoDatetime: date(at),
          otherOriginals: Array.isArray(otherOriginals)
            ? list(otherOriginals, 20).flatMap((o) => address(o) ?? [])
            : undefined,
        },
      ];
    }),
    uriR: address(uriR),
    confidence: oneOf(confidence, CONFIDENCE),
    mementoDatetime: date(mementoDatetime),
  };
}

interface Budget {
  nodes: number;
  text: number;
}

function block(value: unknown, number: number, images: number, budget: Budget): readonly Block[] {
  const { kind: named, level, content, lang, dir } = fields(value);
  const kind = oneOf(named, KINDS);
  if (!kind || budget.nodes < 0 || budget.text < 0) return [];
  const safe = nodes(content, images, budget, 0);
  const text = kind === 'figure' || kind === 'embed' || kind === 'rule' ? '' : textOf(safe);
  const language = tag(lang);
  const written = direction(dir);
  return [
    {
      id: `b${number}`,
      kind,
      ...(kind === 'heading'
        ? { level: typeof level === 'number' && level >= 2 && level <= 6 ? Math.trunc(level) : 2 }
        : {}),
      content: safe,
      text,
      ...(language ? { lang: language } : {}),
      ...(written ? { dir: written } : {}),
    },
  ];
}

function nodes(value: unknown, images: number, budget: Budget, depth: number): SafeNode[] {
  const out: SafeNode[] = [];
  for (const node of Array.isArray(value) ? (value as readonly unknown[]) : []) {
    if (--budget.nodes < 0 || budget.text < 0) return out;
    if (typeof node === 'string') {
      budget.text -= node.length;
      out.push(stripInvisible(node));
      continue;
    }
    const { tag: name, attrs, children } = fields(node);
    if (typeof name !== 'string') continue;
    const given = fields(attrs);
    if (name === 'img') {
      const index = Number(given['data-image']);
      if (Number.isInteger(index) && index >= 0 && index < images)
        out.push({ tag: 'img', attrs: { 'data-image': String(index) }, children: [] });
      continue;
    }
    const inner = depth < CEILING.depth ? nodes(children, images, budget, depth + 1) : [];
    if (name === 'a') {
      const href = typeof given['href'] === 'string' ? safeHref(given['href']) : undefined;
      if (href) out.push({ tag: 'a', attrs: { href }, children: inner });
      else out.push(...inner);
      continue;
    }
    const rules = Object.hasOwn(REBUILT, name) ? REBUILT[name] : undefined;
    if (!rules) {
      out.push(...inner);
      continue;
    }
    const kept: Record<string, string> = {};
    for (const [attribute, rule] of Object.entries(rules)) {
      const said = given[attribute];
      const checked = typeof said === 'string' ? rule(said) : undefined;
      if (checked !== undefined) kept[attribute] = checked;
    }
    out.push({ tag: name, attrs: kept, children: inner });
  }
  return out;
}
