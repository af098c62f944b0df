import { SIMPLIFIED, TRADITIONAL } from './data/fold.ts';

let table: Map<string, string> | undefined;

/**
 * Traditional to simplified, full-width letters and digits to half-width, one character to one: positions in the folded text are positions in the text.
 */
export function fold(text: string): string {
  table ??= new Map(Array.from(TRADITIONAL).map((c, i) => [c, SIMPLIFIED[i] as string]));
  const map = table;
  return text.replace(
    /[\u00a0\u2027\u2022\u30fb\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3400-\u9fff]/g,
    (c, at: number) => {
      const code = c.charCodeAt(0);
      if (code === 0xa0) return ' ';
      if (code === 0x2027 || code === 0x2022 || code === 0x30fb) return '·';
      if (code === 0xff0e) return /[\u3400-\u9fff]/.test(text[at - 1] ?? '') ? '·' : '.';
      if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
      return map.get(c) ?? c;
    },
  );
}

/** A name for comparing: folded, without separators, quotes, white space and case. */
export function key(name: string): string {
  return fold(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[\s·．‧.\-–—'’‘"“”「」『』《》〈〉@,]/g, '');
}
