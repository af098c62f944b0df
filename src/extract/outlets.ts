import type { Sourced } from '../model/article.ts';
import { bareHost, parseUrl, registrableDomain } from '../kit/url.ts';
import type { Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import { datelineOf } from './dateline.ts';

/** What outlets call themselves, by host and the beginning of the path; the longest match wins. Common knowledge, kept by hand. */
const OUTLETS: Readonly<Record<string, string>> = {
  'epochtimes.com/gb': '大纪元',
  'epochtimes.com/b5': '大紀元',
  'epochtimes.com': '大纪元',
  'theepochtimes.com': 'The Epoch Times',
  'minghui.org': '明慧网',
  'ntdtv.com/gb': '新唐人',
  'ntdtv.com': '新唐人',
  'chinadigitaltimes.net/chinese': '中国数字时代',
  'chinadigitaltimes.net': 'China Digital Times',
  'bbc.com/zhongwen/simp': 'BBC中文',
  'bbc.com/zhongwen/trad': 'BBC中文',
  'bbc.com/ukchina': 'BBC英伦网',
  'bbc.com': 'BBC News',
  'rfa.org/mandarin': '自由亚洲电台',
  'rfa.org/cantonese': '自由亞洲電台',
  'rfa.org/english': 'Radio Free Asia',
  'voachinese.com': '美国之音',
  'voacantonese.com': '美國之音',
  'dw.com/zh': '德国之声',
  'rfi.fr/cn': '法国国际广播电台',
  'rfi.fr/tw': '法國國際廣播電台',
  'cn.nytimes.com': '纽约时报中文网',
  'nytimes.com': 'The New York Times',
  'cn.wsj.com': '华尔街日报中文网',
  'wsj.com': 'The Wall Street Journal',
  'ftchinese.com': 'FT中文网',
  'zaobao.com': '联合早报',
  'cna.com.tw': '中央社',
  'ltn.com.tw': '自由時報',
  'udn.com': '聯合新聞網',
  'chinatimes.com': '中時新聞網',
  'theinitium.com': '端传媒',
  'caixin.com': '财新网',
  'thepaper.cn': '澎湃新闻',
  'xinhuanet.com': '新华网',
  'news.cn': '新华网',
  'people.com.cn': '人民网',
  'chinanews.com.cn': '中国新闻网',
  'bjnews.com.cn': '新京报',
  'theguardian.com': 'The Guardian',
  'washingtonpost.com': 'The Washington Post',
  'reuters.com': 'Reuters',
  'apnews.com': 'Associated Press',
  'bloomberg.com': 'Bloomberg',
  'economist.com': 'The Economist',
  'lemonde.fr': 'Le Monde',
  'spiegel.de': 'Der Spiegel',
  'meduza.io': 'Meduza',
  'novayagazeta.ru': 'Новая газета',
  'pao-pao.net': '泡泡',
  'iyouport.org': 'iYouPort',
};

/** The outlet at an address, where it is one that this list knows. */
export function outletOfHost(url: string): Sourced<{ name: string; url?: string | undefined }> | undefined {
  const parsed = parseUrl(url);
  if (!parsed) return undefined;
  const parts = parsed.pathname.split('/').filter(Boolean);
  const host = bareHost(parsed);
  for (let n = Math.min(2, parts.length); n >= 0; n--) {
    const name = OUTLETS[[host, ...parts.slice(0, n)].join('/')];
    if (name) return { value: { name, url: parsed.origin }, from: 'host', quote: host };
  }
  return undefined;
}

/** Outlets that write for others: their names stand in the datelines of papers that print them. */
const AGENCIES = /社$|^(?:自由|美国|美國|德国|德國|法国|法國|BBC|新华|新華|中新|Reuters|Associated|Bloomberg)/u;
/** How outlets call themselves in a dateline, where it is not their name above. */
const ALSO: Readonly<Record<string, string>> = {
  大纪元时报: 'epochtimes.com',
  大紀元時報: 'epochtimes.com',
  新唐人电视台: 'ntdtv.com',
  新唐人電視台: 'ntdtv.com',
  明慧網: 'minghui.org',
  澎湃: 'thepaper.cn',
  财新: 'caixin.com',
  財新網: 'caixin.com',
  端傳媒: 'theinitium.com',
  聯合早報: 'zaobao.com',
};

/** The sites of an outlet by the name that its own datelines give; empty for agencies and for what this list does not know. */
function sitesOf(name: string): ReadonlySet<string> {
  const hosts = AGENCIES.test(name) ? [] : Object.keys(OUTLETS).filter((key) => OUTLETS[key] === name);
  const also = Object.hasOwn(ALSO, name) ? [ALSO[name] as string] : [];
  return new Set([...hosts, ...also].map((key) => registrableDomain(new URL(`https://${key}`))));
}

/**
 * Whether the dateline names an outlet that the original's address is not of: a reprint, or a false source. Only outlets
 * whose sites are known can contradict; those that write for others never do.
 *
 * @param uriR the address that the copy gives as the original
 */
export function outletConflict({ dateline }: Facts, uriR: string | undefined): Issue | undefined {
  const named = dateline && datelineOf(dateline.value)?.outlet;
  const url = parseUrl(uriR);
  if (!named || !url) return undefined;
  const sites = sitesOf(named);
  return sites.size === 0 || sites.has(registrableDomain(url))
    ? undefined
    : { code: 'outlet-conflict', detail: `${named} ≠ ${bareHost(url)}` };
}
