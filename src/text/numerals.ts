import { HAN_DIGITS } from '../lang/date-forms.ts';

/** Code points of the digit zero in scripts whose digits stand in a row of ten. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];

/**
 * `text` with digits of every script as ASCII, full-width marks narrow, and other spaces plain. Nothing changes its place:
 * positions in the result are positions in `text`.
 */
export function plainDigits(text: string): string {
  // eslint-disable-next-line no-control-regex -- a quick look whether there is anything to do
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(/[\p{Nd}．／－：，‐‑–−\u00a0\u2000-\u200f\u202a-\u202f\u3000]/gu, (ch) => {
    const code = ch.charCodeAt(0);
    if (ch.length > 1) return ch;
    for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
    const mark = '．.／/－-：:，,‐-‑-–-−-';
    const at = mark.indexOf(ch);
    if (at >= 0 && at % 2 === 0) return mark[at + 1] as string;
    return /\p{Nd}/u.test(ch) ? ch : ' ';
  });
}

const HAN = new Map(Array.from(HAN_DIGITS, (ch, i) => [ch, Math.max(0, i - 3)] as const));
HAN.set('元', 1).set('两', 2);
const RANKS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/**
 * A number below 10,000 in digits or in Han numerals, written out (`二〇二三`) or counted (`二十一`, `廿一`, `一百一十二`); `元` is
 * a first year.
 */
export function numberOf(text: string): number | undefined {
  const s = plainDigits(text).replace(/\s+/g, '').replace(/^廿/, '二十').replace(/^卅/, '三十');
  if (!s || s.length > 7) return undefined;
  const counted = /[十百]/.test(s);
  if (!counted && s.length > 4) return undefined;
  let [total, number] = [0, 0];
  for (const ch of s) {
    const rank = RANKS[ch];
    const digit = /\d/.test(ch) ? Number(ch) : HAN.get(ch);
    if (rank) [total, number] = [total + (number || 1) * rank, 0];
    else if (digit === undefined) return undefined;
    else number = counted ? digit : number * 10 + digit;
  }
  return total + number;
}
