import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import {
  archiveOf,
  mainUrl,
  template,
  wikiDay,
  wikiInText,
  wikiLanguage,
  wikiText,
  withAgency,
  written,
} from '../wiki-parts.ts';
import type { Work } from '../work.ts';

function format(work: Work): string {
  const archive = archiveOf(work);
  const named = withAgency(work.authors);
  const language = wikiLanguage(work);
  return template(language === 'ja' ? 'Cite news |和書' : 'Cite news', [
    // One parameter an author: the template joins them itself.
    ...named.authors.map((n, i) => [`author${named.authors.length > 1 ? i + 1 : ''}`, wikiText(n.written)] as const),
    ['title', wikiText(work.title)],
    ['trans-title', work.titleTranslated && wikiText(work.titleTranslated)],
    ['others', work.translators.length ? `${written(work.translators, '、')} 訳` : undefined],
    ['newspaper', wikiText(work.outlet ?? '')],
    ['agency', named.agency],
    ['date', wikiDay(work, 'ja')],
    ['page', work.page && wikiText(work.page)],
    ['language', language === 'ja' ? undefined : language],
    ['url', mainUrl(work)],
    ['archive-url', archive.url],
    ['archive-date', archive.date],
    ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
    ['access-date', iso(work.accessed)],
  ]);
}

/** Japanese Wikipedia, {{Cite news}} (Template:Cite news/doc: 和書 marks works in Japanese; dates YYYY-MM-DD; `others` for the translator). */
export const wikipediaJa = defineStyle({
  name: 'wikipedia-ja',
  label: 'ウィキペディア（日本語）',
  kind: 'data',
  wantsArchive: true,
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
