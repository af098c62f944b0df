import { british, chinese, iso } from './dates.ts';
import { recordUrl } from './data-parts.ts';
import type { PublishedDate, Work } from './work.ts';

/** The facts of a work in the order of a sentence, with the words of the work's own language: Chinese, else English. */
export interface Sentence {
  readonly who: string;
  readonly title: string;
  readonly url: string;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly accessed: string;
  readonly copy?: { readonly url: string; readonly host: string; readonly captured?: string | undefined } | undefined;
}

/** @param form `iso`: dates in figures; `words`: as one writes them */
export function sentenceOf(work: Work, form: 'iso' | 'words'): Sentence {
  const date = (d: PublishedDate | undefined) =>
    d && (form === 'iso' ? iso(d) : work.chinese ? chinese(d) : british(d));
  const { copy } = work;
  return {
    who: work.authors.map((n) => n.written).join(work.chinese ? '、' : ', '),
    title: work.title,
    url: recordUrl(work),
    outlet: work.outlet,
    published: date(work.published),
    accessed: date(work.accessed) ?? '',
    copy: copy && work.original ? { url: copy.url, host: copy.host, captured: date(copy.captured) } : undefined,
  };
}
