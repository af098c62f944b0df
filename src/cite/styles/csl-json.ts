import type { CslDate, CslItem, CslName } from '../../model/citation.ts';
import { citeKey, copyNote, distinctKeys, recordUrl } from '../data-parts.ts';
import { defineStyle } from '../define-style.ts';
import type { Name, PartialDate, PublishedDate, Work } from '../work.ts';

const name = (n: Name): CslName =>
  n.kind === 'person' && n.family && n.given
    ? { family: n.family, given: n.given, ...(n.suffix ? { suffix: n.suffix } : {}) }
    : { literal: n.written };
const parts = (d: PartialDate): number[] => [d.year, ...(d.month ? [d.month, ...(d.day ? [d.day] : [])] : [])];
const date = (d: PublishedDate): CslDate => ({ 'date-parts': d.until ? [parts(d), parts(d.until)] : [parts(d)] });

/** CSL-JSON 1.0.2. The copy goes into `note`: in `archive_location` stock styles print it wrongly. It has no field for a translated title. */
export function toCsl(work: Work): CslItem {
  const note = copyNote(work);
  return {
    id: citeKey(work),
    type: 'article-newspaper',
    title: work.title,
    ...(work.authors.length ? { author: work.authors.map(name) } : {}),
    ...(work.translators.length ? { translator: work.translators.map(name) } : {}),
    ...(work.outlet ? { 'container-title': work.outlet } : {}),
    ...(work.page ? { page: work.page } : {}),
    ...(work.published ? { issued: date(work.published) } : {}),
    accessed: date(work.accessed),
    URL: recordUrl(work),
    ...(work.language === 'und' ? {} : { language: work.language }),
    ...(note ? { note } : {}),
  };
}

export const cslJson = defineStyle({
  name: 'csl-json',
  label: 'CSL-JSON',
  kind: 'data',
  file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  format: (work) => [JSON.stringify([toCsl(work)])],
  // The form of pandoc's citeproc.
  inText: (work) => [[`[@${citeKey(work)}]`], [`@${citeKey(work)}`]],
  join(texts) {
    const items = texts.flatMap((text) => JSON.parse(text) as CslItem[]);
    const keys = distinctKeys(items.map((item) => item.id));
    return JSON.stringify(items.map((item, i) => ({ ...item, id: keys[i] })));
  },
});
