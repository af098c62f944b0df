/** The one form of a character's variants: simplified and traditional, Taiwan's and Hong Kong's. */
export type Variants = (char: string) => string;

/** Text as it is compared, and for each of its code units the piece of the source that it stands for. */
export interface Folded {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Dots between the parts of a foreign name: one writes them, another does not. */
const NAME_DOTS = /[·‧•・･∙⋅]/u;
/** Marks above and below letters, and characters that are not seen; the voicing marks of kana make other letters. */
const DROPPED = /[\p{M}\p{Cf}](?<![\u3099\u309a])/gu;
const SQUEEZED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
/** Letters that Unicode does not take apart, and quotation marks and dashes, which every keyboard has others of. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
/** Digits of Arabic, Persian and the scripts of India; the first of each ten. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

function foldChar(char: string, variants: Variants): string {
  if (NAME_DOTS.test(char)) return '';
  // Two letters of the Cyrillic alphabet, not one with a mark.
  if (char === 'й' || char === 'Й') return 'й';
  const bare = char.normalize('NFKD').replace(DROPPED, '').normalize('NFC').toLowerCase();
  let out = '';
  for (const part of bare.replace(DROPPED, '')) {
    if (NAME_DOTS.test(part)) continue;
    const code = part.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    out += zero === undefined ? (PLAIN[part] ?? variants(part)) : String(code - zero);
  }
  return out;
}

/** Folds texts by one table; what a character becomes is remembered. */
export class Folder {
  private readonly known = new Map<string, string>();

  constructor(private readonly variants: Variants) {}

  /**
   * Script, width, case, diacritics and name dots are folded; white space is one space, and none between Han characters and
   * kana; a line break stays, so that nothing is found across two paragraphs.
   */
  fold(text: string): Folded {
    let out = '';
    const from: number[] = [];
    const to: number[] = [];
    let space: [number, number] | undefined;
    let last = '';
    const add = (folded: string, start: number, end: number) => {
      for (let i = 0; i < folded.length; i++) {
        from.push(start);
        to.push(end);
      }
      out += folded;
    };
    let at = 0;
    for (const char of text) {
      const start = at;
      at += char.length;
      if (char === '\n') {
        space = undefined;
        add('\n', start, at);
        last = '\n';
        continue;
      }
      let folded = this.known.get(char);
      if (folded === undefined) this.known.set(char, (folded = foldChar(char, this.variants)));
      if (folded === '\u3099' || folded === '\u309a') {
        // A voicing mark of its own, as half-width kana have it, belongs to the letter before.
        const joined = (last + folded).normalize('NFC');
        if (last && joined.length === last.length && !space) {
          out = out.slice(0, -last.length) + joined;
          to[to.length - 1] = at;
          last = joined;
        }
        continue;
      }
      if (folded.trim() === '') {
        if (folded || /\s/u.test(char)) space ??= [start, at];
        continue;
      }
      const first = String.fromCodePoint(folded.codePointAt(0) ?? 0);
      if (space && last && last !== '\n' && !(SQUEEZED.test(last) && SQUEEZED.test(first))) add(' ', ...space);
      space = undefined;
      add(folded, start, at);
      last = [...folded].at(-1) ?? '';
    }
    return { text: out, from, to };
  }
}
