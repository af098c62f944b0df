import type { Span } from '../span.ts';
import { westernDates } from './western.ts';
import { spokenDates } from './by-language.ts';
import { chineseDates } from './zh.ts';
import { withoutOverlap } from '../span.ts';

/**
 * Dates of a text that resolve to a day, a month, a year or a range; ISO 8601. Forms such as "last year" without a number are left out.
 *
 * @param folded the text in simplified script
 * @param published the day of the article, as exact as known; without it only dates with their year resolve
 */
export function findDates(folded: string, published: string | undefined, language: string | undefined): Span[] {
  const day = published?.slice(0, 10);
  if (language === 'zh' || language?.startsWith('zh-'))
    return withoutOverlap([...chineseDates(folded, day), ...westernDates(folded, day, true)]);
  return withoutOverlap([...spokenDates(folded, day, language), ...westernDates(folded, day, false)]);
}
