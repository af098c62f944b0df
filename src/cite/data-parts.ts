import { parseUrl } from '../kit/url.ts';
import { fromCyrillic } from './cyrillic.ts';
import { iso } from './dates.ts';
import { isEastAsian } from './people.ts';
import type { Name, Work } from './work.ts';

/** `Copy captured 2023-09-21: https://…`: the only safe place for the copy in formats with one address. */
export function copyNote(work: Work, url = (u: string) => u): string | undefined {
  if (!work.copy || !work.original) return undefined;
  return `Copy${work.copy.captured ? ` captured ${iso(work.copy.captured)}` : ''}: ${url(work.copy.url)}`;
}

/** The address of a record: the original's where it is known. */
export const recordUrl = (work: Work): string => work.original ?? work.url;

const ARTICLE = /^(?:the|and|der|die|das|les|los|las|una)$/i;

/** ASCII letters and figures of a text, words apart; Cyrillic by its romanisation. */
const ascii = (text: string, language: string): string =>
  (fromCyrillic(text, language) ?? text)
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .toLowerCase();

/** The first word of a title that is no article. */
const word = (text: string): string =>
  text.split(' ').find((w) => w.length > 2 && !ARTICLE.test(w) && /^[a-z0-9]/.test(w)) ?? '';

/** What a host calls itself: the longest of its labels but the last. */
function hostLabel(url: string): string {
  const labels = (parseUrl(url)?.hostname ?? '').split('.').slice(0, -1);
  return labels.reduce((best, label) => (label.length > best.length ? label : best), '').replace(/[^a-z0-9]/g, '');
}

/** Four characters that tell titles in other scripts apart (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const ch of text) hash = Math.imul(hash ^ (ch.codePointAt(0) as number), 0x01000193) >>> 0;
  return hash.toString(36).slice(-4).padStart(4, '0');
}

/**
 * ASCII key: family name without its particles, year, first word of the title that is no article. Where a name has no
 * form in Latin letters the host of the work stands for it, and where the title has none, a fingerprint of it.
 */
export function citeKey(work: Work): string {
  const [author] = work.authors;
  const { language } = work;
  const family = author?.latin?.family ?? author?.family ?? author?.written ?? '';
  const bare = author?.particle ? family.slice(author.particle.length) : family;
  const name = isEastAsian(bare) ? '' : ascii(bare, language).replace(/ /g, '');
  const title = ascii(work.titleTranslated ?? work.titleLatin ?? work.title, language);
  return `${name.slice(0, 24) || hostLabel(recordUrl(work)) || 'anon'}${work.published?.year ?? ''}${word(title) || `-${fingerprint(work.title)}`}`;
}

/**
 * Braces are written by name, because BibTeX counts them even behind a backslash. The three marks that the old default
 * encoding (OT1) sets as others stand in math: TeX prints them, and Zotero's importer, which keeps their
 * names as they are, reads them back.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '<': '$<$',
  '>': '$>$',
  '|': '$|$',
};
/** Text in a TeX field; pairs that TeX joins into one mark (`--`, double quotes, `?` and a grave) are kept apart. */
export function tex(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~<>|]/g, (ch) => TEX[ch] as string)
    .replace(/(?<=-)-|(?<=`)`|(?<=')'|(?<=,),|(?<=[?!])`/g, '{}$&');
}
/** An address in a TeX field: what would end it is percent-coded. */
export function texUrl(url: string): string {
  return url.replace(/[{}\\\s^`"<>|]/g, (ch) => encodeURIComponent(ch));
}
/** An address inside `\url{…}` within a field: there a bare percent sign or hash would be read by TeX itself. */
export function texNoteUrl(url: string): string {
  return `\\url{${texUrl(url).replace(/[%#]/g, '\\$&')}}`;
}

/** `Family, Given` or `Family, Jr., Given`; a whole name in braces where it cannot be divided, or where BibTeX would divide it elsewhere. */
export function texName(name: Name): string {
  const whole = name.kind === 'organization' || !name.family || !name.given;
  if (whole || /,|\band\b/i.test(`${name.family} ${name.given}`)) return `{${tex(name.written)}}`;
  return [name.family, name.suffix, name.given].flatMap((part) => (part ? [tex(part)] : [])).join(', ');
}

export function fields(entries: readonly (readonly [string, string | undefined])[]): string {
  return entries
    .filter(([, v]) => v)
    .map(([k, v]) => `  ${k.padEnd(12)} = {${v}},`)
    .join('\n');
}

/** Babel's and polyglossia's names of languages. */
const LANGID: Readonly<Record<string, string>> = {
  zh: 'chinese',
  ja: 'japanese',
  ko: 'korean',
  ru: 'russian',
  uk: 'ukrainian',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  it: 'italian',
  en: 'english',
  pl: 'polish',
  fa: 'persian',
  ar: 'arabic',
  he: 'hebrew',
  hu: 'hungarian',
  tr: 'turkish',
  vi: 'vietnamese',
};
export function langid(language: string): string | undefined {
  return LANGID[language.split('-')[0] ?? ''];
}

/** Several records with keys of their own: the second `okafor2023harbour` becomes `okafor2023harbourb`. */
export function distinctKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return n === 0 ? key : `${key}${n < 26 ? String.fromCharCode(97 + n) : `_${n}`}`;
  });
}

/** BibTeX records one after the other, each with a key of its own. */
export function joinRecords(texts: readonly string[]): string {
  const at = (text: string) => [text.indexOf('{') + 1, text.indexOf(',')] as const;
  const keys = distinctKeys(texts.map((text) => text.slice(...at(text))));
  return texts.map((text, i) => text.slice(0, at(text)[0]) + keys[i] + text.slice(at(text)[1])).join('\n\n');
}
