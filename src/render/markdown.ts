import type { Article, Block, ImageObject } from '../model/article.ts';
import type { SafeElement, SafeNode } from '../model/safe-node.ts';
import { formulaText, shifted } from '../kit/formula.ts';
import { calledBy, footnotesOf, type Footnotes } from './footnotes.ts';
import { destination, escapeMarkdown } from './markdown-escapes.ts';

/** What the pieces need to know of their article. */
interface Context {
  readonly images: readonly ImageObject[];
  /** Notes that the text calls, by their number. */
  readonly notes: Footnotes;
}

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~', s: '~~', mark: '==' };

/** Inline nodes one behind another; code that touched a backtick would take it for its own and not end. */
function inline(nodes: readonly SafeNode[], context: Context): string {
  const pieces: string[] = [];
  for (const node of nodes) {
    const piece = inlineNode(node, context);
    if (piece.startsWith('`') && pieces.at(-1)?.endsWith('`')) pieces.push(' ');
    if (piece) pieces.push(piece);
  }
  return pieces.join('');
}

function inlineNode(node: SafeNode, context: Context): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  if (node.tag === 'br') return '  \n';
  if (node.tag === 'img') return image(context.images[Number(node.attrs['data-image'])]);
  if (node.tag === 'code' || node.tag === 'kbd' || node.tag === 'samp') return code(plain(node.children));
  // Readings of ruby are the view's; a file holds the words.
  if (node.tag === 'rt' || node.tag === 'rp' || node.tag === 'rtc') return '';
  if (node.tag === 'math') return formula(node);
  const inner = inline(node.children, context);
  if (node.tag === 'sup' || node.tag === 'sub') return raised(node, inner, context);
  if (node.tag === 'a') return `[${inner}](${destination(node.attrs['href'] ?? '')})`;
  const mark = MARKS[node.tag];
  const trimmed = inner.trim();
  return mark && trimmed ? inner.replace(trimmed, () => `${mark}${trimmed}${mark}`) : inner;
}

/** TeX between dollar signs, as GitHub, Pandoc and Obsidian read it; a formula without TeX as a line of text. */
function formula(node: SafeElement): string {
  const tex = node.attrs['alttext'];
  if (!tex) return escapeMarkdown(formulaText(node));
  const shown = harmless(tex);
  return node.attrs['display'] === 'block' ? `$$${shown}$$` : `$${shown}$`;
}

/**
 * TeX whose marks mean nothing to a Markdown reader that knows no formulas: no tag, no link or picture, no code, no end of
 * the formula. TeX reads it as before.
 */
const harmless = (tex: string): string =>
  tex
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/</g, '\\lt ')
    .replace(/>/g, '\\gt ')
    .replace(/`/g, '\\lq ')
    .replace(/(?<!\\)\$/g, '\\$')
    .replace(/\](?=[([:])/g, ']{}')
    .replace(/:(?=\/\/)/g, ':{}')
    .replace(/www\./gi, 'www{}.')
    .replaceAll('@', '{@}');

/** The call of a note, a raised character, or the element itself: Markdown has no sign for it. */
function raised(node: SafeElement, inner: string, { notes }: Context): string {
  const number = node.tag === 'sup' ? calledBy(node) : undefined;
  if (number && notes.has(number)) return `[^${number}]`;
  const text = plain(node.children);
  const tag = node.tag === 'sup' ? 'sup' : 'sub';
  // A tag alone on its line opens a block of HTML, in which nothing is escaped any more.
  const line = inner.replace(/\s+/g, ' ').trim();
  return shifted(text, tag) ?? (line ? `<${tag}>${line}</${tag}>` : inner);
}

function plain(nodes: readonly SafeNode[]): string {
  return nodes.map((n) => (typeof n === 'string' ? n : n.tag === 'br' ? '\n' : plain(n.children))).join('');
}

/** The most backticks in a row; there may be more runs than a call takes arguments. */
function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

/**
 * Backticks around code, more of them than the code holds in a row. On one line: at an empty line the code would end, and
 * what follows would be markup.
 */
function code(source: string): string {
  const text = source.replace(/\s+/g, ' ');
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return text ? `${fence}${pad}${text}${pad}${fence}` : '';
}

/** A picture as a link with its words: a Markdown image would be asked for when the file is shown. */
function image(found: ImageObject | undefined): string {
  return found ? `[${escapeMarkdown(found.alt || found.caption || found.src)}](${destination(found.src)})` : '';
}

/** Every line but the first moved in; empty lines stay empty. */
const indent = (text: string, by: string) => text.replace(/\n(?=[^\n])/g, `\n${by}`);

function list(node: SafeElement, context: Context): string {
  let number = Number(node.attrs['start'] ?? 1);
  return node.children
    .filter((c): c is SafeElement => typeof c !== 'string')
    .map((item) => {
      if (item.attrs['value']) number = Number(item.attrs['value']);
      const mark = node.tag === 'ol' ? `${number++}. ` : node.tag === 'dl' ? (item.tag === 'dt' ? '- ' : '  ') : '- ';
      const tight = !item.children.some((c) => typeof c !== 'string' && c.tag === 'p');
      const text = nodesToMarkdown(item.children, context, tight ? '\n' : '\n\n');
      return mark + indent(text, ' '.repeat(mark.length));
    })
    .join('\n');
}

/** A cell on one line; a bar ends it even inside code, where text has not been escaped yet. */
function cell(markdown: string): string {
  return markdown
    .replace(/\s+/g, ' ')
    .replace(/\\.|\|/g, (found) => (found === '|' ? '\\|' : found))
    .trim();
}

function table(node: SafeElement, context: Context): string {
  const rows: SafeElement[] = [];
  const stack: SafeNode[] = [...node.children].reverse();
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    if (typeof n === 'string') continue;
    if (n.tag === 'tr') rows.push(n);
    else for (const child of [...n.children].reverse()) stack.push(child);
  }
  const cells = grid(rows, context);
  const width = cells.reduce((most, r) => Math.max(most, r.length), 0);
  if (width === 0) return '';
  const line = (r: readonly string[]) => `| ${Array.from({ length: width }, (_, i) => r[i] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

/** Rows of cells; what a cell spans besides its own place stays empty, so that no other cell is moved. */
function grid(rows: readonly SafeElement[], context: Context): string[][] {
  const made: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const c of row.children) {
      if (typeof c === 'string') continue;
      while (made[y]?.[x] !== undefined) x++;
      const [across, down] = [Number(c.attrs['colspan'] ?? 1), Number(c.attrs['rowspan'] ?? 1)];
      for (let j = 0; j < down && y + j < rows.length; j++)
        for (let i = 0; i < across; i++)
          (made[y + j] as string[])[x + i] = i + j === 0 ? cell(inline(c.children, context)) : '';
      x += across;
    }
  });
  return made.map((row) => Array.from(row, (text) => text ?? ''));
}

const BLOCKS = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'table',
  'pre',
  'figure',
  'hr',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Mixed content: runs of inline nodes become paragraphs beside the blocks. */
export function nodesToMarkdown(nodes: readonly SafeNode[], context: Context, between = '\n\n'): string {
  const parts: string[] = [];
  let run: SafeNode[] = [];
  const close = () => {
    const text = inline(run, context).trim();
    if (text) parts.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && BLOCKS.has(node.tag)) {
      close();
      parts.push(element(node, context));
    } else run.push(node);
  }
  close();
  return parts.filter(Boolean).join(between);
}

function element(node: SafeElement, context: Context): string {
  switch (node.tag) {
    case 'ul':
    case 'ol':
    case 'dl':
      return list(node, context);
    case 'blockquote':
      return nodesToMarkdown(node.children, context).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'table':
      return table(node, context);
    case 'pre': {
      const text = plain(node.children);
      const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1);
      return `${fence}\n${text.endsWith('\n') ? text.slice(0, -1) : text}\n${fence}`;
    }
    case 'figure': {
      const caption = node.children.find((c): c is SafeElement => typeof c !== 'string' && c.tag === 'figcaption');
      const pictures = node.children.filter((c) => c !== caption);
      return [inline(pictures, context), caption ? `*${inline(caption.children, context).trim()}*` : '']
        .filter(Boolean)
        .join('  \n');
    }
    case 'hr':
      return '---';
    default:
      return /^h[2-6]$/.test(node.tag)
        ? `${'#'.repeat(Number(node.tag[1]))} ${inline(node.children, context).trim()}`
        : inline(node.children, context).trim();
  }
}

function block(b: Block, context: Context): string {
  if (b.kind === 'heading') return `${'#'.repeat(b.level ?? 2)} ${inline(b.content, context).trim()}`;
  return nodesToMarkdown(b.content, context);
}

/** The notes that a text calls by a raised number. */
function notesOf({ blocks }: Article): Footnotes {
  const notes = footnotesOf(blocks);
  if (!notes.size) return notes;
  const called = new Set<string>();
  const stack: SafeNode[] = blocks.flatMap((b) => b.content);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') continue;
    const number = node.tag === 'sup' ? calledBy(node) : undefined;
    if (number) called.add(number);
    stack.push(...node.children);
  }
  return new Map([...notes].filter(([number]) => called.has(number)));
}

/** The notes that a block holds, as definitions; undefined for a block that holds anything else. */
function definitions(b: Block, context: Context): string | undefined {
  const numbers = new Map([...context.notes].map(([number, nodes]) => [nodes, number] as const));
  const define = (nodes: readonly SafeNode[]): string | undefined => {
    const number = numbers.get(nodes);
    if (number === undefined) return undefined;
    const text = nodesToMarkdown(nodes, context).replace(NUMBERED, '');
    return `[^${number}]: ${indent(text, '    ')}`;
  };
  const own = define(b.content);
  if (own !== undefined) return own;
  const [list] = b.content;
  if (typeof list !== 'object' || list.tag !== 'ol' || b.content.length > 1) return undefined;
  const made = list.children.map((item) => (typeof item === 'string' ? '' : define(item.children)));
  return made.every((m) => m !== undefined) ? made.filter(Boolean).join('\n') : undefined;
}

/** The number with which a note's own paragraph begins. */
const NUMBERED = /^(?:\\?[[［〔(（]?(?:注|註)?\s?\d{1,3}\s?\\?[\]］〕)）]?|[①-⑳])\s?[.．、:：]?\s{0,3}/u;

/** The body as Markdown. Pictures are links: showing it asks no host. */
export function toMarkdown(article: Article): string {
  const context: Context = { images: article.images, notes: notesOf(article) };
  return article.blocks
    .map((b) => definitions(b, context) ?? block(b, context))
    .filter(Boolean)
    .join('\n\n');
}
