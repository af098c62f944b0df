import type { Article, Block, ImageObject } from '../model/article.ts';
import type { SafeElement, SafeNode } from '../model/safe-node.ts';

/** Characters with a meaning in Markdown, escaped wherever they stand in text. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|]/g, '\\$&')
      .replace(
        /^([ \t]{0,3})(#{1,6}|[-+]|\d{1,9}[.)])(?=\s|$)/gm,
        (_, space: string, mark: string) =>
          `${space}${mark.length > 1 && /\d/.test(mark) ? mark.slice(0, -1) + '\\' + mark.slice(-1) : '\\' + mark}`,
      )
      .replace(/&(?=#?\w{1,10};)/g, '\\&')
      .replace(/!(?=\\?\[)/g, '\\!')
      // What template engines of note apps and site makers would run: <% %>, {% %}, {{ }}.
      .replace(/(?<=[<{])%|\{(?=\{)|(?<=\{)\{/g, '\\$&')
  );
}

function destination(url: string): string {
  return url.replace(/[()<>\s\\]/g, (ch) =>
    encodeURIComponent(ch) === ch ? `%${ch.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(ch),
  );
}

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~', s: '~~', mark: '==' };

/** Inline nodes one behind another; code that touched a backtick would take it for its own and not end. */
function inline(nodes: readonly SafeNode[], images: readonly ImageObject[]): string {
  const pieces: string[] = [];
  for (const node of nodes) {
    const piece = inlineNode(node, images);
    if (piece.startsWith('`') && pieces.at(-1)?.endsWith('`')) pieces.push(' ');
    if (piece) pieces.push(piece);
  }
  return pieces.join('');
}

function inlineNode(node: SafeNode, images: readonly ImageObject[]): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  if (node.tag === 'br') return '  \n';
  if (node.tag === 'img') return image(images[Number(node.attrs['data-image'])]);
  if (node.tag === 'code' || node.tag === 'kbd' || node.tag === 'samp') return code(plain(node.children));
  const inner = inline(node.children, images);
  if (node.tag === 'a') return `[${inner}](${destination(node.attrs['href'] ?? '')})`;
  const mark = MARKS[node.tag];
  const trimmed = inner.trim();
  return mark && trimmed ? inner.replace(trimmed, () => `${mark}${trimmed}${mark}`) : inner;
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

function list(node: SafeElement, images: readonly ImageObject[]): string {
  let number = Number(node.attrs['start'] ?? 1);
  return node.children
    .filter((c): c is SafeElement => typeof c !== 'string')
    .map((item) => {
      const mark = node.tag === 'ol' ? `${number++}. ` : node.tag === 'dl' ? (item.tag === 'dt' ? '- ' : '  ') : '- ';
      const tight = !item.children.some((c) => typeof c !== 'string' && c.tag === 'p');
      const text = nodesToMarkdown(item.children, images, tight ? '\n' : '\n\n');
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

function table(node: SafeElement, images: readonly ImageObject[]): string {
  const rows: SafeElement[] = [];
  const stack: SafeNode[] = [...node.children].reverse();
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    if (typeof n === 'string') continue;
    if (n.tag === 'tr') rows.push(n);
    else for (const child of [...n.children].reverse()) stack.push(child);
  }
  const cells = rows.map((r) =>
    r.children.filter((c): c is SafeElement => typeof c !== 'string').map((c) => cell(inline(c.children, images))),
  );
  const width = cells.reduce((most, r) => Math.max(most, r.length), 0);
  if (width === 0) return '';
  const line = (r: readonly string[]) => `| ${Array.from({ length: width }, (_, i) => r[i] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
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
export function nodesToMarkdown(nodes: readonly SafeNode[], images: readonly ImageObject[], between = '\n\n'): string {
  const parts: string[] = [];
  let run: SafeNode[] = [];
  const close = () => {
    const text = inline(run, images).trim();
    if (text) parts.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && BLOCKS.has(node.tag)) {
      close();
      parts.push(element(node, images));
    } else run.push(node);
  }
  close();
  return parts.filter(Boolean).join(between);
}

function element(node: SafeElement, images: readonly ImageObject[]): string {
  switch (node.tag) {
    case 'ul':
    case 'ol':
    case 'dl':
      return list(node, images);
    case 'blockquote':
      return nodesToMarkdown(node.children, images).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'table':
      return table(node, images);
    case 'pre': {
      const text = plain(node.children);
      const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1);
      return `${fence}\n${text.endsWith('\n') ? text.slice(0, -1) : text}\n${fence}`;
    }
    case 'figure': {
      const caption = node.children.find((c): c is SafeElement => typeof c !== 'string' && c.tag === 'figcaption');
      const pictures = node.children.filter((c) => c !== caption);
      return [inline(pictures, images), caption ? `*${inline(caption.children, images).trim()}*` : '']
        .filter(Boolean)
        .join('  \n');
    }
    case 'hr':
      return '---';
    default:
      return /^h[2-6]$/.test(node.tag)
        ? `${'#'.repeat(Number(node.tag[1]))} ${inline(node.children, images).trim()}`
        : inline(node.children, images).trim();
  }
}

function block(b: Block, images: readonly ImageObject[]): string {
  if (b.kind === 'heading') return `${'#'.repeat(b.level ?? 2)} ${inline(b.content, images).trim()}`;
  return nodesToMarkdown(b.content, images);
}

/** The body as Markdown. Pictures are links: showing it asks no host. */
export function toMarkdown(article: Article): string {
  return article.blocks
    .map((b) => block(b, article.images))
    .filter(Boolean)
    .join('\n\n');
}
