import type { Article, Block, ImageObject } from '../model/article.ts';
import type { SafeNode } from '../model/safe-node.ts';

const VOID = new Set(['br', 'hr', 'wbr']);

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A picture in an exported file: described, with its address as a link, so that opening the file asks no host. */
function imageHtml(image: ImageObject | undefined): string {
  if (!image) return '';
  const words = image.alt || image.caption || image.src;
  return `<a href="${escapeHtml(image.src)}" rel="noreferrer noopener">[${escapeHtml(words)}]</a>`;
}

export function nodesToHtml(nodes: readonly SafeNode[], images: readonly ImageObject[]): string {
  let out = '';
  for (const node of nodes) {
    if (typeof node === 'string') out += escapeHtml(node);
    else if (node.tag === 'img') out += imageHtml(images[Number(node.attrs['data-image'])]);
    else {
      const attrs = Object.entries(node.attrs)
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
      const rel = node.tag === 'a' ? ' rel="noreferrer noopener"' : '';
      out += VOID.has(node.tag)
        ? `<${node.tag}${attrs}>`
        : `<${node.tag}${attrs}${rel}>${nodesToHtml(node.children, images)}</${node.tag}>`;
    }
  }
  return out;
}

/** One block as it stands in the flow. */
export function blockToHtml(block: Block, images: readonly ImageObject[]): string {
  const inner = nodesToHtml(block.content, images);
  if (block.kind === 'heading') return `<h${block.level ?? 2}>${inner}</h${block.level ?? 2}>`;
  if (block.kind === 'paragraph' || block.kind === 'embed') return inner.startsWith('<p') ? inner : `<p>${inner}</p>`;
  return inner;
}

/** The body as sanitised HTML, a fragment without document. Pictures are links: opening it asks no host. */
export function toHtml(article: Article): string {
  return article.blocks.map((b) => blockToHtml(b, article.images)).join('\n');
}
