import { defineStyle } from '../define-style.ts';
import { iso } from '../parts.ts';
import { archiveOf, template, wikiText, wikiUrl } from '../wiki-parts.ts';

/** Chinese Wikipedia, {{cite news}}. */
export const wikipediaZh = defineStyle({
  name: 'wikipedia-zh',
  label: '维基百科（中文）',
  kind: 'data',
  format(work) {
    const archive = archiveOf(work);
    return [
      template('cite news', [
        ['author', work.authors.map((n) => wikiText(n.written)).join('、')],
        ['title', wikiText(work.title)],
        ['url', wikiUrl(work.original ?? work.url)],
        ['newspaper', wikiText(work.outlet ?? '')],
        ['date', work.published && iso(work.published)],
        ['access-date', iso(work.accessed)],
        ['archive-url', archive.url],
        ['archive-date', archive.date],
        ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
        ['language', work.language === 'und' ? undefined : work.language.toLowerCase()],
      ]),
    ];
  },
});
