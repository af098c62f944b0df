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

/** BibLaTeX 3.20: @online for a story on a site, @article with `entrysubtype` for one in a paper; UTF-8 kept, the copy in `note`. */
export const biblatex = defineStyle({
  name: 'biblatex',
  label: 'BibLaTeX',
  kind: 'data',
  file: { ending: 'bib', type: 'application/x-bibtex' },
  format(work) {
    const outlet = work.outlet && tex(work.outlet);
    // `organization` is a list: the word that divides lists is kept together by braces. The drivers print it for @online;
    // reference managers read `journaltitle`.
    const organization = outlet && /\sand\s/i.test(outlet) ? `{${outlet}}` : outlet;
    const translated =
      !work.inPaper && work.translators.length
        ? `Translated by ${work.translators.map((n) => tex(n.written)).join(', ')}`
        : undefined;
    const body = fields([
      ['author', work.authors.map(texName).join(' and ')],
      ['translator', work.translators.map(texName).join(' and ')],
      ['title', tex(work.title)],
      ['titleaddon', work.titleTranslated && `[${tex(work.titleTranslated)}]`],
      ['organization', work.inPaper ? undefined : organization],
      ['journaltitle', outlet],
      ['entrysubtype', work.inPaper ? 'newspaper' : undefined],
      ['date', work.published && iso(work.published)],
      ['pages', work.page && tex(work.page)],
      ['url', texUrl(recordUrl(work))],
      ['urldate', iso(work.accessed)],
      ['language', langid(work.language)],
      ['langid', langid(work.language)],
      // The data model has no translator for @online: this is what is printed, and the field is for reference managers.
      ['addendum', translated],
      ['note', copyNote(work, texNoteUrl)],
    ]);
    return [`@${work.inPaper ? 'article' : 'online'}{${citeKey(work)},\n${body}\n}`];
  },
  inText: (work) => [[`\\parencite{${citeKey(work)}}`], [`\\textcite{${citeKey(work)}}`]],
  join: joinRecords,
});
