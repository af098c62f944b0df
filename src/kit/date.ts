/** Partial dates as ISO 8601 strings: `2023`, `2023-09`, `2023-09-21`, or with a time and zone. No clock, no time zone of the machine. */

/** `2023-09-21` from numbers; undefined when there is no such day. Month and day may be missing. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  const y = String(year);
  if (month === undefined) return y;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const m = `${y}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return m;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${m}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 = Sunday. */
export function weekday(isoDay: string): number {
  return new Date(`${isoDay.slice(0, 10)}T00:00:00Z`).getUTCDay();
}

/** The day `days` after `isoDay`. */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Memento timestamps: 4 to 14 digits, UTC. `20230921084517` → `2023-09-21T08:45:17Z`; shorter ones give a shorter date. */
export function fromTimestamp(digits: string): string | undefined {
  const m = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(digits);
  if (!m) return undefined;
  const day = isoDate(Number(m[1]), m[2] ? Number(m[2]) : undefined, m[3] ? Number(m[3]) : undefined);
  if (!day || m[4] === undefined) return day;
  const [h, min, s] = [Number(m[4]), Number(m[5] ?? 0), Number(m[6] ?? 0)];
  return h > 23 || min > 59 || s > 59 ? day : `${day}T${m[4]}:${m[5] ?? '00'}:${m[6] ?? '00'}Z`;
}
