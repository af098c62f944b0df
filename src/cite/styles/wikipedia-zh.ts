import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { archiveOf, mainUrl, template, wikiDay, wikiInText, wikiText, written } from '../wiki-parts.ts';
import type { Work } from '../work.ts';

function format(work: Work): string {
  const archive = archiveOf(work);
  return template('cite news', [
    ['author', written(work.authors, '、')],
    ['title', wikiText(work.title)],
    ['trans-title', work.titleTranslated && !work.chinese ? wikiText(work.titleTranslated) : undefined],
    ['translator', written(work.translators, '、')],
    ['url', mainUrl(work)],
    ['newspaper', wikiText(work.outlet ?? '')],
    ['date', wikiDay(work)],
    ['page', work.page && wikiText(work.page)],
    ['access-date', iso(work.accessed)],
    ['archive-url', archive.url],
    ['archive-date', archive.date],
    ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
    ['language', work.language === 'und' ? undefined : work.language.toLowerCase()],
  ]);
}

/** Chinese Wikipedia, {{cite news}} (Citation Style 1). Its documentation still shows `dead-url=no` for `url-status=live`; both are understood. */
export const wikipediaZh = defineStyle({
  name: 'wikipedia-zh',
  label: '维基百科（中文）',
  kind: 'data',
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
