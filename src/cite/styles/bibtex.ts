import {
  citeKey,
  copyNote,
  fields,
  joinRecords,
  langid,
  recordUrl,
  tex,
  texName,
  texNoteUrl,
  texUrl,
} from '../data-parts.ts';
import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Classic BibTeX, @misc: what the format has no field for (translated title, translators, copy, day of access) is a note.
 * The standard styles print `howpublished` and `note`; reference managers read `translator`, `journal`, `day`, `urldate` and
 * `language`.
 */
export const bibtex = defineStyle({
  name: 'bibtex',
  label: 'BibTeX',
  kind: 'data',
  file: { ending: 'bib', type: 'application/x-bibtex' },
  format(work) {
    const { published } = work;
    const month = published?.month ? `\n  ${'month'.padEnd(12)} = ${MONTHS[published.month - 1]},` : '';
    const note = [
      work.titleTranslated && `Translated title: ${tex(work.titleTranslated)}`,
      work.translators.length && `Translated by ${work.translators.map((n) => tex(n.written)).join(', ')}`,
      published?.day && `Published ${iso(published)}`,
      copyNote(work, texNoteUrl),
      `Accessed ${iso(work.accessed)}`,
    ];
    const body = fields([
      ['author', work.authors.map(texName).join(' and ')],
      ['translator', work.translators.map(texName).join(' and ')],
      ['title', `{${tex(work.title)}}`],
      ['journal', work.outlet && tex(work.outlet)],
      ['howpublished', work.outlet && tex(work.outlet)],
      ['year', published && String(published.year)],
      ['day', published?.day ? String(published.day) : undefined],
      ['pages', work.page && tex(work.page)],
      ['language', langid(work.language)],
      ['url', texUrl(recordUrl(work))],
      ['urldate', iso(work.accessed)],
      ['note', note.filter(Boolean).join('. ')],
    ]);
    return [`@misc{${citeKey(work)},\n${body}${month}\n}`];
  },
  inText: (work) => [[`\\cite{${citeKey(work)}}`]],
  join: joinRecords,
});
