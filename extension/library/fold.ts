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

/** What a character becomes, and whether it takes no space beside its like: at its beginning, at its end. */
interface Form {
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Nothing is left of it: a mark or an invisible character, or white space. */
  readonly blank: '' | 'nothing' | 'space';
}

/** Folds texts by one table; what a character becomes is remembered. */
export class Folder {
  private readonly known = new Map<string, Form>();

  constructor(private readonly variants: Variants) {}

  /**
   * Script, width, case, diacritics and name dots are folded; white space is one space, and none between Han characters and
   * kana; a line break stays, so that nothing is found across two paragraphs.
   */
  fold(text: string): Folded {
    const from: number[] = [];
    const to: number[] = [];
    return { text: this.walk(text, from, to), from, to };
  }

  /** The folded text alone: several times as quick. */
  text(text: string): string {
    return this.walk(text, undefined, undefined);
  }

  private walk(text: string, from: number[] | undefined, to: number[] | undefined): string {
    let out = '';
    let space: number | undefined;
    let spaceEnd = 0;
    let last: Form | undefined;
    const add = (folded: string, start: number, end: number) => {
      out += folded;
      if (!from || !to) return;
      for (let i = 0; i < folded.length; i++) {
        from.push(start);
        to.push(end);
      }
    };
    for (let start = 0, at = 0; start < text.length; start = at) {
      const code = text.charCodeAt(start);
      const pair = code >= 0xd800 && code < 0xdc00 && text.charCodeAt(start + 1) >>> 10 === 0x37;
      at = start + (pair ? 2 : 1);
      if (code === 0x0a) {
        space = last = undefined;
        add('\n', start, at);
        continue;
      }
      const form = this.form(pair ? text.slice(start, at) : (text[start] as string));
      if (form.blank) {
        if (form.blank === 'space' && space === undefined) {
          space = start;
          spaceEnd = at;
        }
        continue;
      }
      if (form.text === '\u3099' || form.text === '\u309a') {
        // A voicing mark of its own, as half-width kana have it, belongs to the letter before.
        const letter = out.at(-1) ?? '';
        const joined = (letter + form.text).normalize('NFC');
        if (last && joined.length === 1 && space === undefined) {
          out = out.slice(0, -1) + joined;
          if (to) to[to.length - 1] = at;
        }
        continue;
      }
      if (space !== undefined && last && !(last.closes && form.opens)) add(' ', space, spaceEnd);
      space = undefined;
      add(form.text, start, at);
      last = form;
    }
    return out;
  }

  private form(char: string): Form {
    let form = this.known.get(char);
    if (!form) {
      const text = foldChar(char, this.variants);
      const letters = [...text];
      const blank = text.trim() ? '' : text || /\s/u.test(char) ? 'space' : 'nothing';
      form = { text, opens: SQUEEZED.test(letters[0] ?? ''), closes: SQUEEZED.test(letters.at(-1) ?? ''), blank };
      this.known.set(char, form);
    }
    return form;
  }
}
