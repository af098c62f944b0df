import { copyNote } from '../data-parts.ts';
import { defineStyle } from '../define-style.ts';
import type { Name, PartialDate } from '../work.ts';

const name = (n: Name) => (n.family && n.given && n.kind === 'person' ? `${n.family}, ${n.given}` : n.written);
const date = (d: PartialDate) =>
  `${d.year}/${d.month ? String(d.month).padStart(2, '0') : ''}/${d.day ? String(d.day).padStart(2, '0') : ''}/`;

/** RIS, type NEWS: two spaces, hyphen, space; CRLF; only the first UR is safe, so the copy goes into N1. */
export const ris = defineStyle({
  name: 'ris',
  label: 'RIS',
  kind: 'data',
  format(work) {
    const note = copyNote(work);
    const lines: (readonly [string, string | undefined])[] = [
      ['TY', 'NEWS'],
      ...work.authors.map((n) => ['AU', name(n)] as const),
      ...work.translators.map((n) => ['A4', name(n)] as const),
      ['TI', work.title],
      ['T2', work.outlet],
      ['PY', work.published && String(work.published.year)],
      ['DA', work.published && date(work.published)],
      ['LA', work.language === 'und' ? undefined : work.language],
      ['UR', work.original ?? work.url],
      ['Y2', date(work.accessed)],
      ['N1', work.titleTranslated && `Translated title: ${work.titleTranslated}`],
      ['N1', note],
    ];
    return [
      `${lines
        .filter(([, v]) => v)
        .map(([k, v]) => `${k}  - ${v}\r\n`)
        .join('')}ER  - \r\n`,
    ];
  },
});
