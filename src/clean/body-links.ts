import type { Block, Link } from '../model/article.ts';
import type { SafeNode } from '../model/safe-node.ts';
import { textOf } from './rebuild.ts';

/** The links of a body, in order. */
export function linksOf(blocks: readonly Block[]): Link[] {
  const links: Link[] = [];
  const stack: SafeNode[] = [...blocks].reverse().flatMap((b) => [...b.content].reverse());
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') continue;
    if (node.tag === 'a' && node.attrs['href'])
      links.push({ text: textOf(node.children).trim(), href: node.attrs['href'] });
    for (const child of [...node.children].reverse()) stack.push(child);
  }
  return links;
}
