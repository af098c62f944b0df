import { datesIn } from '../text/dates.ts';
import {
  SQUARE_DATELINES,
  ENDS_IN_REPORT,
  PLACE_OF_REPORT,
  AGENCY_DATELINE,
  BARE_DATELINE,
  OUTLET_NAME,
} from '../lang/zh-reports.ts';

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

/** The dateline at the beginning of a paragraph; undefined when there is none. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const text = paragraph.slice(0, 300);
  const start = /^[^\p{L}\p{N}【（(〔[]{0,6}/u.exec(text)?.[0].length ?? 0;
  const square = SQUARE_DATELINES.map((form) => form.exec(text)).find(Boolean);
  if (square) {
    const inner = square[1] as string;
    const date = fullDate(inner);
    const isReport = date !== undefined || ENDS_IN_REPORT.test(inner);
    if (!isReport) return undefined;
    const place = PLACE_OF_REPORT.exec(inner)?.[1];
    return { text: square[0], outlet: OUTLET_NAME.exec(inner)?.[1], date, place };
  }
  // （中央社記者王小明台北21日電） and 新华社北京9月21日电（记者…）
  const agency = AGENCY_DATELINE.exec(text.slice(start));
  if (agency) return { text: text.slice(0, start) + agency[0], outlet: agency[1] };
  const bare = BARE_DATELINE.exec(text);
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
