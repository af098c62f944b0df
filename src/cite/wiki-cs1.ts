import { iso, wikiRange } from './dates.ts';
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
  withAgency,
  written,
} from './wiki-parts.ts';
import type { Name, Work } from './work.ts';

/** A wiki whose template for news is a form of Citation Style 1 and takes its English parameters. */
export interface Cs1Wiki {
  /** Language of the wiki: works in it are not marked with their language. */
  readonly language: string;
  /** Name of the template. */
  readonly template: string;
  /** Whether a title in another script goes into `script-title`. */
  readonly scriptTitle?: true | undefined;
  /** Whether names in Latin letters are divided into `last` and `first`. */
  readonly divides: boolean;
  /** Whether a range of days may stand in words. */
  readonly range?: true | undefined;
}

/** Language codes that Citation Style 1 takes before a `script-title` (Module:Citation/CS1/Configuration, script_lang_codes). */
const SCRIPTS = new Set(
  'am ar be bg bn bs dv dz el fa gu he hi hy ja ka kk km kn ko ku ky lo mk ml mn mr my ne or ota pa ps ru sd si sr syc ta te tg th ti ug uk ur uz yi zh'.split(
    ' ',
  ),
);

/** `last`/`first` for names that can be divided, `author` for all others; from the second on they are numbered. */
function authors(names: readonly Name[], divides: boolean): [string, string | undefined][] {
  return names.flatMap((name, i): [string, string | undefined][] => {
    const n = i === 0 ? (names.length > 1 && !divides ? '1' : '') : String(i + 1);
    const parts = divides ? dividedName(name) : undefined;
    if (!parts) return [[`author${n}`, wikiText(name.written)]];
    return [
      [`last${n}`, wikiText(parts.family)],
      [`first${n}`, wikiText(parts.given)],
    ];
  });
}

function date(work: Work, wiki: Cs1Wiki): string | undefined {
  return wiki.range && work.published?.until ? wikiRange(work.published) : wikiDay(work, wiki.language);
}

function cs1Text(work: Work, wiki: Cs1Wiki): string {
  const code = wikiLanguage(work) ?? '';
  const own = code === wiki.language;
  const script = wiki.scriptTitle && SCRIPTS.has(code) && /(?!\p{Script=Latin})\p{L}/u.test(work.title);
  const archive = archiveOf(work);
  const named = withAgency(work.authors);
  return template(wiki.template, [
    ...authors(named.authors, wiki.divides),
    [script ? 'script-title' : 'title', script ? `${code}:${wikiText(work.title)}` : wikiText(work.title)],
    ['trans-title', own ? undefined : work.titleTranslated && wikiText(work.titleTranslated)],
    ['translator', written(work.translators.slice(0, 1), '')],
    ...work.translators.slice(1).map((n, i) => [`translator${i + 2}`, wikiText(n.written)] as const),
    ['date', date(work, wiki)],
    ['newspaper', wikiText((wiki.scriptTitle ? work.outletLatin : undefined) ?? work.outlet ?? '')],
    ['agency', named.agency],
    ['page', work.page && wikiText(work.page)],
    ['language', own && wiki.language !== 'zh' ? undefined : wiki.language === 'zh' ? fullTag(work) : code],
    ['url', mainUrl(work)],
    ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
    ['archive-url', archive.url],
    ['archive-date', archive.date],
    ['access-date', iso(work.accessed)],
  ]);
}

/** Chinese Wikipedia tells scripts apart: zh-hans, zh-hant. */
const fullTag = (work: Work): string | undefined => (work.language === 'und' ? undefined : work.language.toLowerCase());

/** The template of a Citation Style 1 wiki, and its forms for the running text. */
export const cs1 = (wiki: Cs1Wiki) => ({
  format: (work: Work): Rich => [cs1Text(work, wiki)],
  inText: (work: Work): readonly Rich[] => wikiInText(work, (w) => cs1Text(w, wiki)),
});
