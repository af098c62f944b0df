import { dotted, russian, years } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { dividedForGost, gostEtAl, nameAfterStroke, nameAtHead } from '../gost-parts.ts';
import { stop } from '../typography.ts';
import { joined } from '../rich.ts';
import type { Work } from '../work.ts';

/** What follows a stroke: authors where there are four or more, and the translator. */
function responsibility(work: Work): string {
  const first = work.authors[0];
  const many = work.authors.length > 3 && first ? `${nameAfterStroke(first)} ${gostEtAl(work)}` : '';
  const translated = work.translators.length ? `пер. ${work.translators.map(nameAfterStroke).join(', ')}` : '';
  return [many, translated].filter(Boolean).join(' ; ');
}

/**
 * ГОСТ Р 7.0.5–2008, references after the text (section 7) to part of an electronic resource (section 10: «… // Название. 2007.
 * 21 сент. URL: … (дата обращения: 19.09.2007)»). Up to three authors stand at the head, of four or more the first after a stroke
 * (with ГОСТ 7.80). A reference keeps the language and letters of its source (as in ГОСТ 7.1), so nothing is romanised
 * and months are abbreviated as ГОСТ Р 7.0.12 has them. The standard knows one address for a resource.
 */
export const gostR705 = defineStyle({
  name: 'gost-r-7.0.5',
  label: 'ГОСТ Р 7.0.5—2008',
  kind: 'text',
  order: 'alphabetical',
  numbered: true,
  collation: 'ru',
  scripts: ['cyrillic', 'latin', 'chinese', 'japanese', 'korean', 'other'],
  oneAddress: true,
  format(work) {
    const head = work.authors.length > 3 ? '' : work.authors.map(nameAtHead).join(', ');
    const title = [work.title, responsibility(work)].filter(Boolean).join(' / ');
    const where = [
      work.outlet && stop(work.outlet),
      work.published && stop(russian(work.published)),
      work.page && `С. ${work.page}.`,
    ].filter(Boolean);
    return joined(
      [
        head ? [stop(head)] : undefined,
        [where.length && work.outlet ? `${title} // ${where.join(' ')}` : [stop(title), ...where].join(' ')],
        work.url ? [`URL: ${work.url} (дата обращения: ${dotted(work.accessed)}).`] : undefined,
      ],
      ' ',
    );
  },
  inText(work) {
    const year = work.published ? `, ${years(work.published)}` : '';
    // Works of four authors or more stand under their title, and so do references to them (section 7).
    const names = work.authors.length > 3 ? [] : work.authors.map((n) => (dividedForGost(n) ? n.family : n.written));
    const who = names.join(', ');
    return [[`[${work.number}]`], [`[${who || work.title}${year}]`]];
  },
});
