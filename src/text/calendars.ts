import { isoDate } from '../kit/date.ts';

/** Calendars that dates are written in, as Unicode names them. */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'buddhist';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day of another calendar → ISO 8601, by the platform's own tables.
 *
 * @returns undefined when that calendar has no such day
 */
export function toIso(calendar: Calendar, year: number, month?: number, day?: number): string | undefined {
  if (calendar === 'gregory') return isoDate(year, month, day);
  if (calendar === 'buddhist') return isoDate(year - 543, month, day);
  if (month === undefined || day === undefined) return undefined;
  const persian = calendar === 'persian';
  // Both eras begin in 622; a lunar year has 354 days and a third.
  let at = persian
    ? Date.UTC(year + 621, 2, 21) + ((month - 1) * 30.5 + day - 1) * DAY
    : Date.UTC(622, 6, 19) + ((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1) * DAY;
  at = Math.round(at / DAY) * DAY;
  const wanted = year * 372 + month * 31 + day;
  for (let tries = 0; tries < 8; tries++) {
    const [y, m, d] = partsOf(calendar, at);
    const off = wanted - (y * 372 + m * 31 + d);
    if (off === 0) return new Date(at).toISOString().slice(0, 10);
    const near =
      Math.abs(off) < 28 ? off : Math.round((year - y) * (persian ? 365.24 : 354.37) + (month - m) * 29.9 + (day - d));
    at += (near || Math.sign(off)) * DAY;
  }
  return undefined;
}

function partsOf(calendar: Calendar, at: number): [number, number, number] {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(new Date(at));
  const number = (type: string): number => Number.parseInt(parts.find((p) => p.type === type)?.value ?? '0', 10);
  return [number('year'), number('month'), number('day')];
}
