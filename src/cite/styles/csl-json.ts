import type { CslDate, CslItem, CslName } from '../../model/citation.ts';
import { citeKey, copyNote } from '../data-parts.ts';
import { defineStyle } from '../define-style.ts';
import type { Name, PartialDate, Work } from '../work.ts';

const name = (n: Name): CslName =>
  n.kind === 'person' && n.family && n.given ? { family: n.family, given: n.given } : { literal: n.written };
const date = (d: PartialDate): CslDate => ({
  'date-parts': [[d.year, ...(d.month ? [d.month, ...(d.day ? [d.day] : [])] : [])]],
});

/** CSL-JSON 1.0.2. The copy goes into `note`: in `archive_location` stock styles print it wrongly. */
export function toCsl(work: Work): CslItem {
  const note = copyNote(work);
  return {
    id: citeKey(work),
    type: 'article-newspaper',
    title: work.title,
    ...(work.authors.length ? { author: work.authors.map(name) } : {}),
    ...(work.translators.length ? { translator: work.translators.map(name) } : {}),
    ...(work.outlet ? { 'container-title': work.outlet } : {}),
    ...(work.published ? { issued: date(work.published) } : {}),
    accessed: date(work.accessed),
    URL: work.original ?? work.url,
    ...(work.language === 'und' ? {} : { language: work.language }),
    ...(note ? { note } : {}),
  };
}

export const cslJson = defineStyle({
  name: 'csl-json',
  label: 'CSL-JSON',
  kind: 'data',
  format: (work) => [JSON.stringify([toCsl(work)])],
});
