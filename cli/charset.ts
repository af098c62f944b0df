import { analyse } from 'chardet';

/** Bytes at the beginning in which a page's own word about its encoding is looked for: browsers look at 1,024. */
const HEAD = 16_384;
/** Bytes that are enough to tell an encoding by. */
const SAMPLE = 65_536;
/** How sure the detector must be, of 100. */
const SURE = 25;

/** Encodings of the web that saved files have without saying so, as the detector names them and as the standard does. */
const NAMES: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'ISO-2022-JP': 'iso-2022-jp',
  'EUC-KR': 'euc-kr',
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

export interface Charset {
  readonly name: string;
  /** Nothing says so: the bytes look like it. */
  readonly guessed: boolean;
}

/** The encoding of a text: UTF-8 where the bytes are, else what it declares, else what they look like. */
export function charsetOf(bytes: Uint8Array): Charset | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name: 'utf-8', guessed: false };
  } catch {
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
    const declared = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(
      head,
    )?.[1];
    if (declared && isKnown(declared) && !/^utf-?8$/i.test(declared))
      return { name: declared.toLowerCase(), guessed: false };
    const [best] = analyse(withoutMarkup(bytes));
    const name = best && best.confidence >= SURE ? NAMES[best.name] : undefined;
    return name ? { name, guessed: true } : undefined;
  }
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of the text: markup is ASCII and hides what the rest looks like. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .split(/<(?=(?:script|style)\b)/i)
    .map((part, i) => (i === 0 ? part : part.slice(Math.max(0, part.search(/<\/(?:script|style)/i)))))
    .join('')
    .replace(/<[^<>]{0,2000}>/g, ' ');
  return Buffer.from(text.slice(0, SAMPLE), 'latin1');
}
