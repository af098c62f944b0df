import { iso } from './parts.ts';
import type { Name, Work } from './work.ts';

/** `Copy captured 2023-09-21: https://…`: the only safe place for the copy in formats with one address. */
export function copyNote(work: Work, url = (u: string) => u): string | undefined {
  if (!work.copy || work.copy.url === work.original) return undefined;
  return `Copy${work.copy.captured ? ` captured ${iso(work.copy.captured)}` : ''}: ${url(work.copy.url)}`;
}

/** ASCII key: family name, year, first Latin word of a title. */
export function citeKey(work: Work): string {
  const [author] = work.authors;
  const word = (s: string | undefined) =>
    (s ?? '')
      .normalize('NFD')
      .replace(/[^A-Za-z0-9 ]/g, '')
      .trim()
      .split(' ')
      .find((w) => w.length > 2)
      ?.toLowerCase() ?? '';
  const name =
    word(
      author?.latin?.family ??
        (author && !/\p{Script=Han}/u.test(author.written) ? (author.family ?? author.written) : ''),
    ) || 'anon';
  return `${name}${work.published?.year ?? ''}${word(work.titleTranslated ?? work.titleLatin ?? work.title)}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
export function tex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (ch) => TEX[ch] as string);
}
/** An address in a TeX field: braces and percent signs are escaped by percent coding. */
export function texUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (ch) => encodeURIComponent(ch));
}

export function texName(name: Name): string {
  return name.kind === 'organization' || !name.family || !name.given
    ? `{${tex(name.written)}}`
    : `${tex(name.family)}, ${tex(name.given)}`;
}

export function fields(entries: readonly (readonly [string, string | undefined])[]): string {
  return entries
    .filter(([, v]) => v)
    .map(([k, v]) => `  ${k.padEnd(12)} = {${v}},`)
    .join('\n');
}

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
  tr: 'turkish',
  vi: 'vietnamese',
};
export function langid(language: string): string | undefined {
  return LANGID[language.split('-')[0] ?? ''];
}
