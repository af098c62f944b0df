import { createElement, type ComponentChildren, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Block, ImageObject } from '../../../src/model/article.ts';
import type { SafeNode } from '../../../src/model/safe-node.ts';
import { copy } from '../../platform/clipboard.ts';
import { t } from '../../platform/i18n.ts';
import { Link } from '../../ui/Link.tsx';
import { calledBy, type Footnotes } from '../../../src/render/footnotes.ts';
import { Picture, type Images } from './images.tsx';

/** What the blocks need to know of their article. */
export interface Context {
  readonly pictures: readonly ImageObject[];
  readonly images: Images;
  /** The article is in Chinese, Japanese or Korean: Latin glosses are marked as such. */
  readonly cjk: boolean;
  /** Short numbers stand upright in vertical text. */
  readonly vertical: boolean;
  readonly footnotes: Footnotes;
}

/** Latin words in brackets inside CJK text: a gloss, read and set as English. */
const GLOSS = /([（(])([A-Za-z][\p{Script=Latin}\d .,'’&/-]{2,80})([)）])/gu;
/** One to three digits between other characters (four in one square are too narrow to read): set upright in one square of a vertical line. */
const SHORT_NUMBER = /(?<![\d.,A-Za-z])\d{1,3}(?![\d.,A-Za-z])/g;

/** Text with glosses marked and, in vertical lines, short numbers upright. */
export function words(text: string, { cjk, vertical }: Pick<Context, 'cjk' | 'vertical'>): ComponentChildren {
  if (!cjk) return text;
  const out: ComponentChildren[] = [];
  const plain = (piece: string) => {
    if (!vertical) return out.push(piece);
    let last = 0;
    for (const match of piece.matchAll(SHORT_NUMBER)) {
      out.push(piece.slice(last, match.index), <span class="upright">{match[0]}</span>);
      last = match.index + match[0].length;
    }
    return out.push(piece.slice(last));
  };
  let last = 0;
  if (/[（(][A-Za-z]/.test(text))
    for (const match of text.matchAll(GLOSS)) {
      plain(text.slice(last, match.index) + match[1]);
      out.push(<span lang="en">{match[2]}</span>);
      last = match.index + match[0].length - 1;
    }
  plain(text.slice(last));
  return out.length === 1 ? out[0] : out;
}

/** Text without a break above this many characters is laid out in pieces, and only those in view: engines take minutes for all. */
const LONGEST = 20_000;

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + LONGEST;
    // Never between the two halves of one character.
    const whole = /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end + 1 : end;
    found.push(text.slice(at, whole));
    at = whole;
  }
  return found;
}

/** Sanitised nodes as elements, made one by one from the list that `clean` allows. */
export function nodes(list: readonly SafeNode[], context: Context): ComponentChildren {
  return list.map((node) => {
    if (typeof node === 'string')
      return node.length > LONGEST
        ? pieces(node).map((p) => <span class="piece">{words(p, context)}</span>)
        : words(node, context);
    if (node.tag === 'img')
      return <Picture image={context.pictures[Number(node.attrs['data-image'])]} images={context.images} />;
    const children = nodes(node.children, context);
    if (node.tag === 'sup') {
      const number = calledBy(node);
      const note = number === undefined ? undefined : context.footnotes.get(number);
      if (note) return <FootnoteCall number={number ?? ''} note={note} context={context} />;
    }
    if (node.tag === 'a') return <Link href={node.attrs['href'] ?? ''}>{children}</Link>;
    if (node.tag === 'table')
      return (
        <div class="table" role="region" tabIndex={0} aria-label={t('reader_table')}>
          <table>{children}</table>
        </div>
      );
    // What scrolls sideways can be scrolled by keys.
    if (node.tag === 'pre') return <pre tabIndex={0}>{children}</pre>;
    return createElement(node.tag, node.attrs, children);
  });
}

/** The number of a note in the text; pressed, it shows the note in place. */
function FootnoteCall({
  number,
  note,
  context,
}: {
  number: string;
  note: readonly SafeNode[];
  context: Context;
}): JSX.Element {
  const [open, set] = useState(false);
  return (
    <span class="call">
      <sup>
        <button
          type="button"
          class="call-number"
          aria-expanded={open}
          aria-label={t('footnote', number)}
          onClick={() => set(!open)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !open) return;
            set(false);
            event.stopPropagation();
          }}
        >
          {number}
        </button>
      </sup>
      {open && (
        <span class="call-note" role="note" data-ui>
          {/* Calls inside a note do not open further ones. */}
          {nodes(inline(note), { ...context, footnotes: new Map() })}
        </span>
      )}
    </span>
  );
}

/** A note inside a line: paragraphs and lists become runs of words. */
function inline(list: readonly SafeNode[]): SafeNode[] {
  return list.map((node) =>
    typeof node === 'string'
      ? node
      : {
          ...node,
          tag: /^(?:p|ul|ol|li|div|blockquote)$/.test(node.tag) ? 'span' : node.tag,
          children: inline(node.children),
        },
  );
}

function Code({ block, context }: { block: Block; context: Context }): JSX.Element {
  const [copied, set] = useState(false);
  return (
    <div class="code" data-block={block.id} dir="ltr">
      {nodes(block.content, context)}
      <button type="button" onClick={() => void copy(block.text).then(set)}>
        {copied ? t('copied') : t('copy')}
      </button>
    </div>
  );
}

export function BlockView({ block, context }: { block: Block; context: Context }): JSX.Element {
  const common = {
    'data-block': block.id,
    ...(block.lang ? { lang: block.lang } : {}),
    ...(block.dir ? { dir: block.dir } : {}),
  };
  const children = nodes(block.content, context);
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level ?? 2}` as 'h2';
      return <Tag {...common}>{children}</Tag>;
    }
    case 'paragraph':
      return <p {...common}>{children}</p>;
    case 'embed':
      return (
        <p class="embed" {...common}>
          <span class="embed-label" data-ui>
            {t('reader_embed')}
          </span>{' '}
          {children}
        </p>
      );
    case 'code':
      return <Code block={block} context={context} />;
    default:
      return <div {...common}>{children}</div>;
  }
}
