import type { Entry } from './gazetteer.ts';
import { gazetteer, latinKey } from './gazetteer.ts';
import { typeOfLatin } from './gloss.ts';
import { withoutOverlap, type Span } from './span.ts';

export function latinSpans(text: string, dates: readonly Span[], _language: string | undefined): Span[] {
  const list = gazetteer();
  const spans: Span[] = [];
  const run =
    /\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s(?:(?:of|the|de|van|von|der|la|le|da|dos|del|bin|al|and|for)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*){0,6}/gu;
  for (const m of text.matchAll(run)) {
    const entry: Entry | undefined = list.latin.get(latinKey(m[0]));
    const type = entry?.type ?? typeOfLatin(m[0]);
    if (type)
      spans.push({
        start: m.index,
        end: m.index + m[0].length,
        type,
        evidence: entry ? 'list' : 'pattern',
        id: entry?.id,
      });
  }
  return withoutOverlap(spans, dates);
}
