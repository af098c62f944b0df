import { copyNote, recordUrl } from '../data-parts.ts';
import { american } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import type { Name, PublishedDate } from '../work.ts';

const name = (n: Name) =>
  n.family && n.given && n.kind === 'person' ? [n.family, n.given, n.suffix].filter(Boolean).join(', ') : n.written;
const pad = (n: number | undefined) => (n ? String(n).padStart(2, '0') : '');
/** The last field of a date is free: a range stands there in words. */
const date = (d: PublishedDate) =>
  `${String(d.year).padStart(4, '0')}/${pad(d.month)}/${pad(d.day)}/${d.until ? american(d) : ''}`;

/**
 * RIS (specification of Reference Manager), type NEWS: two spaces, hyphen, space; CRLF. Only the first UR is safe, so the copy goes
 * into N1; the format has no tag for a romanised or translated title.
 */
export const ris = defineStyle({
  name: 'ris',
  label: 'RIS',
  kind: 'data',
  file: { ending: 'ris', type: 'application/x-research-info-systems' },
  format(work) {
    const lines: (readonly [string, string | undefined])[] = [
      ['TY', 'NEWS'],
      ...work.authors.map((n) => ['AU', name(n)] as const),
      ...work.translators.map((n) => ['A4', name(n)] as const),
      ['TI', work.title],
      ['T2', work.outlet],
      ['PY', work.published && String(work.published.year).padStart(4, '0')],
      ['DA', work.published && date(work.published)],
      ['SP', work.page],
      ['LA', work.language === 'und' ? undefined : work.language],
      ['UR', recordUrl(work)],
      ['Y2', date(work.accessed)],
      ['N1', work.titleLatin && `Romanised title: ${work.titleLatin}`],
      ['N1', work.titleTranslated && `Translated title: ${work.titleTranslated}`],
      ['N1', copyNote(work)],
    ];
    const body = lines
      .filter(([, v]) => v)
      .map(([k, v]) => `${k}  - ${v}\r\n`)
      .join('');
    return [`${body}ER  - \r\n`];
  },
  join: (texts) => texts.join('\r\n'),
});
