import type { Sourced } from '../model/article.ts';
import type { Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import { isoDate } from '../kit/date.ts';

/** The date in the original's address is evidence: it fills a gap, or stands beside the dateline as a conflict. */
export function addUrlDate(facts: Facts, url: string, issues: Issue[]): void {
  const value = dateInUrl(url);
  if (!value) return;
  const found: Sourced<string> = { value, from: 'url', quote: url };
  if (!facts.datePublished) facts.datePublished = found;
  else if (facts.datePublished.value.slice(0, value.length) !== value) {
    facts.dateAlternatives = [...(facts.dateAlternatives ?? []), found];
    issues.push({ code: 'date-conflict', detail: `${facts.datePublished.value} / ${value}` });
  }
}

/** A day in an address: `/2023/09/21/`, `/23/9/20/`, `/2023-09-21-`, `/20230921`; a month in `/2023/09/`. */
export function dateInUrl(url: string): string | undefined {
  let path: string;
  try {
    path = new URL(url).pathname;
  } catch {
    return undefined;
  }
  const m =
    /\/(19\d\d|20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/._-]|$)/.exec(path) ??
    /\/(\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(path) ??
    /[/_-](20\d\d)(\d\d)(\d\d)(?=[/._-]|$)/.exec(path);
  const month = m ? undefined : /\/(19\d\d|20\d\d)\/(\d\d)\//.exec(path);
  if (month) return isoDate(Number(month[1]), Number(month[2]));
  if (!m) return undefined;
  const year = Number(m[1]);
  return isoDate(year < 100 ? 2000 + year : year, Number(m[2]), Number(m[3]));
}
