import { citeKey } from './data-parts.ts';
import { iso } from './dates.ts';
import type { Rich } from './rich.ts';
import type { Name, PartialDate, Work } from './work.ts';

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
function wikiUrl(url: string): string {
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

/** Wayback addresses with less than a whole time stamp are redirects, which the templates refuse. */
const SHORT_WAYBACK = /^https?:\/\/web\.archive\.org\/web\/(?!\d{14})/;

/**
 * Archive parameters: they need an original, another address and a date, and the person's choice where the copy is no web
 * archive: encyclopedias want archives that stay.
 */
export function archiveOf(work: Work): { url?: string | undefined; date?: string | undefined } {
  const { copy, original } = work;
  if (!copy?.captured?.day || !original || work.mode === 'original' || SHORT_WAYBACK.test(copy.url)) return {};
  return { url: wikiUrl(copy.url), date: iso(copy.captured) };
}

/** Month and year in the words of the wiki's language, which its templates take; a month in figures is an error there. */
const monthYear = (date: PartialDate, wiki: string): string =>
  new Intl.DateTimeFormat(`${wiki}-u-ca-gregory-nu-latn`, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(Date.UTC(date.year, (date.month ?? 1) - 1, 15))
    // The Slavic abbreviation of "year" has no place in a template.
    .replace(/\s[гр]\.$/u, '');

/**
 * Day of publication for templates that check it: of a range the first day, since they take no range in figures.
 * @param wiki language of the wiki, by whose words a month without a day is written; in figures when not given
 */
export function wikiDay({ published }: Work, wiki?: string): string | undefined {
  if (!published) return undefined;
  if (wiki && published.month && !published.day) return monthYear(published, wiki);
  return iso({ ...published, until: undefined });
}

const AGENCY =
  /^(?:Reuters|Associated Press|The Associated Press|AP|AFP|Agence France-Presse|DPA|dpa|Deutsche Presse-Agentur|EFE|ANSA|TASS|ТАСС|Interfax|Интерфакс|РИА Новости|Ukrinform|Укрінформ|Xinhua(?: News Agency)?|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap(?: News Agency)?|Bloomberg News|UPI|PTI|ANI|IRNA|ISNA|Anadolu(?: Agency)?|新华社|新華社|中新社|中国新闻社|中國新聞社|中央社|中央通訊社|共同通信社?|時事通信社?|연합뉴스|路透社?|法新社|美联社|美聯社|塔斯社)$/u;

/** Authors without the news agencies among them, and these: the templates have a place of their own for an agency. */
export function withAgency(names: readonly Name[]): { authors: readonly Name[]; agency?: string | undefined } {
  const isAgency = (name: Name) => AGENCY.test(name.written);
  return {
    authors: names.filter((name) => !isAgency(name)),
    agency:
      wikiText(
        names
          .filter(isAgency)
          .map((n) => n.written)
          .join(', '),
      ) || undefined,
  };
}

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
