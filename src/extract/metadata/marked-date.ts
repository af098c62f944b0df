import { collapse } from '../../kit/text.ts';
import { datesIn, readDate, type DateOptions } from '../../text/dates.ts';
import { fieldsOf } from '../../text/fields.ts';
import { elementsAround, isOutside } from './marked-people.ts';
import { wordsOf } from './page-lines.ts';

/** Words of class names that hold the day of publication. */
const DATE_CLASS =
  /(?:^|[\s_-]|post|entry|pub|article)date(?!-?(?:picker|modified|updated))|publish|posted|datum|fecha/i;
const OTHER_CLASS = /updat(?:ed?|es)\b|modif/i;
/** Longest line that is a date and little else. */
const LONGEST = 80;

/** The day in the first element around the title that markup calls a date, and that no label calls another's. */
export function markedDate(body: Element, title: Element | undefined, options: DateOptions): string | undefined {
  for (const el of elementsAround(body, title)) {
    const names = el.getAttribute('class') ?? '';
    if ((el.localName !== 'time' && !DATE_CLASS.test(names)) || OTHER_CLASS.test(names) || isOutside(el, body))
      continue;
    if (el.closest('a, li, table')) continue;
    const line = collapse(wordsOf(el, LONGEST + 1)).trim();
    if (line.length > LONGEST) continue;
    const fields = fieldsOf(line);
    const [date] = datesIn(line, options).filter(
      (d) => d.date.length >= 10 && fields.findLast((f) => f.start <= d.start)?.kind !== 'updated',
    );
    const day = date?.date ?? (fields.length ? undefined : readDate(el.getAttribute('datetime') ?? undefined, options));
    if (day && day.length >= 10) return day.slice(0, 10);
  }
  return undefined;
}
