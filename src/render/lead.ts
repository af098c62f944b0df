import type { Article } from '../model/article.ts';
import type { SafeNode } from '../model/safe-node.ts';

/** The picture above the text as a figure; undefined when there is none or it stands in a block as well. */
export function leadNodes(article: Article): SafeNode[] | undefined {
  const index = article.images.findIndex((image) => image.lead);
  const lead = article.images[index];
  if (!lead) return undefined;
  const shown = String(index);
  const stack: SafeNode[] = article.blocks.flatMap((b) => [...b.content]);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') continue;
    if (node.attrs['data-image'] === shown) return undefined;
    for (const child of node.children) stack.push(child);
  }
  const caption = [lead.caption, lead.credit].filter(Boolean).join(' — ');
  const image = { tag: 'img', attrs: { 'data-image': shown }, children: [] };
  return [
    {
      tag: 'figure',
      attrs: {},
      children: caption ? [image, { tag: 'figcaption', attrs: {}, children: [caption] }] : [image],
    },
  ];
}
