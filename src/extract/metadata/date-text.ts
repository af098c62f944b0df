import { isoDate } from '../../kit/date.ts';
import { monthNamed } from '../../lang/index.ts';

const TIME = /[T\s](\d{2}):(\d{2})(?::(\d{2}))?/;

/**
 * A date as pages write it → ISO 8601: with the time where the text is machine-readable, else the day. Undefined when
 * the text holds none, or one whose day and month could be either.
 */
export function dateOf(said: string | undefined): string | undefined {
  // bounded: 200 characters of one field.
  const text = (said ?? '').trim().slice(0, 200);
  if (!text) return undefined;
  const iso = /(?:^|\D)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) {
    const day = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day) return undefined;
    const rest = text.slice(iso.index + iso[0].length);
    const time = TIME.exec(rest.slice(0, 12));
    if (!time || Number(time[1]) > 23) return day;
    const zone = /^(?:\.\d{1,9})?\s{0,2}(Z|[+-]\d{2}:?\d{2})/.exec(rest.slice(time.index + time[0].length))?.[1] ?? '';
    return `${day}T${time[1]}:${time[2]}:${time[3] ?? '00'}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
  }
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\D|\d{4,6}$|$)/.exec(text);
  if (compact) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const wide = /((?:19|20)\d\d)\s{0,2}[年년./]\s{0,2}(\d{1,2})\s{0,2}[月월./]\s{0,2}(\d{1,2})/.exec(text);
  if (wide) return isoDate(Number(wide[1]), Number(wide[2]), Number(wide[3]));
  return named(text) ?? numeric(text);
}

/** `27. Januar 2014`, `January 27, 2014`, `27 de enero de 2014`, `27 janv. 2014`. */
function named(text: string): string | undefined {
  if (!/(?:19|20)\d\d/.test(text)) return undefined;
  for (const m of text.matchAll(/\p{L}{3,20}/gu)) {
    const month = monthNamed(m[0].toLowerCase());
    if (!month) continue;
    const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{0,3}(?:de\s|of\s|d[’'])?\s{0,2}$/i.exec(
      text.slice(0, m.index).slice(-20),
    );
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 40);
    const year = /^[\s.,-]{0,3}(?:de\s|del\s|of\s)?((?:19|20)\d\d)(?!\d)/i.exec(after);
    if (before && year) return isoDate(Number(year[1]), month, Number(before[1]));
    const american = /^[\s.]{0,3}(\d{1,2})(?:st|nd|rd|th)?[\s,]{1,3}((?:19|20)\d\d)(?!\d)/i.exec(after);
    if (american) return isoDate(Number(american[2]), month, Number(american[1]));
    if (before) {
      // `Fri Oct 2 10:00:00 UTC 2020` is caught above only with the year beside it.
      const late = /\s((?:19|20)\d\d)(?!\d)/.exec(after);
      if (late && /^[\s.,]{0,3}$/.test(after.slice(0, late.index)))
        return isoDate(Number(late[1]), month, Number(before[1]));
    }
    if (year) return isoDate(Number(year[1]), month);
  }
  return undefined;
}

/** `27.01.2014`, `27/01/2014`: with points or slashes the day stands first, unless it cannot. */
function numeric(text: string): string | undefined {
  const m = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(text);
  if (!m) return undefined;
  const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
  if (b > 12 && a <= 12) return isoDate(year, a, b);
  return isoDate(year, b, a);
}
