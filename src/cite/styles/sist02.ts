import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { inverted, isEastAsian } from '../people.ts';
import { inQuotes } from '../typography.ts';
import type { Name } from '../work.ts';

/** Japanese and Chinese names without a space, others family name first. */
const listed = (name: Name) =>
  isEastAsian(name.written) ? name.written.replace(/\s/g, '') : inverted({ ...name, latin: undefined });

/**
 * SIST 02:2007 (Japan), 5.9 (web pages): author. “title”. site. day. address, (day of access). Authors are divided by
 * semicolons; the words are Japanese for works of East Asia and English for others.
 */
export const sist02 = defineStyle({
  name: 'sist02',
  label: 'SIST 02',
  kind: 'text',
  oneAddress: true,
  format(work) {
    const eastern = /^(?:ja|zh|ko)\b/.test(work.language) || isEastAsian(work.title);
    const translators = work.translators.map(listed).join('; ');
    const parts = [
      work.authors.map(listed).join('; '),
      `“${inQuotes(work.title)}”`,
      translators && (eastern ? `${translators}訳` : `Translated by ${translators}`),
      work.outlet,
      work.published && iso({ ...work.published, until: undefined }),
      work.page && `p. ${work.page}`,
    ].filter(Boolean);
    const visited = eastern ? `(参照 ${iso(work.accessed)})` : `(accessed ${iso(work.accessed)})`;
    return [`${parts.join('. ')}.${work.url && ` ${work.url}, ${visited}.`}`.replace(/([^.])\.\. /g, '$1. ')];
  },
  inText: (work) => [[`${work.number})`]],
});
