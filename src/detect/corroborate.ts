/**
 * What the copy says besides the line that names its original. A forger writes one line; the article's own links go on
 * naming the place it came from.
 */
import { suspicious } from '../kit/original.ts';
import { bareHost, parseUrl, registrableDomain, sameAddress, sameSite, stays } from '../kit/url.ts';
import type { Issue } from '../model/issue.ts';

/** Links looked at. */
const MAX_LINKS = 2000;
/** Paths of pages about a subject: an outlet links its own. */
const SUBJECT = /\/(?:tags?|topics?|keywords?|subjects?|category|categories)\//i;

/** What an article's own links and pictures say of its home, taken before the copy's furniture is removed. */
export interface Surroundings {
  /** Sites that links and pictures name, with the hosts below them. */
  readonly sites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sites whose subject pages the article links. */
  readonly subjects: ReadonlySet<string>;
  /** Links whose words are an address of another site than the one they go to. */
  readonly contradictions: readonly (readonly [said: string, goes: string])[];
}

function hostOf(address: string): string {
  return /^https?:\/\/[^/?#\\@]*/i.exec(address)?.[0] ?? address;
}

/**
 * @param before what was found already, of the same page before something was taken off it
 */
export function surroundings(document: Document, pageUrl: string, before?: Surroundings): Surroundings {
  const sites = new Map<string, Set<string>>();
  for (const [site, hosts] of before?.sites ?? []) sites.set(site, new Set(hosts));
  const subjects = new Set<string>(before?.subjects);
  const contradictions = [...(before?.contradictions ?? [])];
  const staysHere = stays(pageUrl);
  // Of a picture its host alone is asked.
  const pictured = new Set<string>();
  let count = 0;
  for (const element of document.querySelectorAll('a[href], ok[href], img[src]')) {
    if (++count > MAX_LINKS) break;
    const picture = element.getAttribute('data-canonical-src') ?? element.getAttribute('src');
    const address = element.localName === 'img' ? picture : element.getAttribute('href');
    if (!address || staysHere(address)) continue;
    if (element.localName === 'img' && pictured.has(hostOf(address))) continue;
    const url = parseUrl(address);
    if (element.localName === 'img') pictured.add(hostOf(address));
    if (!url || sameSite(url, pageUrl)) continue;
    const site = registrableDomain(url);
    sites.set(site, (sites.get(site) ?? new Set()).add(bareHost(url)));
    if (element.localName === 'img') continue;
    if (SUBJECT.test(url.pathname)) subjects.add(site);
    const words = (element.textContent ?? '').trim().slice(0, 2100);
    const written = /^(?:https?:)?\/\/\S+$/i.test(words) ? words.replace(/^\/\//, 'https://') : undefined;
    const said = written ? parseUrl(written) : undefined;
    // A relay or an archive carries the address it leads to in its own.
    if (said && !sameSite(said, url) && !url.href.includes(said.hostname)) contradictions.push([said.href, url.href]);
  }
  return { sites, subjects, contradictions };
}

/**
 * What speaks against `uriR` being the original: shown beside it, never a reason to hide it.
 *
 * @param written the address stands in a line of text, which anybody can write
 */
export function doubts(uriR: string, { sites, subjects, contradictions }: Surroundings, written: boolean): Issue[] {
  const found: Issue[] = [];
  const host = bareHost(uriR);
  // "www.outlet.example.other.example": the name of the article's own outlet put in front of another.
  const own = registrableDomain(uriR);
  const disguised = [...sites.keys()].some(
    (site) => site.includes('.') && site !== own && `.${host}`.includes(`.${site}.`),
  );
  if (disguised || suspicious(uriR)) found.push({ code: 'original-suspicious', detail: uriR });
  for (const [said, goes] of contradictions) {
    const other = sameAddress(said, uriR) ? goes : sameAddress(goes, uriR) ? said : undefined;
    if (other) found.push({ code: 'original-conflict', detail: other });
  }
  // Every subject page it links is of one other site, and nothing else it links is of the original's.
  const [home] = subjects;
  const supported = [...(sites.get(own) ?? [])].some((h) => h !== host);
  if (written && subjects.size === 1 && home && home !== own && !supported)
    found.push({ code: 'original-conflict', detail: home });
  return found;
}
