import { ownAddress } from '../kit/original.ts';
import {
  flag,
  listOf,
  made,
  matching,
  maybe,
  oneOf,
  or,
  present,
  read,
  recordOf,
  recordOfAll,
  shape,
} from '../kit/stored.ts';
import { stripInvisible } from '../kit/text.ts';
import { parseUrl } from '../kit/url.ts';
import {
  BLOCK_KINDS,
  SOURCES,
  type Article,
  type Block,
  type Complete,
  type ImageObject,
  type Sourced,
} from '../model/article.ts';
import { ISSUE_CODES, type Issue } from '../model/issue.ts';
import { CONFIDENCES, EVIDENCE_KINDS, type Evidence, type Hop, type Provenance } from '../model/provenance.ts';
import type { SafeNode } from '../model/safe-node.ts';
import { linksOf } from './body-links.ts';
import { directionOf } from './direction.ts';
import { safeHref } from './links.ts';
import { checkedMetadata, date, language, line } from './metadata.ts';
import { CEILING, FORMULAS, REBUILT } from './policy.ts';
import { textOf } from './rebuild.ts';

const direction = oneOf(['ltr', 'rtl']);
/** Web addresses, and the file of a copy on this device. */
const address = made((text) => (parseUrl(text) || /^file:\/\/\/[^\s"'<>]{1,2000}$/.test(text) ? text : undefined));

const sourced = shape<Sourced<string>>({ value: line(1000), from: oneOf(SOURCES), quote: maybe(line(1000)) });

const image = shape<ImageObject>({
  src: made((text) => (!/[\s"'<>]/.test(text) && parseUrl(text) ? text : undefined)),
  shownAs: maybe(made((text) => parseUrl(text)?.href)),
  alt: or(line(2000), ''),
  caption: or(line(2000), ''),
  credit: or(line(2000), ''),
  lead: or(flag, false),
});

const hop = shape<Hop>({
  family: matching(/^[a-z0-9-]{1,40}$/),
  confidence: or(oneOf(CONFIDENCES), 'possible'),
  evidence: listOf(shape<Evidence>({ kind: oneOf(EVIDENCE_KINDS), quote: or(line(300), '') }), 20),
  uriM: address,
  uriR: maybe(address),
  mementoDatetime: maybe(date),
  repost: maybe(present(shape<NonNullable<Hop['repost']>>({ posted: maybe(date) }))),
  otherOriginals: maybe(present(listOf(address, 20))),
});

const provenance = shape<Provenance>({
  hops: listOf(hop, 12),
  uriR: maybe(address),
  confidence: maybe(oneOf(CONFIDENCES)),
  mementoDatetime: maybe(date),
});

const issues = listOf(shape<Issue>({ code: oneOf(ISSUE_CODES), detail: maybe(line(1000)) }), 50);
const images = listOf(image, 1000);
const dates = listOf(sourced, 20);
const trackers = listOf(line(253), 200);
const sources = recordOfAll(/^[a-zA-Z]{1,40}$/, sourced, 50);
const ownUrl = maybe(made(ownAddress));

/**
 * An article that comes back as JSON, out of storage or a file: trusted no more than a page. Every node is rebuilt by the
 * same lists as in cleaning, texts and links are taken from the nodes anew, and what has another form is left out.
 * Undefined when there is no text in it.
 */
export function readArticle(value: unknown): Article | undefined {
  const from = recordOf(value);
  const shown = read(images, from['images']);
  const budget = { nodes: CEILING.nodes as number, text: CEILING.text as number };
  const stored = Array.isArray(from['blocks']) ? from['blocks'].slice(0, 20_000) : [];
  const blocks = stored.flatMap((b, i): readonly Block[] => block(b, i + 1, shown.length, budget));
  const articleBody = blocks
    .map((b) => b.text)
    .filter(Boolean)
    .join('\n');
  if (!articleBody && !shown.length) return undefined;
  const metadata = checkedMetadata((name) => from[name]);
  const article: Complete<Article> = {
    ...metadata,
    url: read(ownUrl, from['url']),
    headline: metadata.headline ?? '',
    dateAlternatives: read(dates, from['dateAlternatives']).filter((d) => read(maybe(date), d.value)),
    dir: read(maybe(direction), from['dir']) ?? directionOf(articleBody, metadata.inLanguage),
    image: shown.find((i) => i.lead),
    images: shown,
    links: linksOf(blocks),
    blocks,
    articleBody,
    provenance: read(provenance, from['provenance']),
    issues: read(issues, from['issues']),
    trackers: read(trackers, from['trackers']),
    sources: read(sources, from['sources']),
  };
  return article;
}

interface Budget {
  nodes: number;
  text: number;
}

function block(value: unknown, number: number, images: number, budget: Budget): readonly Block[] {
  const { kind: named, level, content, lang, dir } = recordOf(value);
  const kind = BLOCK_KINDS.find((one) => one === named);
  if (!kind || budget.nodes < 0 || budget.text < 0) return [];
  const safe = nodes(content, images, budget, 0);
  const text = kind === 'figure' || kind === 'embed' || kind === 'rule' ? '' : textOf(safe);
  const inLanguage = read(maybe(language), lang);
  const written = read(maybe(direction), dir);
  return [
    {
      id: `b${number}`,
      kind,
      ...(kind === 'heading'
        ? { level: typeof level === 'number' && level >= 2 && level <= 6 ? Math.trunc(level) : 2 }
        : {}),
      content: safe,
      text,
      ...(inLanguage ? { lang: inLanguage } : {}),
      ...(written ? { dir: written } : {}),
    },
  ];
}

function nodes(value: unknown, images: number, budget: Budget, depth: number, formula = false): SafeNode[] {
  const out: SafeNode[] = [];
  for (const node of Array.isArray(value) ? (value as readonly unknown[]) : []) {
    if (--budget.nodes < 0 || budget.text < 0) return out;
    if (typeof node === 'string') {
      budget.text -= node.length;
      out.push(stripInvisible(node));
      continue;
    }
    const { tag: name, attrs, children } = recordOf(node);
    if (typeof name !== 'string') continue;
    const given = recordOf(attrs);
    if (name === 'img' && !formula) {
      const index = Number(given['data-image']);
      if (Number.isInteger(index) && index >= 0 && index < images)
        out.push({ tag: 'img', attrs: { 'data-image': String(index) }, children: [] });
      continue;
    }
    const inFormula = formula || name === 'math';
    const inner = depth < CEILING.depth ? nodes(children, images, budget, depth + 1, inFormula) : [];
    if (name === 'a' && !formula) {
      const href = typeof given['href'] === 'string' ? safeHref(given['href']) : undefined;
      if (href) out.push({ tag: 'a', attrs: { href }, children: inner });
      else out.push(...inner);
      continue;
    }
    const listed = inFormula ? FORMULAS : REBUILT;
    const rules = Object.hasOwn(listed, name) && !(formula && name === 'math') ? listed[name] : undefined;
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
