import { citeKey, copyNote, fields, tex, texName, texUrl } from '../data-parts.ts';
import { defineStyle } from '../define-style.ts';
import { iso } from '../parts.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Classic BibTeX, @misc. */
export const bibtex = defineStyle({
  name: 'bibtex',
  label: 'BibTeX',
  kind: 'data',
  format(work) {
    const month = work.published?.month ? `\n  ${'month'.padEnd(12)} = ${MONTHS[work.published.month - 1]},` : '';
    const body = fields([
      ['author', work.authors.map(texName).join(' and ')],
      ['title', `{${tex(work.title)}}`],
      ['howpublished', work.outlet && tex(work.outlet)],
      ['year', work.published && String(work.published.year)],
      ['url', texUrl(work.original ?? work.url)],
      [
        'note',
        [copyNote(work, (u) => `\\url{${texUrl(u)}}`), `Accessed ${iso(work.accessed)}`].filter(Boolean).join('. '),
      ],
    ]);
    return [`@misc{${citeKey(work)},\n${body}${month}\n}`];
  },
});
