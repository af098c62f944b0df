import { defineStyle } from '../define-style.ts';
import { iso } from '../parts.ts';
import { archiveOf, template, wikiText, wikiUrl } from '../wiki-parts.ts';

/** English Wikipedia, {{cite news}} (Citation Style 1): `url` is always the original; the copy belongs in `archive-url`. A title in another script goes into `script-title`. */
export const wikipediaEn = defineStyle({
  name: 'wikipedia-en',
  label: 'Wikipedia (English)',
  kind: 'data',
  format(work) {
    const script = /^(zh|ja|ko|ru|uk|fa|ar|he|el|th)\b/.exec(work.language)?.[1];
    const [author] = work.authors;
    const latin =
      author?.latin ??
      (author && script === undefined && author.family && author.given
        ? { family: author.family, given: author.given }
        : undefined);
    const archive = archiveOf(work);
    const people = work.authors.slice(1).map((n, i) => [`author${i + 2}`, wikiText(n.written)] as const);
    return [
      template('cite news', [
        ['last', latin && wikiText(latin.family)],
        ['first', latin && wikiText(latin.given)],
        ['author', !latin && author ? wikiText(author.written) : undefined],
        ...people,
        [script ? 'script-title' : 'title', script ? `${script}:${wikiText(work.title)}` : wikiText(work.title)],
        ['trans-title', work.titleTranslated && wikiText(work.titleTranslated)],
        ['date', work.published && iso(work.published)],
        ['newspaper', wikiText(work.outletLatin ?? work.outlet ?? '')],
        ['language', work.language === 'en' || work.language === 'und' ? undefined : work.language.split('-')[0]],
        ['url', wikiUrl(work.original ?? work.url)],
        ['url-status', archive.url ? (work.reachable ? 'live' : 'dead') : undefined],
        ['archive-url', archive.url],
        ['archive-date', archive.date],
        ['access-date', iso(work.accessed)],
      ]),
    ];
  },
});
