import { jsonLdBlocks } from '../../kit/dom.ts';
import { withoutReferences } from '../../kit/character-references.ts';
import { sameAddress } from '../../kit/url.ts';
import type { Stated } from './types.ts';

type Node = Readonly<Record<string, unknown>>;

/** Nodes looked at in all blocks of a page. */
const MAX_NODES = 2000;
const ARTICLE =
  /(?:^|[/:])(?:\w{0,30}Article|BlogPosting|Posting|Report|Review|LiveBlogPosting|CreativeWork|Recipe|Chapter)$/;
const PERSON = /(?:^|[/:])Person$/;
const SITE = /(?:^|[/:])WebSite$/;
const PAGE = /(?:^|[/:])(?:\w{0,20}Page)$/;

/** schema.org JSON-LD: the node that describes this page's article, with what it refers to by `@id`. */
export function fromJsonLd(document: Document, url: string): Stated {
  const nodes: Node[] = [];
  for (const script of jsonLdBlocks(document)) {
    const data = parse(script.textContent ?? '');
    if (data !== undefined) gather(data, nodes);
  }
  if (!nodes.length) return {};
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = text(node['@id']);
    const keys = Object.keys(node).length;
    // A reference may repeat the name; the node itself says the most.
    if (id && keys > 1 && keys > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const resolve = (value: unknown): Node | undefined => {
    if (!isNode(value)) return undefined;
    const id = text(value['@id']);
    return id && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  const site = text(nodes.find((n) => typed(n, SITE))?.['name']);
  const articles = nodes.filter(
    (n) => typed(n, ARTICLE) && (n['headline'] ?? n['name'] ?? n['articleBody'] ?? n['datePublished']),
  );
  const article = articles.find((n) => isAbout(n, url)) ?? articles[0];
  // Publishing systems state the author and the days of the page, and leave the article out.
  const page = nodes.find((n) => typed(n, PAGE) && isAbout(n, url));
  const people = (node: Node | undefined): string[] =>
    list(node?.['author'] ?? node?.['creator']).flatMap((a) => namesOf(a, resolve));
  if (!article)
    return {
      siteName: site,
      authors: people(page),
      datePublished: text(page?.['datePublished']),
      dateModified: text(page?.['dateModified']),
    };
  const publisher = resolve(list(article['publisher'])[0]);
  return {
    headline: text(article['headline']) ?? text(article['name']),
    authors: article['author'] || article['creator'] ? people(article) : people(page),
    personal: list(article['author']).every((a) => typed(resolve(a) ?? {}, PERSON)),
    datePublished: text(article['datePublished']) ?? text(article['dateCreated']) ?? text(page?.['datePublished']),
    dateModified: text(article['dateModified']) ?? text(page?.['dateModified']),
    description: text(article['description']),
    siteName: site,
    publisher: text(publisher?.['name']) ?? text(article['publisher']),
    ownPublisher: !!publisher && typed(publisher, PERSON),
    articleBody: text(article['articleBody']),
    keywords: list(article['keywords']).flatMap((k) => text(k) ?? []),
    image: imageOf(resolve(list(article['image'])[0]) ?? list(article['image'])[0]),
  };
}

function namesOf(value: unknown, resolve: (value: unknown) => Node | undefined): string[] {
  const node = resolve(value);
  if (!node) return text(value) ? [text(value) as string] : [];
  const names = list(node['name']).flatMap((n) => text(n) ?? []);
  const parts = [text(node['givenName']), text(node['additionalName']), text(node['familyName'])].filter(Boolean);
  return names.length || parts.length < 2 ? names : [parts.join(' ')];
}

function imageOf(value: unknown): string | undefined {
  return isNode(value) ? (text(value['url']) ?? text(value['contentUrl'])) : text(value);
}

/** Whether a node speaks of the page at `url`. */
function isAbout(node: Node, url: string): boolean {
  const page = node['mainEntityOfPage'];
  const named = [text(node['url']), text(page), isNode(page) ? (text(page['@id']) ?? text(page['url'])) : undefined];
  return named.some((n) => !!n && sameAddress(n.split('#')[0] ?? '', url));
}

/** Tolerates what publishing systems write: comment and CDATA marks around it, line breaks in strings, a comma too many. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s?[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: a broken block says nothing.
    }
  }
  return undefined;
}

/** All nodes in a block, in order, lists and graphs opened. */
function gather(data: unknown, nodes: Node[]): void {
  const stack: unknown[] = [data];
  for (let value = stack.pop(); stack.length >= 0 && nodes.length < MAX_NODES; value = stack.pop()) {
    if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i--) stack.push(value[i]);
    else if (isNode(value)) {
      nodes.push(value);
      for (const inner of Object.values(value).reverse()) if (typeof inner === 'object') stack.push(inner);
    }
    if (stack.length === 0) return;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typed(node: Node, type: RegExp): boolean {
  return list(node['@type']).some((t) => typeof t === 'string' && type.test(t.slice(0, 100)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? withoutReferences(value).trim() : undefined;
}
