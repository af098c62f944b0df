import hk from 'opencc-js/dict/HKVariants';
import simplified from 'opencc-js/dict/TSCharacters';
import tw from 'opencc-js/dict/TWVariants';
import type { Variants } from './fold.ts';

/**
 * One form for all the variants of a character, out of the character tables of OpenCC: a character and all that it may
 * become belong together. For finding only: 干, 乾 and 幹 are one here.
 */
export function makeVariants(tables: readonly string[] = [simplified, tw, hk]): Variants {
  const leader = new Map<string, string>();
  const find = (char: string): string => {
    let top = char;
    for (let next = leader.get(top); next !== undefined; next = leader.get(top)) top = next;
    return top;
  };
  for (const table of tables)
    for (const line of table.split('|')) {
      const [char = '', ...others] = line.split(' ');
      for (const other of others) {
        // Words of several characters are no variants.
        if ([...char].length !== 1 || [...other].length !== 1) continue;
        const [a, b] = [find(char), find(other)];
        if (a !== b) leader.set(a, b);
      }
    }
  return find;
}
