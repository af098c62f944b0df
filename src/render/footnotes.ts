import type { Block } from '../model/article.ts';
import type { SafeElement, SafeNode } from '../model/safe-node.ts';

/** A footnote's number → its words. */
export type Footnotes = ReadonlyMap<string, readonly SafeNode[]>;

const HEADING =
  /^(?:notes?|foot ?notes?|end ?notes?|references?|sources?|註|注|注释|註釋|脚注|腳註|附注|附註|尾注|参考(?:文献|资料)?|參考(?:文獻|資料)?|脚註|각주|примечания|پانویس|chú thích|notas)[:：]?$/iu;
// bounded: the first 20 characters of a block
/** `[3]`, `〔3〕`, `（3）`, `3.`, `③`, `注3：` before the words of a note. */
const NUMBER =
  /^\s*(?:[[［〔(（]\s*(?:注|註)?\s*(\d{1,3})\s*[\]］〕)）]|(?:注|註)\s*(\d{1,3})\s*[:：.、]|(\d{1,3})\s*[.．、:：]|([①-⑳]))\s*/u;

const isElement = (node: SafeNode): node is SafeElement => typeof node !== 'string';

function plain(nodes: readonly SafeNode[]): string {
  return nodes.map((n) => (typeof n === 'string' ? n : plain(n.children))).join('');
}

const circled = (char: string) => String((char.codePointAt(0) ?? 0x2460) - 0x245f);

/** The number that a raised word calls, as in `[3]`, `3` or `③`; undefined when it is no call. */
export function calledBy(node: SafeElement): string | undefined {
  const text = plain(node.children).trim();
  if (text.length > 8) return undefined;
  // bounded: 8 characters
  const m = /^(?:[[［〔(（]?\s*(?:注|註)?\s*(\d{1,3})\s*[\]］〕)）]?|([①-⑳]))$/u.exec(text);
  return m ? (m[1] ?? circled(m[2] ?? '')) : undefined;
}

/** Finds the notes at the end of an article: a numbered list under a heading for notes, or paragraphs that begin with their number. */
export function footnotesOf(blocks: readonly Block[]): Footnotes {
  const notes = new Map<string, readonly SafeNode[]>();
  const heading = blocks.findLastIndex(
    (b) => (b.kind === 'heading' || b.text.length < 20) && HEADING.test(b.text.trim()),
  );
  const numbered = blocks.findLastIndex((b) => b.kind === 'footnotes');
  const from = numbered >= 0 ? numbered : heading >= 0 ? heading + 1 : Math.ceil(blocks.length / 2);
  for (const block of blocks.slice(from)) {
    const list = block.content.find((n): n is SafeElement => isElement(n) && n.tag === 'ol');
    if (list && (heading >= 0 || numbered >= 0)) {
      let number = Number(list.attrs['start'] ?? 1);
      for (const item of list.children)
        if (isElement(item) && item.tag === 'li') notes.set(String(number++), item.children);
      continue;
    }
    if (block.kind !== 'paragraph') continue;
    const m = NUMBER.exec(block.text.slice(0, 20));
    const number =
      m && (m[1] ?? m[2] ?? (m[3] !== undefined && heading < 0 ? undefined : m[3]) ?? (m[4] && circled(m[4])));
    if (number) notes.set(number, block.content);
  }
  return notes;
}
