import { citeKey, copyNote, fields, langid, tex, texName, texUrl } from '../data-parts.ts';
import { defineStyle } from '../define-style.ts';
import { iso } from '../parts.ts';

/** BibLaTeX 3.20, @online: UTF-8 kept, the copy in `note`. */
export const biblatex = defineStyle({
  name: 'biblatex',
  label: 'BibLaTeX',
  kind: 'data',
  format(work) {
    const body = fields([
      ['author', work.authors.map(texName).join(' and ')],
      ['translator', work.translators.map(texName).join(' and ')],
      ['title', tex(work.title)],
      ['titleaddon', work.titleTranslated && `[${tex(work.titleTranslated)}]`],
      ['organization', work.outlet && tex(work.outlet)],
      ['date', work.published && iso(work.published)],
      ['url', texUrl(work.original ?? work.url)],
      ['urldate', iso(work.accessed)],
      ['langid', langid(work.language)],
      ['note', copyNote(work, (u) => `\\url{${texUrl(u)}}`)],
    ]);
    return [`@online{${citeKey(work)},\n${body}\n}`];
  },
});
