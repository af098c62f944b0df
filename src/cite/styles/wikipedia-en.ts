import { iso, wikiRange } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import {
  archiveOf,
  dividedName,
  mainUrl,
  template,
  wikiInText,
  wikiLanguage,
  wikiText,
  written,
} from '../wiki-parts.ts';
import type { Name, Work } from '../work.ts';

/** Language codes that Citation Style 1 takes before a `script-title` (Module:Citation/CS1/Configuration, script_lang_codes). */
const SCRIPTS = new Set(
  'am ar be bg bn bs dv dz el fa gu he hi hy ja ka kk km kn ko ku ky lo mk ml mn mr my ne or ota pa ps ru sd si sr syc ta te tg th ti ug uk ur uz yi zh'.split(
    ' ',
  ),
);

/** `last`/`first` for names in Latin letters, `author` for all others. */
function authors(names: readonly Name[]): [string, string | undefined][] {
  return names.flatMap((name, i) => {
    const n = i === 0 ? '' : String(i + 1);
    const parts = dividedName(name);
    return parts
      ? ([
          [`last${n}`, wikiText(parts.family)],
          [`first${n}`, wikiText(parts.given)],
        ] as [string, string][])
      : ([[`author${n}`, wikiText(name.written)]] as [string, string][]);
  });
}

function format(work: Work): string {
  const code = wikiLanguage(work) ?? '';
  const script = SCRIPTS.has(code) && /(?!\p{Script=Latin})\p{L}/u.test(work.title);
  const archive = archiveOf(work);
  return template('cite news', [
    ...authors(work.authors),
    [script ? 'script-title' : 'title', script ? `${code}:${wikiText(work.title)}` : wikiText(work.title)],
    ['trans-title', work.titleTranslated && wikiText(work.titleTranslated)],
    ['translator', written(work.translators.slice(0, 1), '')],
    ...work.translators.slice(1).map((n, i) => [`translator${i + 2}`, wikiText(n.written)] as const),
    ['date', work.published && (work.published.until ? wikiRange(work.published) : iso(work.published))],
    ['newspaper', wikiText(work.outletLatin ?? work.outlet ?? '')],
    ['page', work.page && wikiText(work.page)],
    ['language', code === 'en' ? undefined : code],
    ['url', mainUrl(work)],
    ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
    ['archive-url', archive.url],
    ['archive-date', archive.date],
    ['access-date', iso(work.accessed)],
  ]);
}

/**
 * English Wikipedia, {{cite news}} (Citation Style 1): `url` is always the original; the copy belongs in `archive-url`, with
 * `archive-date`; `url-status=live` says that the original still opens (blocked is not dead). A title in another script goes into
 * `script-title`.
 */
export const wikipediaEn = defineStyle({
  name: 'wikipedia-en',
  label: 'Wikipedia (English)',
  kind: 'data',
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
