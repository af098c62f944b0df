/** What repost families share: facts of the source line, and taking it off. */
import { isoDate } from '../kit/date.ts';
import { jsonLdBlocks, meta } from '../kit/dom.ts';
import { parseUrl, sameSite } from '../kit/url.ts';
import type { Facts } from '../model/draft.ts';
import type { Hop } from '../model/provenance.ts';
import { datesIn } from '../text/dates.ts';
import type { SourceLine } from './source-line.ts';
import { LINK_WORDS, LINK_WORDS_EAST, INTRODUCES } from '../lang/source-lines.ts';

/** Platforms whose articles are named after the platform when the line does not name the account. */
const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/^mp\.weixin\.qq\.com$/, '微信公众号'],
  [/(?:^|\.)weibo\.(?:com|cn)$/, '微博'],
  [/(?:^|\.)zhihu\.com$/, '知乎'],
  [/(?:^|\.)douban\.com$/, '豆瓣'],
  [/(?:^|\.)matters\.(?:news|town)$/, 'Matters'],
];

export function platformOf(uriR: string): string | undefined {
  const host = parseUrl(uriR)?.hostname ?? '';
  return PLATFORMS.find(([pattern]) => pattern.test(host))?.[1];
}

/** When the copy says it was posted, to the day: what its page-level metadata calls published. */
export function repostOf(document: Document): NonNullable<Hop['repost']> {
  const stated =
    meta(document, 'article:published_time') ??
    meta(document, 'datepublished') ??
    jsonLdBlocks(document)
      .map((s) => /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/.exec((s.textContent ?? '').slice(0, 100_000))?.[1])
      .find(Boolean);
  const day = /^\d{4}-\d\d-\d\d/.exec(stated ?? '')?.[0];
  return { posted: day };
}

/** Facts that the line and the original's address give: publisher, and when the work first appeared. */
export function factsOf(line: SourceLine, headline: string): Facts {
  const name = publisherName(line, headline) ?? introducedName(line);
  const labelled = dateAfter(line.after) ?? (line.form === 'sentence' ? dateWithin(line.quote) : undefined);
  const date = labelled ?? dateInAddress(line.uriR);
  return {
    publisher: name ? { value: { name }, from: 'label-line', quote: line.quote } : undefined,
    datePublished: date ? { value: date, from: labelled ? 'label-line' : 'url', quote: line.quote } : undefined,
  };
}

function saysLink(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return LINK_WORDS_EAST.test(text) || (words.length > 0 && words.every((w) => LINK_WORDS.has(w)));
}

function publisherName(line: SourceLine, headline: string): string | undefined {
  // bounded: the words of a link are cut to 200 characters.
  const text = line.linkText.replace(/^[《「“"[(（]+|[》」”"\])）]+$/gu, '').trim();
  const host = parseUrl(line.uriR)?.hostname.replace(/^www\./, '');
  if (/^(?:https?:\/\/)?[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text))
    return /\//.test(text.replace(/^https?:\/\//, '').replace(/\/$/, '')) ? platformOf(line.uriR) : host;
  const label = saysLink(text);
  const isTitle =
    text.length > 40 ||
    (text.length > 3 && headline.includes(text)) ||
    (headline.length > 3 && text.includes(headline));
  return text && !label && !isTitle ? text : platformOf(line.uriR);
}

/** The date that follows a link, with a word or two between: "on November 18, 2011", "am 18. November 2011". */
function dateAfter(after: string): string | undefined {
  const s = after.slice(0, 80);
  const [first] = datesIn(s);
  return first && first.date.length >= 10 && /^\W{0,4}(?:\p{L}{2,3}\s|,\s)?$/u.test(s.slice(0, first.start))
    ? first.date.slice(0, 10)
    : undefined;
}

/** The date in a sentence: "was published on 3 May 2021 at", "wurde am 7. Oktober 2022 geführt und ist zunächst im … erschienen". */
function dateWithin(sentence: string): string | undefined {
  const text = sentence.slice(0, 300);
  return datesIn(text)
    .find((d) => d.date.length >= 10 && /(?:^|\s)(?:on|am|le|el|em|il)\s$/u.test(text.slice(0, d.start)))
    ?.date.slice(0, 10);
}

/** `/2017/02/28/`, `/20170228/`, `/2017-02/28/`, `/17/0228/00/` in the path of the original. */
function dateInAddress(uriR: string): string | undefined {
  const path = parseUrl(uriR)?.pathname ?? '';
  const long = /\/(20\d\d|19\d\d)[-/]?(\d\d)[-/]?(\d\d)(?:[/_-]|$)/.exec(path);
  if (long) return isoDate(Number(long[1]), Number(long[2]), Number(long[3]));
  const short = /\/(\d\d)\/(\d\d)(\d\d)\/\d\d\//.exec(path);
  return short ? isoDate(2000 + Number(short[1]), Number(short[2]), Number(short[3])) : undefined;
}

function introducing(line: SourceLine): Element | undefined {
  let found = introductions.get(line);
  if (found === undefined) {
    found =
      [...line.element.ownerDocument.querySelectorAll('p')].find((p) => {
        const text = (p.textContent ?? '').trim();
        return text.length < 120 && INTRODUCES.test(text);
      }) ?? null;
    introductions.set(line, found);
  }
  return found ?? undefined;
}

/** Answers given: the line is read, then taken off. */
const introductions = new WeakMap<SourceLine, Element | null>();

/** What that line calls the original's site, by its link there. */
function introducedName(line: SourceLine): string | undefined {
  const link = introducing(line)?.querySelector('a[href]');
  return link && sameSite(link.getAttribute('href') ?? '', line.uriR)
    ? (link.textContent ?? '').trim().slice(0, 80) || undefined
    : undefined;
}

/** Takes the line away: the whole element when it holds little else, otherwise the sentence's own nodes. */
export function removeLine(line: SourceLine): void {
  const introduction = introducing(line);
  if (introduction && introduction !== line.element) introduction.remove();
  const text = (line.element.textContent ?? '').trim();
  // A line that also holds the day of the page is taken apart, not away.
  const dated = line.linkText !== '' && datesIn(text.slice(0, 260)).some((d) => d.date.length >= 10);
  if (text.length <= 260 && line.element.localName !== 'body' && !dated) {
    const rule = line.element.nextElementSibling;
    line.element.remove();
    if (rule?.localName === 'hr') rule.remove();
    return;
  }
  for (const a of line.element.querySelectorAll('a[href]')) {
    if ((a.textContent ?? '').trim() !== line.linkText || !line.linkText) continue;
    const label = a.previousSibling;
    if (label?.nodeType === 3) {
      const text = label.nodeValue ?? '';
      const ends = ['.', '!', '?', '。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark));
      label.nodeValue = text.slice(0, Math.max(...ends) + 1);
    }
    a.remove();
    return;
  }
}
