import { following } from '../kit/dom.ts';
import { ownAddress } from '../kit/original.ts';
import { oneLine, stripInvisible } from '../kit/text.ts';
import type { Article, Block, BlockKind, Complete, Sourced } from '../model/article.ts';
import type { Draft, DraftImage, Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Provenance } from '../model/provenance.ts';
import type { SafeNode } from '../model/safe-node.ts';
import { linksOf } from './body-links.ts';
import { directionOf } from './direction.ts';
import { Images } from './images.ts';
import { checkedMetadata } from './metadata.ts';
import { purify } from './purify.ts';
import { fullBudget, isElement, rebuild, textOf } from './rebuild.ts';

export interface CleanOptions {
  readonly provenance: Provenance;
  /** Where the page was read: the work's own address when it is no copy. */
  readonly pageUrl?: string | undefined;
  /** The window whose DOM the draft's nodes are of; in a page its own, under Node that of the DOM library. */
  readonly view: object;
}

/** Hidden characters from which a text may carry the mark of one reader: fewer come from editors. */
const HIDDEN = 3;
/** Longest source quoted. */
const LONGEST = 1000;

/** Children of the body that are sieved in one step, and their nodes: a block that holds more is sieved alone, one of many children in pieces. */
const AT_ONCE = { blocks: 100, nodes: 1000 } as const;
/** Nodes of one block: a table of some thousand rows. What is more is left out before it is sieved. */
const BLOCK = 20_000;

/** The only door out to display: a Draft with untrusted nodes in, an Article of plain data out. Fails closed. */
export function* cleanSteps(draft: Draft, { provenance, pageUrl, view }: CleanOptions): Generator<void, Article> {
  const images = new Images();
  if (draft.lead) images.add(draft.lead);

  const blocks: Block[] = [];
  const budget = fullBudget();
  const part = draft.body.ownerDocument.createElement('div');
  let cut = false;
  /** What is left of the children of `part`, each with the element it was. */
  const sieve = (): { el: Element; nodes: SafeNode[] }[] => {
    const sieved = purify(part, view);
    const holder = sieved.ownerDocument.createElement('div');
    const out: { el: Element; nodes: SafeNode[] }[] = [];
    for (let node = sieved.firstChild; node; node = sieved.firstChild) {
      holder.appendChild(node);
      if (node.nodeType === 1)
        out.push({ el: node as Element, nodes: rebuild(holder, (img) => images.add(fromMarkup(img)), budget) });
      holder.removeChild(node);
    }
    return out;
  };
  const keep = (nodes: readonly SafeNode[], el: Element): void => {
    const block = blockOf(nodes, el, blocks.length + 1);
    if (block) blocks.push(block);
  };
  while (draft.body.firstChild && !budget.shortened) {
    let nodes = 0;
    for (let n = 0; n < AT_ONCE.blocks && nodes < AT_ONCE.nodes && draft.body.firstChild; n++) {
      const block = draft.body.firstChild;
      const held = shorten(block, BLOCK);
      cut ||= held > BLOCK;
      if (held > AT_ONCE.nodes && part.firstChild) break;
      nodes += held;
      part.appendChild(block);
    }
    const only = part.childElementCount === 1 ? part.firstElementChild : null;
    if (only && nodes > AT_ONCE.nodes && IN_PIECES.test(only.localName)) {
      part.removeChild(only);
      const made: SafeNode[] = [];
      let shell: Element = only;
      for (let i = 0; only.firstChild; i++) {
        fillPiece(part, only);
        for (const piece of sieve()) {
          if (i === 0) shell = piece.el;
          join(made, piece.nodes);
        }
        yield;
      }
      keep(made, shell);
    } else for (const { el, nodes: rebuilt } of sieve()) keep(rebuilt, el);
    yield;
  }

  const links = linksOf(blocks);
  yield;
  const { facts } = draft;
  const issues: Issue[] = [...draft.issues];
  if (cut || budget.shortened) issues.push({ code: 'shortened' });
  if (budget.hidden >= HIDDEN) issues.push({ code: 'hidden-characters', detail: String(budget.hidden) });
  if (draft.trackers.length) issues.push({ code: 'trackers-removed', detail: [...new Set(draft.trackers)].join(' ') });
  if (!facts.datePublished) issues.push({ code: 'date-unknown' });
  if (!facts.author?.value.length) issues.push({ code: 'author-unknown' });
  if (provenance.hops.length && !provenance.uriR) issues.push({ code: 'original-unknown' });

  const articleBody = blocks
    .map((b) => b.text)
    .filter(Boolean)
    .join('\n');
  const metadata = checkedMetadata((name) => facts[name]?.value);
  const url = provenance.hops.length || !pageUrl ? undefined : ownAddress(pageUrl);
  const article: Complete<Article> = {
    ...metadata,
    url,
    headline: metadata.headline ?? '',
    dateAlternatives: facts.dateAlternatives ?? [],
    dir: directionOf(articleBody, metadata.inLanguage),
    image: images.list.find((i) => i.lead),
    images: images.list,
    links,
    blocks,
    articleBody,
    provenance,
    issues: uniqueIssues(issues),
    trackers: [...new Set(draft.trackers)],
    sources: sourcesOf(facts),
  };
  return article;
}

/** Blocks that are sieved in pieces when they are large: their children stand side by side. */
const IN_PIECES = /^(?:p|ul|ol|dl|table|blockquote)$/;

/** Puts an element like `whole` into `part`, with the next of its children. */
function fillPiece(part: Element, whole: Element): void {
  const piece = part.appendChild(whole.cloneNode(false));
  for (let nodes = 0; whole.firstChild && nodes < AT_ONCE.nodes; piece.appendChild(whole.firstChild))
    nodes += shorten(whole.firstChild, BLOCK);
}

function joined(before: readonly SafeNode[], after: readonly SafeNode[]): readonly SafeNode[] {
  const [last, first] = [before.at(-1), after[0]];
  return typeof last === 'string' && typeof first === 'string'
    ? [...before.slice(0, -1), last + first, ...after.slice(1)]
    : [...before, ...after];
}

/** Adds a piece to those of the same element before it. */
function join(made: SafeNode[], piece: readonly SafeNode[]): void {
  const [whole] = made;
  const [part] = piece;
  if (whole && part && isElement(whole) && isElement(part) && whole.tag === part.tag)
    made[0] = { ...whole, children: joined(whole.children, part.children) };
  else made.push(...piece);
}

/** Leaves out what stands behind the first `most` nodes of a block; gives how many it holds, no more than one above `most`. */
function shorten(block: Node, most: number): number {
  let count = 0;
  for (let node: Node | null = block; node; node = following(node, block)) {
    if (++count <= most) continue;
    // From the end: under jsdom it takes long to take a node away from before others.
    for (let at: Node | null = node; at && at !== block; at = at.parentNode)
      while (at.nextSibling) at.parentNode?.removeChild(at.parentNode.lastChild as Node);
    node.parentNode?.removeChild(node);
    break;
  }
  return count;
}

function blockOf(nodes: readonly SafeNode[], el: Element, number: number): Block | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  const tag = isElement(first) && nodes.length === 1 ? first.tag : 'p';
  const embed = el.getAttribute('data-embed');
  const kind: BlockKind = embed ? 'embed' : (KINDS[tag] ?? 'paragraph');
  const text = kind === 'figure' || kind === 'embed' || kind === 'rule' ? '' : textOf(nodes);
  const content = kind === 'paragraph' && tag === 'p' && isElement(first) ? first.children : nodes;
  if (kind === 'paragraph' && !text.trim()) return undefined;
  const lang = isElement(first) ? first.attrs['lang'] : undefined;
  return {
    id: `b${number}`,
    kind,
    ...(kind === 'heading' ? { level: Number(tag[1]) } : {}),
    content: kind === 'heading' && isElement(first) ? first.children : content,
    text,
    ...(lang ? { lang } : {}),
    ...(text ? { dir: directionOf(text) } : {}),
  };
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  blockquote: 'quote',
  figure: 'figure',
  table: 'table',
  pre: 'code',
  hr: 'rule',
};

function fromMarkup(img: Element): DraftImage {
  const figure = img.closest('figure');
  const caption = figure?.querySelector('figcaption');
  return {
    src: img.getAttribute('src') ?? '',
    shownAs: img.getAttribute('data-shown-as') ?? undefined,
    alt: img.getAttribute('alt') ?? '',
    caption: caption?.textContent ?? '',
    credit: '',
    lead: false,
  };
}

function sourcesOf(facts: Facts): Article['sources'] {
  const out: Record<string, Sourced<string>> = {};
  for (const [name, found] of Object.entries(facts) as [string, Sourced<unknown> | readonly unknown[] | undefined][]) {
    if (!found || Array.isArray(found)) continue;
    const { value, from, quote } = found as Sourced<unknown>;
    const shown =
      typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value
              .map((v) => (v as { name?: string; text?: string }).name ?? (v as { text?: string }).text ?? '')
              .join(', ')
          : ((value as { name?: string }).name ?? '');
    out[name] = {
      value: oneLine(shown, LONGEST),
      from,
      ...(quote ? { quote: oneLine(stripInvisible(quote), LONGEST) } : {}),
    };
  }
  return out;
}

function uniqueIssues(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue, i) => issues.findIndex((other) => other.code === issue.code) === i);
}
export { readArticle } from './read-article.ts';
