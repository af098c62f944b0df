import { recordUrl } from '../data-parts.ts';
import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { escapeHtml } from '../rich.ts';

/** COinS (OpenURL 1.0, Z39.88-2004, in a span): Zotero and others read it from a page. */
export const coins = defineStyle({
  name: 'coins',
  label: 'COinS',
  kind: 'data',
  format(work) {
    const [author] = work.authors;
    const pairs: (readonly [string, string | undefined])[] = [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', work.title],
      ['rft.jtitle', work.outlet],
      ['rft.aulast', author?.kind === 'person' ? author.family : undefined],
      ['rft.aufirst', author?.kind === 'person' ? author.given : undefined],
      ['rft.ausuffix', author?.suffix],
      ...work.authors.map((n) => ['rft.au', n.written] as const),
      ['rft.date', work.published && iso({ ...work.published, until: undefined })],
      ['rft.language', work.language === 'und' ? undefined : work.language],
      ['rft_id', recordUrl(work)],
    ];
    const query = pairs.flatMap(([k, v]) => (v ? [`${k}=${encodeURIComponent(v)}`] : [])).join('&');
    return [`<span class="Z3988" title="${escapeHtml(query)}"></span>`];
  },
});
