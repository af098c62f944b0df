import { datesIn } from '../text/dates.ts';

/** What opens a Chinese news story: `【大纪元2023年09月21日讯】`, `（中央社台北21日电）`, `新华社北京9月21日电`. */
export interface Dateline {
  /** As written, with its brackets. */
  readonly text: string;
  readonly outlet?: string | undefined;
  /** ISO 8601, when the dateline gives year, month and day. */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
}

/** The first full date in `text`. */
function fullDate(text: string): string | undefined {
  return datesIn(text.slice(0, 400))
    .find((d) => d.date.length >= 10)
    ?.date.slice(0, 10);
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
    const date = fullDate(inner);
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
