/**
 * Syndicated copies: the page's canonical address is a page of another site, and a second sign agrees. The canonical alone
 * is possible at most: sites move, and templates are wrong.
 */
import { domains, isBelow } from '../../kit/hosts.ts';
import { attr, jsonLdBlocks, meta } from '../../kit/dom.ts';
import { oneLine } from '../../kit/text.ts';
import { bareHost, parseUrl, registrableDomain, sameAddress, sameSite } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import type { Confidence } from '../../model/provenance.ts';
import { safeOriginal } from '../../kit/original.ts';
import { canonicals, claim, openGraphUrl, originals } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { factsOf, removeLine, repostOf } from '../repost.ts';
import { sourceLine } from '../source-line.ts';
import { foldPath, overlap, slugWords, words } from '../path-match.ts';
import { PROVIDED } from '../../lang/source-lines.ts';

/** Sites that print other publishers' articles as a trade. */
const SYNDICATORS = domains(`
  msn.com yahoo.com yahoo.co.jp aol.com newsbreak.com smartnews.com flipboard.com apple.news medium.com dev.to hashnode.dev
  hackernoon.com dzone.com substack.com linkedin.com pressreader.com upday.com t-online.de gmx.net web.de headtopics.com
  biztoc.com feedly.com ground.news toutiao.com qq.com sohu.com 163.com ifeng.com sina.com.cn
`);

export const canonicalElsewhere = defineFamily({
  name: 'canonical-elsewhere',
  label: 'Syndicated copy',
  hosts: [],
  addresses: [],
  limitations: [],
  recognise(page) {
    const found = read(page);
    return found
      ? claim(
          'canonical-elsewhere',
          found.confidence,
          'canonical-link',
          `${found.uriR}${found.sign ? ` (${found.sign})` : ''}`,
        )
      : null;
  },
  recover: (page, made) => ({
    ...made,
    uriM: page.url,
    ...originals(read(page)?.uriR),
    repost: repostOf(page.document),
  }),
  peel(page, hop) {
    const { document } = page;
    const line = sourceLine(page);
    const own = line && hop.uriR && sameSite(line.uriR, hop.uriR) ? line : undefined;
    const dated = own && factsOf(own, '').datePublished;
    if (own) removeLine(own);
    const provider = providerLine(document);
    const host = parseUrl(hop.uriR)?.hostname ?? '';
    // The syndicator names itself as the site; the source is named by its line or its host.
    const site = meta(document, 'og:site_name');
    const name =
      provider && brandMatches(provider, host) ? provider : site && brandMatches(site, host) ? site : undefined;
    return {
      document,
      shape: 'html',
      facts: {
        publisher: name ? { value: { name }, from: 'label-line' } : undefined,
        datePublished: dated?.from === 'label-line' ? dated : undefined,
      },
    };
  },
});

interface Found {
  uriR: string;
  confidence: Confidence;
  sign?: string | undefined;
}

function read(page: Page): Found | undefined {
  const here = parseUrl(page.url);
  if (!here || !/^https?:$/.test(here.protocol)) return undefined;
  const named = canonicals(page.document, page.url);
  // Two canonicals that disagree: a broken template, unless one is merely the site's root.
  const deep = named.filter((u) => articleLike(u));
  if (named.some((u) => sameSite(u, page.url) && articleLike(u))) return undefined;
  const uriR = safeOriginal(deep[0]);
  if (!uriR || sameSite(uriR, page.url) || deep.some((u) => !sameAddress(u, uriR))) return undefined;
  if (moved(page.url, uriR)) return undefined;
  const sign = secondSign(page, uriR);
  return sign ? { uriR, confidence: 'likely', sign } : { uriR, confidence: 'possible' };
}

/** A page that could be an article: two segments, or a slug of words, or a number. */
function articleLike(address: string): boolean {
  const url = parseUrl(address);
  if (!url) return false;
  const segments = foldPath(address).split('/').filter(Boolean);
  if (segments.length === 0) return /[?&](?:p|id|article|aid|story)=\d+/i.test(url.search);
  return segments.length >= 2 || words(segments[0] as string).length >= 3 || /\d{4,}/.test(segments[0] as string);
}

/** The same publisher under another name: equal names under other top domains, a shared rare label. */
function moved(copy: string, original: string): boolean {
  const names = (u: string): string[] =>
    registrableDomain(u)
      .split('.')
      .slice(0, -1)
      .flatMap((l) => [l, ...l.split('-')])
      .filter((l) => l.length >= 4);
  const [a, b] = [names(copy), names(original)];
  return a.some((x) =>
    b.some((y) => x === y || (x.length >= 6 && y.length >= 6 && (x.startsWith(y) || y.startsWith(x)))),
  );
}

function secondSign(page: Page, uriR: string): string | undefined {
  const { document, url } = page;
  const graph = openGraphUrl(document, url);
  const host = bareHost(uriR);
  const graphAgrees = !!graph && sameSite(graph, uriR) && foldPath(graph).length > 1;
  const provider = providerLine(document);
  if (provider && brandMatches(provider, host)) return `provider ${provider}`;
  const said = lineNaming(document, host);
  if (said) return `line ${said}`;
  const line = sourceLine(page);
  if (line && sameSite(line.uriR, uriR)) return `line ${line.quote}`;
  const structured = structuredNames(document, host);
  const site = meta(document, 'og:site_name');
  const siteAgrees = !!site && brandMatches(site, host) && !brandMatches(site, bareHost(url));
  if (isBelow(bareHost(url), SYNDICATORS)) return 'known syndicator';
  if (graphAgrees) return 'og:url agrees';
  if (siteAgrees) return `site name ${site}`;
  if (structured) return `structured data names ${host}`;
  const [copyWords, originalWords] = [slugWords(url), slugWords(uriR)];
  const title = words(oneLine(document.querySelector('h1')?.textContent ?? document.title, 300));
  if (overlap(copyWords, originalWords) >= 0.6) return 'same slug';
  if (overlap(title, originalWords) >= 0.7) return 'headline in the address';
  return undefined;
}

/** "© Provided by The Guardian", `data-attrib`, provider logos and partner lines. */
function providerLine(document: Document): string | undefined {
  for (const element of document.querySelectorAll(
    '[data-attrib], .attribution, .provider, [class*="provider" i], [class*="partner" i] a, [class*="source" i]',
  )) {
    const text = oneLine(attr(element, 'data-attrib') ?? element.textContent, 200);
    // bounded: 200 characters, cut above.
    const m = /(?:provided by|von|by|from)\s{1,3}([^|·•\n]{2,60})$/i.exec(text);
    if (m) return (m[1] as string).trim();
    const label = attr(element.querySelector('img[alt]'), 'alt') ?? (text.length < 40 ? text : undefined);
    if (label && element.matches('[class*="provider" i]')) return label.replace(/ ?logo$/i, '');
  }
  return undefined;
}

/** Does a brand's name fit a host? `The Guardian` and `theguardian.com`. */
function brandMatches(brand: string, host: string): boolean {
  const name = brand
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const labels = host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .map((l) => l.replace(/-/g, ''));
  return labels.some(
    (l) =>
      l.length >= 3 &&
      name.length >= 3 &&
      (name === l || (l.length >= 4 && name.includes(l)) || (name.length >= 4 && l.includes(name))),
  );
}

/** A short line of the page that speaks of publishing and names the host or its brand. */
function lineNaming(document: Document, host: string): string | undefined {
  const brand = host.split('.').find((l) => l.length >= 4 && !/^(?:news|blog|magazin|online)$/.test(l));
  if (!brand) return undefined;
  let count = 0;
  for (const element of document.querySelectorAll('p, div, span, em, small, li, a, figcaption, footer')) {
    if (++count > 8000) break;
    const text = element.textContent ?? '';
    if (text.length < 8 || text.length > 400) continue;
    const low = text.toLowerCase().replace(/[\s-]/g, '');
    const links = [...element.querySelectorAll('a[href]')].some((a) => bareHost(a.getAttribute('href') ?? '') === host);
    if ((low.includes(brand.replace(/-/g, '')) || links) && PROVIDED.test(text)) return oneLine(text, 100);
  }
  return undefined;
}

/** Author, publisher or page named in JSON-LD at the other host. */
function structuredNames(document: Document, host: string): boolean {
  const escaped = host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `"(?:publisher|author|sourceOrganization|provider|copyrightHolder|mainEntityOfPage)"\\s{0,9}:\\s{0,9}[\\[{]?[^\\]}]{0,400}https?://(?:www\\.)?${escaped}`,
    'i',
  );
  for (const script of jsonLdBlocks(document))
    if (pattern.test((script.textContent ?? '').slice(0, 60_000).replaceAll('\\/', '/'))) return true;
  return false;
}
