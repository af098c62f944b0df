import { BETWEEN, COUNTED_MEETING, PART, QUOTED, UNQUOTED } from '../data/days.ts';
import type { Span } from '../span.ts';

/** Events named by a day, by two states, or by how often they were held. Text is folded. */
export function eventsByDay(text: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, type: 'event', evidence: 'pattern', id: text.slice(start, end) });
  for (const m of text.matchAll(QUOTED)) add(m.index + 1, m.index + 1 + (m[1] as string).length);
  for (const m of text.matchAll(UNQUOTED)) {
    if (/[”」』]$/.test(m[0])) continue;
    const end = m.index + m[0].length;
    add(m.index, end + (PART.exec(text.slice(end, end + 8))?.[0].length ?? 0));
  }
  for (const pattern of [BETWEEN, COUNTED_MEETING])
    for (const m of text.matchAll(pattern)) add(m.index, m.index + m[0].length);
  return found;
}
