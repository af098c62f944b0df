import { iso } from './dates.ts';
import type { Rich } from './rich.ts';
import {
  archiveOf,
  dividedName,
  mainUrl,
  template,
  wikiDay,
  wikiInText,
  wikiLanguage,
  wikiText,
  written,
} from './wiki-parts.ts';
import type { Name, Work } from './work.ts';

/** Parameters of a template that has names of its own for the parts of Citation Style 1. */
export interface WikiParameters {
  readonly language: string;
  readonly template: string;
  /** For an author who is not divided. */
  readonly author: string;
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** Whether the first author's parameters bear a number too where there are several. */
  readonly numbersFirst?: true | undefined;
  /** Between names in one parameter; without it each author has a parameter of its own. */
  readonly joins?: string | undefined;
  readonly title: string;
  readonly translatedTitle?: string | undefined;
  readonly translator?: string | undefined;
  readonly url: string;
  readonly outlet: string;
  readonly date: string;
  readonly page?: string | undefined;
  readonly languageOf: string;
  readonly accessed: string;
  readonly archiveUrl: string;
  readonly archiveDate: string;
  /** Parameter that says whether the original can be reached, and its two values. */
  readonly dead?: readonly [name: string, yes: string, no: string] | undefined;
}

function authors(names: readonly Name[], of: WikiParameters): [string, string | undefined][] {
  if (of.joins !== undefined) return [[of.author, written(names, of.joins)]];
  return names.flatMap((name, i): [string, string | undefined][] => {
    const n = i === 0 ? (of.numbersFirst && names.length > 1 ? '1' : '') : String(i + 1);
    const parts = of.family && of.given ? dividedName(name) : undefined;
    if (!parts) return [[`${of.author}${n}`, wikiText(name.written)]];
    return [
      [`${of.family}${n}`, wikiText(parts.family)],
      [`${of.given}${n}`, wikiText(parts.given)],
    ];
  });
}

function nativeText(work: Work, of: WikiParameters): string {
  const archive = archiveOf(work);
  const language = wikiLanguage(work);
  const parameters: (readonly [string | undefined, string | undefined])[] = [
    ...authors(work.authors, of),
    [of.title, wikiText(work.title)],
    [of.translatedTitle, language === of.language ? undefined : work.titleTranslated && wikiText(work.titleTranslated)],
    [of.translator, written(work.translators, ', ')],
    [of.url, mainUrl(work)],
    [of.outlet, wikiText(work.outlet ?? '')],
    [of.date, wikiDay(work, of.language)],
    [of.page, work.page && wikiText(work.page)],
    [of.languageOf, language === of.language ? undefined : language],
    [of.accessed, iso(work.accessed)],
    [of.archiveUrl, archive.url],
    [of.archiveDate, archive.date],
    [of.dead?.[0], archive.url && of.dead ? of.dead[work.reachable ? 2 : 1] : undefined],
  ];
  return template(
    of.template,
    parameters.flatMap(([name, value]) => (name ? [[name, value] as const] : [])),
  );
}

/** A template with parameters of its own, and its forms for the running text. */
export const native = (of: WikiParameters) => ({
  format: (work: Work): Rich => [nativeText(work, of)],
  inText: (work: Work): readonly Rich[] => wikiInText(work, (w) => nativeText(w, of)),
});
