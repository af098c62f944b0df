import { isoDate } from '../kit/date.ts';

/** What opens a Chinese news story: `【大纪元2023年09月21日讯】`, `（中央社台北21日电）`, `新华社北京9月21日电`. */
export interface Dateline {
  /** As written, with its brackets. */
  readonly text: string;
  readonly outlet?: string | undefined;
  /** ISO 8601, when the dateline gives year, month and day. */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
}

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  Ｏ: '0',
  O: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const TENS: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };

/** A number in arabic digits of any width or in Chinese numerals, written out (`二零二三`) or counted (`二十一`, `廿一`). */
export function chineseNumber(text: string): number | undefined {
  const s = text.normalize('NFKC').replace(/\s+/g, '');
  if (/^\d{1,4}$/.test(s)) return Number(s);
  const ten = /^([一二三四五六七八九])?([十廿卅])([一二三四五六七八九])?$/.exec(s);
  if (ten)
    return (
      (ten[1] ? Number(DIGITS[ten[1]]) : (TENS[ten[2] as string] ?? 1)) * 10 + (ten[3] ? Number(DIGITS[ten[3]]) : 0)
    );
  const digits = [...s].map((ch) => DIGITS[ch]);
  return digits.length > 0 && digits.length <= 4 && digits.every((d) => d !== undefined)
    ? Number(digits.join(''))
    : undefined;
}

const NUMBER = '[0-9０-９〇零○Ｏ一二三四五六七八九十廿卅\\s]';
const FULL_DATE = new RegExp(`(民[国國])?(${NUMBER}{1,8})年(${NUMBER}{1,6})月(${NUMBER}{1,6})日`);

/** The first full date in `text`, years of the Republic of China counted on from 1911. */
export function chineseDate(text: string): string | undefined {
  const m = FULL_DATE.exec(text.slice(0, 400));
  if (!m) return undefined;
  const [year, month, day] = [
    chineseNumber(m[2] as string),
    chineseNumber(m[3] as string),
    chineseNumber(m[4] as string),
  ];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isoDate(m[1] ? year + 1911 : year, month, day);
}

const OUTLET_NAME =
  /^([\p{Script=Han}A-Za-z·]{2,12}?)(?=北京时间|北京時間|美东时间|美東時間|[0-9０-９〇零○Ｏ一二民]|讯$|訊$|综合|綜合)/u;

/** The dateline at the beginning of a paragraph; undefined when there is none. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const text = paragraph.slice(0, 300);
  const start = /^[^\p{L}\p{N}【（(〔[]{0,6}/u.exec(text)?.[0].length ?? 0;
  const square =
    /^.{0,3}?【([^】【\n]{2,60})】/u.exec(text) ??
    /^[\p{Script=Han}\s]{2,8}【([^】【\n]{2,40}日(?:讯|訊|电|電))】/u.exec(text) ??
    /^【?([^】【\n]{2,40}?[日])(?:讯|訊)】/u.exec(text) ??
    /^【([^】【（\n]{2,40}?日(?:讯|訊))】?(?=（)/u.exec(text);
  if (square) {
    const inner = square[1] as string;
    const date = chineseDate(inner);
    const isReport = date !== undefined || /(?:讯|訊|专讯|專訊)$/.test(inner);
    if (!isReport) return undefined;
    const place = /日([\p{Script=Han}]{2,6})(?:讯|訊)$/u.exec(inner)?.[1];
    return { text: square[0], outlet: OUTLET_NAME.exec(inner)?.[1], date, place };
  }
  // （中央社記者王小明台北21日電） and 新华社北京9月21日电（记者…）
  const agency =
    /^[（(〔]([\p{Script=Han}]{2,6}?社)([^（(）)\n]{0,24}?)[（(]?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日[）)]?(?:综合|綜合)?(?:外)?(?:电|電|讯|訊|报[导道]|報[導道])[）)〕]/u.exec(
      text.slice(start),
    );
  if (agency) return { text: text.slice(0, start) + agency[0], outlet: agency[1] };
  const bare =
    /^((?:新华|中新|人民|央视|法新|路透|美联|共同|中央)(?:社|网|新闻)?)([\p{Script=Han}]{2,6}?)(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:电|讯)(?:（[^（）\n]{1,30}）)?/u.exec(
      text,
    );
  if (bare) return { text: bare[0], outlet: bare[1], place: bare[2] };
  return undefined;
}

/** `MARSTAL, Feb. 18 (Reuters) —`: the dateline of English-language papers. */
export function latinDateline(paragraph: string): Dateline | undefined {
  const m =
    /^((?:[A-Z][A-Z'.-]{1,20}\s?){1,4})(?:,\s[A-Z][\p{L}.\s]{1,20})?(?:,\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:\(([A-Z][\w\s]{1,20})\))?\s?[—–-]{1,2}\s/u.exec(
      paragraph.slice(0, 120),
    );
  if (!m || !(m[2] || /,|—|–|--/.test(m[0]))) return undefined;
  return { text: m[0].trimEnd(), outlet: m[2], place: titleCase((m[1] as string).trim()) };
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
