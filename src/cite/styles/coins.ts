import { recordUrl } from '../data-parts.ts';
import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { escapeHtml } from '../rich.ts';

/**
 * COinS (OpenURL 1.0, Z39.88-2004, in a span): Zotero and others read it from a page. The Dublin Core format is the one
 * whose type `newspaperArticle` Zotero takes over; there a first author by its parts would be read twice, so the parts stand
 * alone and `au` names the others. A translator is a contributor: the format has no other place.
 */
export const coins = defineStyle({
  name: 'coins',
  label: 'COinS',
  kind: 'data',
  format(work) {
    const [author] = work.authors;
    const parts = author?.kind === 'person' && author.family && author.given ? author : undefined;
    const others = parts ? work.authors.slice(1) : work.authors;
    const pairs: (readonly [string, string | undefined])[] = [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', work.title],
      ['rft.source', work.outlet],
      ['rft.aulast', parts?.family],
      ['rft.aufirst', parts && [parts.given, parts.suffix].filter(Boolean).join(', ')],
      ...others.map((n) => ['rft.au', n.written] as const),
      ...work.translators.map((n) => ['rft.contributor', n.written] as const),
      ['rft.date', work.published && iso({ ...work.published, until: undefined })],
      ['rft.language', work.language === 'und' ? undefined : work.language],
      ['rft.identifier', recordUrl(work)],
    ];
    const query = pairs
      .flatMap(([k, v]) => (v ? [`${k}=${encodeURIComponent(v).replace(/'/g, '%27')}`] : []))
      .join('&');
    return [`<span class="Z3988" title="${escapeHtml(query)}"></span>`];
  },
});
