import { isoDate } from '../../kit/date.ts';
import { MONTHS } from '../../lang/every.ts';
import type { Span } from '../span.ts';

/** The languages of most mirrors. Of all but two only whole names count: `ago` and `set` are words of others. */
const SPOKEN = ['en', 'ru', 'de', 'fr', 'es', 'pt', 'it', 'uk'];
const SHORTENED = new Set(['en', 'ru']);
const isShort = (name: string, names: readonly string[]) => names.some((n) => n !== name && n.startsWith(name));
const MONTH = new Map(
  SPOKEN.flatMap((language) =>
    (MONTHS[language] ?? '').split('|').flatMap((written, i) => {
      const names = written.split(',');
      return names.filter((n) => SHORTENED.has(language) || !isShort(n, names)).map((n) => [n, i + 1] as const);
    }),
  ),
);
const NAMES = [...MONTH.keys()].sort((a, b) => b.length - a.length).join('|');
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const DATES = new RegExp(
  [
    `${EDGE}(${NAMES})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?${END}`,
    `${EDGE}(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s(?:de\\s|of\\s)?(${NAMES})\\.?(?:\\s?(?:de\\s|del\\s|,\\s?)?(\\d{4}))?${END}`,
    `${EDGE}(${NAMES})\\.?,?\\s(?:of\\s|de\\s|del\\s)?(\\d{4})${END}`,
    `${EDGE}(\\d{4})-(\\d{2})-(\\d{2})${END}`,
    `${EDGE}(?:in|since|by|until|from|before|after|during|of|early|late|mid|en|em|im|в|с|до|конец|начало|лето|весной|летом|осенью|зимой|около)\\s((?:19|20)\\d{2})(?:-м|-го)?${END}`,
    `${EDGE}((?:1[5-9]|20)\\d{2})(?:-м|-го)?\\s(?:года|году|год|г\\.|року)`,
    `${EDGE}(?:in|of|since|last|this)\\s(${NAMES})${END}(?!\\.?,?\\s\\d)`,
    `${EDGE}((?:1[89]|20)\\d0)[’']?s${END}`,
  ].join('|'),
  'giu',
);

/** Dates written with month names or in ISO order. In Chinese text only forms with a year count. */
export function westernDates(text: string, published: string | undefined, strict: boolean): Span[] {
  const found: Span[] = [];
  const anchorYear = published ? Number(published.slice(0, 4)) : undefined;
  const anchorMonth = published && published.length >= 7 ? Number(published.slice(5, 7)) : 12;
  const month = (name: string | undefined) => MONTH.get((name ?? '').toLowerCase());
  const near = (m: number | undefined) =>
    anchorYear === undefined || m === undefined || strict
      ? undefined
      : m > anchorMonth + 2
        ? anchorYear - 1
        : anchorYear;
  const year = (written: string | undefined, m: number | undefined) => (written ? Number(written) : near(m));
  for (const m of text.matchAll(DATES)) {
    let date: string | undefined;
    let { index } = m;
    let length = m[0].length;
    if (m[1]) {
      const y = year(m[3], month(m[1]));
      date = y === undefined ? undefined : isoDate(y, month(m[1]), Number(m[2]));
    } else if (m[5]) {
      const y = year(m[6], month(m[5]));
      date = y === undefined ? undefined : isoDate(y, month(m[5]), Number(m[4]));
    } else if (m[7]) date = isoDate(Number(m[8]), month(m[7]));
    else if (m[9]) date = isoDate(Number(m[9]), Number(m[10]), Number(m[11]));
    else if (m[12] && !strict) {
      date = m[12];
      index += m[0].indexOf(m[12]);
      length = m[12].length;
    } else if (m[13]) date = m[13];
    else if (m[14] && /^\p{Lu}/u.test(m[14]) && !strict) {
      const y = near(month(m[14]));
      date = y === undefined ? undefined : isoDate(y, month(m[14]));
      index += m[0].lastIndexOf(m[14]);
      length = m[14].length;
    }
    if (m[15]) date = `${m[15]}/${Number(m[15]) + 9}`;
    if (date) found.push({ start: index, end: index + length, type: 'date', evidence: 'pattern', date });
  }
  return found;
}
