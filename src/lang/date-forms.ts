/** Words that stand in dates beside numbers, by what they do; sources of patterns. Names of months stand in each language's file. */

/** Digits and numerals of Chinese and Japanese. */
export const HAN_DIGITS = '〇零○Ｏ一二三四五六七八九';
export const HAN_NUMERAL = `[${HAN_DIGITS}十廿卅元]`;

/** The numerals in a run of Chinese characters, and what stands between them. */
export const COUNTED_RUNS =
  /[〇零一二三四五六七八九十百千万亿两]{1,12}|[^〇零一二三四五六七八九十百千万亿两]{1,1000}/gu;
export const COUNTED = /^[〇零一二三四五六七八九十百千万亿两]{1,12}$/u;

/** Chinese and Japanese, Korean: year, month and day after their numbers. */
export const YEAR_UNIT = '[年년]';
export const MONTH_UNIT = '(?:月份|[月월])';
export const DAY_UNIT = '[日号號일]';

/** Eras by the year before their first: Republic of China, Japan since 1868. */
export const ERAS: Readonly<Record<string, number>> = {
  中华民国: 1911,
  中華民國: 1911,
  民国: 1911,
  民國: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
};

/** Vietnamese: `ngày 18 tháng 5 năm 2023`. */
export const VIETNAMESE = { day: 'ngày|mồng|mùng', month: 'tháng|thg\\.?', year: 'năm' } as const;

/** Between day and month, or month and year: prepositions, articles, era marks. */
export const OF =
  "(?:de|del|of|the|da|di|dell?[’']|d[’']|den|do|ta[’']|من|για|του|সাল|พ\\.ศ\\.|ค\\.ศ\\.|year|ano|año|năm|م|سنة|عام|سال|ماه)";
/** After a day of the month. */
export const ORDINAL = '(?:st|nd|rd|th|er|ère|re|º|ª|°|o|a|η|ης|-?го|-?е|-?а|ού|-kaji)?\\.?';
/** After a year that begins a date: Lithuanian, Latvian, Hungarian, Kazakh. */
export const YEAR_FIRST = '(?:m\\.|gada|gadā|ж\\.|ko|کال)?';
/** Prefixes that Hebrew and Arabic write in one with a month. */
export const MONTH_PREFIX = /^[בהלמו](?=\p{Script=Hebrew}{3})|^[وب](?=\p{Script=Arabic}{3})|^d[’']/u;

/** Marks of the lunar Hijri calendar, the solar one, the common era. */
export const LUNAR_HIJRI_MARK = /^\s{0,2}(?:هـ|ه\.?ق|هجري|هجرية|هجری قمری|AH\b)/u;
export const SOLAR_HIJRI_MARK = /^\s{0,2}(?:ه\.?ش|هجری شمسی|شمسی|خورشیدی)/u;
/** Before a year of the Buddhist era. */
export const BUDDHIST_MARK = /พ\.ศ\.\s{0,2}$/u;
