import { escapeHtml, serialise } from '../kit/serialise.ts';
import type { Article, Block, ImageObject } from '../model/article.ts';
import type { SafeNode } from '../model/safe-node.ts';

/** Address of a picture → the picture itself as a `data:` address. */
export type EmbeddedPictures = Readonly<Record<string, string>>;

/**
 * A picture in an exported file: itself where it is given, else described, with its address as a link, so that opening the
 * file asks no host.
 */
function imageHtml(image: ImageObject | undefined, embedded: EmbeddedPictures): string {
  if (!image) return '';
  const words = image.alt || image.caption || image.src;
  const data = Object.hasOwn(embedded, image.src) ? embedded[image.src] : undefined;
  if (data) return `<img src="${escapeHtml(data)}" alt="${escapeHtml(image.alt || image.caption)}"/>`;
  return `<a href="${escapeHtml(image.src)}" rel="noopener noreferrer nofollow">[${escapeHtml(words)}]</a>`;
}

export function nodesToHtml(
  nodes: readonly SafeNode[],
  images: readonly ImageObject[],
  embedded: EmbeddedPictures = {},
): string {
  return serialise(nodes, (index) => imageHtml(images[index], embedded));
}

/** One block as it stands in the flow. */
export function blockToHtml(block: Block, images: readonly ImageObject[], embedded: EmbeddedPictures = {}): string {
  const inner = nodesToHtml(block.content, images, embedded);
  if (block.kind === 'heading') return `<h${block.level ?? 2}>${inner}</h${block.level ?? 2}>`;
  if (block.kind === 'paragraph' || block.kind === 'embed') return inner.startsWith('<p') ? inner : `<p>${inner}</p>`;
  return inner;
}

/** The body as sanitised HTML, a fragment without document. Pictures are links: opening it asks no host. */
export function toHtml(article: Article): string {
  return article.blocks.map((b) => blockToHtml(b, article.images)).join('\n');
}
