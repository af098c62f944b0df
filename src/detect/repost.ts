/** What repost families share: facts of the source line, and taking it off. */
import { isoDate } from '../kit/date.ts';
import { parseUrl } from '../kit/url.ts';
import type { Facts } from '../model/draft.ts';
import { monthOf } from './capture-date.ts';
import type { SourceLine } from './source-line.ts';

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

/** Facts that the line and the original's address give: publisher, and when the work first appeared. */
export function factsOf(line: SourceLine, headline: string): Facts {
  const name = publisherName(line, headline);
  const date = dateAfter(line.after) ?? dateInAddress(line.uriR);
  return {
    publisher: name ? { value: { name }, from: 'label-line', quote: line.quote } : undefined,
    datePublished: date
      ? { value: date, from: dateAfter(line.after) ? 'label-line' : 'url', quote: line.quote }
      : undefined,
  };
}

function publisherName(line: SourceLine, headline: string): string | undefined {
  // bounded: the words of a link are cut to 200 characters.
  const text = line.linkText.replace(/^[《「“"[(（]+|[》」”"\])）]+$/gu, '').trim();
  const host = parseUrl(line.uriR)?.hostname.replace(/^www\./, '');
  if (/^(?:https?:\/\/)?[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text))
    return /\//.test(text.replace(/^https?:\/\//, '').replace(/\/$/, '')) ? platformOf(line.uriR) : host;
  const label =
    /原文|链接|鏈接|original|article|link|here|read|view|post|beitrag|artikel|lire|ver\b|元記事|転載元/i.test(text);
  const isTitle =
    text.length > 40 ||
    (text.length > 3 && headline.includes(text)) ||
    (headline.length > 3 && text.includes(headline));
  return text && !label && !isTitle ? text : platformOf(line.uriR);
}

/** "on November 18, 2011", "am 18. November 2011", "18/11/2011" stays out: its order is unknown. */
function dateAfter(after: string): string | undefined {
  const s = after.slice(0, 80);
  const first = /^\W{0,4}(?:on |, )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u.exec(s);
  if (first) return isoDate(Number(first[3]), monthOf(first[1] as string), Number(first[2]));
  const second = /^\W{0,4}(?:on |am |le |el |, )?(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.? (?:de )?(\d{4})/u.exec(s);
  if (second && monthOf(second[2] as string))
    return isoDate(Number(second[3]), monthOf(second[2] as string), Number(second[1]));
  const third = /^\W{0,4}(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/u.exec(s);
  return third ? isoDate(Number(third[1]), Number(third[2]), Number(third[3])) : undefined;
}

/** `/2017/02/28/`, `/20170228/`, `/2017-02/28/`, `/17/0228/00/` in the path of the original. */
export function dateInAddress(uriR: string): string | undefined {
  const path = parseUrl(uriR)?.pathname ?? '';
  const long = /\/(20\d\d|19\d\d)[-/]?(\d\d)[-/]?(\d\d)(?:[/_-]|$)/.exec(path);
  if (long) return isoDate(Number(long[1]), Number(long[2]), Number(long[3]));
  const short = /\/(\d\d)\/(\d\d)(\d\d)\/\d\d\//.exec(path);
  return short ? isoDate(2000 + Number(short[1]), Number(short[2]), Number(short[3])) : undefined;
}

/** Takes the line away: the whole element when it holds little else, otherwise the sentence's own nodes. */
export function removeLine(line: SourceLine): void {
  const text = (line.element.textContent ?? '').trim();
  if (text.length <= 260 && line.element.localName !== 'body') {
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
