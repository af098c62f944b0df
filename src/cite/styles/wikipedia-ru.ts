import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { archiveOf, mainUrl, template, wikiDay, wikiInText, wikiLanguage, wikiText, written } from '../wiki-parts.ts';
import type { Work } from '../work.ts';

function format(work: Work): string {
  const archive = archiveOf(work);
  return template('cite web', [
    ['author', written(work.authors, ', ')],
    ['title', wikiText(work.title)],
    ['trans-title', work.titleTranslated && wikiText(work.titleTranslated)],
    ['translator', written(work.translators, ', ')],
    ['url', mainUrl(work)],
    ['website', wikiText(work.outlet ?? '')],
    ['date', wikiDay(work, 'ru')],
    ['access-date', iso(work.accessed)],
    ['archive-url', archive.url],
    ['archive-date', archive.date],
    ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
    ['lang', wikiLanguage(work)],
  ]);
}

/** Russian Wikipedia, {{cite web}}, to which its {{cite news}} was made alike: `lang` for the language, `website` for the outlet. */
export const wikipediaRu = defineStyle({
  name: 'wikipedia-ru',
  label: 'Википедия (русская)',
  kind: 'data',
  wantsArchive: true,
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
