import { chinese } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { yearOf } from '../parts.ts';
import { shortTitle } from '../typography.ts';
import { familyInitials, familyOnly, isEastAsian } from '../people.ts';
import type { Name, Work } from '../work.ts';
import { apa } from './apa.ts';

/** Names in Han characters as written, others with initials. */
const listed = (name: Name) =>
  isEastAsian(name.written) ? name.written : familyInitials({ ...name, latin: undefined });
const inText = (name: Name) => (isEastAsian(name.written) ? name.written : familyOnly({ ...name, latin: undefined }));

const isEastern = (work: Work) => /^(?:zh|ja|ko)\b/.test(work.language) || isEastAsian(work.title);

/**
 * APA 7 as written in Chinese in Taiwan: full-width punctuation, date in Chinese, names joined by 、, outlet in bold, script
 * untouched. A convention of Taiwan's journals and university libraries, not APA's own; beyond twenty authors it follows APA
 * (nineteen, an ellipsis, the last), two authors are named in the text and more by the first with 等人. Works in western
 * languages are cited as APA has them, which is part of the convention.
 */
export const apaZhTw = defineStyle({
  name: 'apa-zh-tw',
  label: 'APA 7 中文格式（臺灣）',
  kind: 'text',
  order: 'alphabetical',
  collation: 'zh-u-co-stroke',
  scripts: ['chinese', 'japanese', 'korean', 'latin', 'cyrillic', 'other'],
  yearLetters: true,
  oneAddress: true,
  format(work) {
    if (!isEastern(work)) return apa.format(work);
    const names = work.authors.map(listed);
    const who = names.length > 20 ? `${names.slice(0, 19).join('、')}……${names.at(-1)}` : names.join('、');
    const { published, yearLetter } = work;
    // A letter follows the year, and what is left of the date a comma, as in APA's own form.
    const date =
      published &&
      (yearLetter ? chinese(published).replace(/^(\d+)年(?=\d)/, `$1${yearLetter}，`) : chinese(published));
    const when = `（${date ?? yearOf(work, '無日期')}）。`;
    const translated = work.translators.length ? `（${work.translators.map((n) => n.written).join('、')}譯）` : '';
    const ends = /[。？！]$/.test(work.title) && !translated;
    const title = `${work.title}${translated}`;
    return [
      who ? `${who}${when}${title}${ends ? '' : '。'}` : `${title}${when}`,
      work.outlet && { b: work.outlet },
      work.outlet && '。',
      work.url,
    ];
  },
  inText(work) {
    if (!isEastern(work)) return apa.inText?.(work) ?? [];
    const year = yearOf(work, '無日期');
    const names = work.authors.map(inText);
    const who = (names.length > 2 ? `${names[0]}等人` : names.join('、')) || `〈${shortTitle(work.title)}〉`;
    return [[`（${who}，${year}）`], [`${who}（${year}）`]];
  },
});
