import { credits as zh } from '../lang/zh.ts';
import { datesIn } from './dates.ts';

const NONE = new Set(zh.noOutlet.split('|'));
const END = new RegExp(`${zh.outlet}$`, 'u');
const MAX = 30;

/** The outlet in what follows a label for a source: its name as people write it; undefined for "the internet", "this site". */
export function outletIn(value: string): string | undefined {
  let text = value.slice(0, 120).trim();
  const [date] = datesIn(text);
  if (date)
    text = (date.start > 1 ? text.slice(0, date.start) : text.slice(date.end)).replace(
      /^\s?\d{1,2}:\d{2}(?::\d{2})?/,
      '',
    );
  text =
    text
      .replace(/https?:\S*/g, ' ')
      .split(/[\s\u3000]{2,}|[|｜；;]|\s(?=\p{Script=Han}{2,6}[:：])/u)
      .map((part) =>
        part.replace(/^[\s\u3000[【「『《“"（(：:]{1,6}|[\s\u3000\]】」』》”"）)，,。、]{1,6}$/gu, '').trim(),
      )
      .find(Boolean) ?? '';
  text = text.replace(/^[于於自]\s?/u, '');
  // Han words with a space between are two things: the outlet stands first.
  if (/^\p{Script=Han}/u.test(text)) text = text.split(/[\s\u3000]/)[0] as string;
  text = text.replace(/(?<=[\p{Script=Han}])[（(][^）)]{0,20}[）)]?$/u, '');
  if (text.length < 2 || text.length > MAX || NONE.has(text) || !/\p{L}/u.test(text)) return undefined;
  if (
    /^[\d\s:：/.-]+$/.test(text) ||
    /[。！？，,]/.test(text) ||
    /^(?:www\.|[\w-]{1,60}\.(?:com|cn|net|org))/i.test(text)
  )
    return undefined;
  return text;
}

/** Whether words standing alone name an outlet: they end as Chinese papers, sites and stations do. */
export function isOutlet(text: string): boolean {
  if (
    !/^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9·]{2,16}$/u.test(text) ||
    !/\p{Script=Han}/u.test(text) ||
    NONE.has(text)
  )
    return false;
  const end = END.exec(text)?.[0];
  // "新闻", "财经" alone name a section.
  return !!end && (text.length > end.length + 1 || (text.length > end.length && end.length === 1));
}

/** The outlet that stands alone on a line with a date: `http://… 2012-01-12 17:21 红网 字体：【大 中 小】`. */
export function outletBesideDate(line: string): string | undefined {
  const text = withoutHosts(line);
  const [date] = datesIn(text);
  if (!date) return undefined;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ' ');
  return rest.split(/[\s\u3000|｜【】[\]]+/u).find((part) => part.length <= 10 && isOutlet(part));
}

/** A line without the addresses of hosts, which pages set before the date, often without a space. */
export function withoutHosts(line: string): string {
  return line.replace(/(?:https?:\/\/|www\.)[\w-]{1,40}(?:\.[A-Za-z-]{1,20}){1,4}\/?/g, ' ');
}
