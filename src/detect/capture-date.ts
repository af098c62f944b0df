/** Times that tools and services write about their own copying: Date strings, HTTP dates, "16 Sep 2018 13:43:53 GMT". */
import { daysInMonth } from '../kit/date.ts';
import { monthOf } from '../text/calendar-words.ts';
import { iso } from './address-parts.ts';

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::(\d\d))?`;
const ZONE = String.raw`(?:\s?(?:GMT|UTC|Z)?\s?([+-]\d\d:?\d\d))?`;
const ISO = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?/;
const DAY_FIRST = new RegExp(String.raw`(\d{1,2})\.?\s(\p{L}{3,12})\.?,?\s(\d{4}),?\s${CLOCK}${ZONE}`, 'u');
const MONTH_FIRST = new RegExp(String.raw`(\p{L}{3,12})\.?\s(\d{1,2}),?\s(\d{4}),?\s${CLOCK}${ZONE}`, 'u');
const EASTERN = new RegExp(String.raw`(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]\s{0,3}${CLOCK}`, 'u');
const ARCHIVED_ON = new RegExp(String.raw`${CLOCK}\s(\p{L}{3,12})\.?\s(\d{1,2}),\s(\d{4})`, 'u');

/** The first time written in `text` (its first 600 characters), as ISO 8601 UTC; without a zone it is taken as UTC. */
export function captureDate(text: string | null | undefined): string | undefined {
  const s = (text ?? '').slice(0, 600);
  const machine = ISO.exec(s);
  if (machine) {
    const [, y, mo, d, h, mi, sec, zone] = machine;
    if (!h) return build(Number(y), Number(mo), Number(d))?.slice(0, 10);
    return build(Number(y), Number(mo), Number(d), h, mi, sec, zone);
  }
  const eastern = EASTERN.exec(s);
  if (eastern) {
    const [, y, mo, d, h, mi, sec] = eastern;
    return build(Number(y), Number(mo), Number(d), h, mi, sec);
  }
  const archived = ARCHIVED_ON.exec(s);
  if (archived) {
    const [, h, mi, sec, month, d, y] = archived;
    return build(Number(y), monthOf(month as string)?.month, Number(d), h, mi, sec);
  }
  const first = MONTH_FIRST.exec(s);
  if (first) {
    const [, month, d, y, h, mi, sec, zone] = first;
    const found = build(Number(y), monthOf(month as string)?.month, Number(d), h, mi, sec, zone);
    if (found) return found;
  }
  const second = DAY_FIRST.exec(s);
  if (!second) return undefined;
  const [, d, month, y, h, mi, sec, zone] = second;
  return build(Number(y), monthOf(month as string)?.month, Number(d), h, mi, sec, zone);
}

function build(
  year: number,
  month: number | undefined,
  day: number,
  hour = '0',
  minute = '00',
  second = '00',
  zone = 'Z',
): string | undefined {
  if (!month || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1990 || year > 2100) return undefined;
  const sign = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  const offset = sign ? (Number(sign[2]) * 60 + Number(sign[3])) * (sign[1] === '-' ? -1 : 1) : 0;
  const time = Date.UTC(year, month - 1, day, Number(hour), Number(minute), Number(second)) - offset * 60_000;
  return Number.isNaN(time) ? undefined : iso(time);
}
