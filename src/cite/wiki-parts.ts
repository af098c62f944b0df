import { citeKey } from './data-parts.ts';
import { iso } from './dates.ts';
import type { Rich } from './rich.ts';
import type { Name, Work } from './work.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

/** A value inside a template: pipes, brackets, braces, quotes in pairs, signatures, switches and addresses have a meaning there. */
export function wikiText(text: string): string {
  return text
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/[<>|[\]{}]/g, (ch) => ENTITIES[ch] as string)
    .replace(/'(?=')|(?<=')'/g, '&#39;')
    .replace(/~(?=~~)|(?<=~)~(?=~)|(?<=~~)~/g, '&#126;')
    .replace(/_(?=_)|(?<=_)_/g, '&#95;')
    .replace(/:(?=\/\/)/g, '&#58;');
}

/** An address inside a template: nothing that ends it. */
export function wikiUrl(url: string): string {
  return url
    .replace(/[\s|[\]{}<>"]/g, (ch) => encodeURIComponent(ch))
    .replace(/'(?=')|(?<=')'/g, '%27')
    .replace(/~(?=~~)|(?<=~)~(?=~)|(?<=~~)~/g, '%7E');
}

/** `{{cite news |a=b |c=d}}`; parameters without a value are left out. */
export function template(name: string, parameters: readonly (readonly [string, string | undefined])[]): string {
  return `{{${name} ${parameters
    .filter(([, v]) => v)
    .map(([k, v]) => `|${k}=${v}`)
    .join(' ')}}}`;
}

/** Archive parameters: they need an original, another address and a date. */
export function archiveOf(work: Work): { url?: string | undefined; date?: string | undefined } {
  const { copy, original } = work;
  if (!copy?.captured || !original) return {};
  return { url: wikiUrl(copy.url), date: iso(copy.captured) };
}

/**
 * Day of publication for templates that check it: of a range the first day, since they take no range in figures.
 */
export const wikiDay = ({ published }: Work): string | undefined =>
  published && iso({ ...published, until: undefined });

export const mainUrl = (work: Work): string => wikiUrl(work.original ?? work.url);
export const written = (names: readonly Name[], by: string): string => names.map((n) => wikiText(n.written)).join(by);
/** BCP 47 → the code that the wikis know; nothing when the language is not known. */
export const wikiLanguage = (work: Work): string | undefined =>
  work.language === 'und' ? undefined : work.language.split('-')[0];

/** Family and given name for the parameters that divide a name; none where it is written in letters of its own. */
export function dividedName(name: Name): { family: string; given: string } | undefined {
  if (name.kind === 'organization') return undefined;
  if (name.latin) return name.latin;
  return name.family && name.given && /^\p{Script=Latin}/u.test(name.written)
    ? { family: name.family, given: name.suffix ? `${name.given} ${name.suffix}` : name.given }
    : undefined;
}

/** The reference as it stands in an article, and the form for every further use. */
export const wikiInText = (work: Work, format: (w: Work) => string): readonly Rich[] => [
  [`<ref name="${citeKey(work)}">${format(work)}</ref>`],
  [`<ref name="${citeKey(work)}" />`],
];
