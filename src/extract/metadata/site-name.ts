import { collapse } from '../../kit/text.ts';
import { bareHost, parseUrl, registrableDomain } from '../../kit/url.ts';
import { outletOfHost } from '../outlets.ts';
import { foldName as fold } from '../../text/people.ts';
import { endsOf, partsOf } from './title.ts';
import { NO_SITE_NAME } from '../../lang/page-words.ts';

/**
 * Whether `name` may be what the site at `url` calls itself. A copy's page tells the copy's own name: one that spells a
 * host of the copies and not the original's is refused.
 */
export function fitsHost(name: string, url: string, copies: readonly string[]): boolean {
  if (NO_SITE_NAME.test(name.trim())) return false;
  const said = fold(name.replace(/^https?:\/\//, ''));
  const mine = hostWords(url);
  if (!said || mine.some((w) => said.includes(w) || w.includes(said))) return said.length > 0;
  return !copies.some(
    (copy) =>
      registrableDomain(copy) !== registrableDomain(url) &&
      hostWords(copy).some((w) => w.length > 3 && (said.includes(w) || (said.length > 3 && w.includes(said)))),
  );
}

/** A host's labels without its ending: what a name may be spelled from. */
function hostWords(url: string): string[] {
  const labels = bareHost(url).split('.');
  return labels
    .slice(0, -1)
    .map(fold)
    .filter((l) => l.length > 1 && !/^(?:com|co|org|net|edu|gov|ac|or|ne|blog|news|web|en|de|fr)$/.test(l));
}

/** The part of the title element that names the site: one that spells its host, or all that is not the headline. */
export function siteInTitle(title: string, headline: string | undefined, url: string): string | undefined {
  const mine = hostWords(url);
  const whole = headline ? fold(headline) : undefined;
  const parts = partsOf(title).filter((p) => p.length <= 60 && fold(p) !== whole);
  if (parts.length === 0 || (parts.length === 1 && parts[0] === title.trim())) return undefined;
  const spelled = (part: string, exact: boolean): boolean => {
    const said = fold(part);
    return (
      said.length > 1 &&
      mine.some(
        (w) => said === w || (!exact && ((w.length > 3 && said.includes(w)) || (said.length > 3 && w.includes(said)))),
      )
    );
  };
  return (
    parts.find((p) => spelled(p, true)) ??
    parts.find((p) => spelled(p, false)) ??
    // A remainder of several parts names sections, too.
    endsOf(title).find(
      ({ rest, end }) => whole !== undefined && fold(rest) === whole && end.length <= 60 && partsOf(end).length === 1,
    )?.end
  );
}

/** Links looked at for the site's own name. */
const LINKS = 80;

/** Addresses that plainly are of no front page; nearly all links are, and need not be parsed to be told. */
const INNER = /^(?:https?:\/\/[^/?#\\\s]{1,300})?\/[\w-][^.%\s]*$/i;

/** The words, or the picture's words, of a link to the site's own front page, when they spell its host. */
export function siteInLinks(document: Document, url: string): string | undefined {
  const home = parseUrl(url)?.host;
  const mine = hostWords(url);
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, LINKS)) {
    const href = link.getAttribute('href') ?? '';
    if (INNER.test(href)) continue;
    const target = parseUrl(href, url);
    if (target?.host !== home || target?.pathname !== '/' || target.search) continue;
    const words =
      collapse(link.textContent ?? '').trim() || (link.querySelector('img')?.getAttribute('alt') ?? '').trim();
    if (
      words.length > 1 &&
      words.length <= 60 &&
      mine.some((w) => fold(words) === w || (w.length > 4 && fold(words).includes(w)))
    )
      return words;
  }
  return undefined;
}

/** What the host is known as, or the name it is registered under: better than nothing to tell where a work stood. */
export function nameOfHost(url: string): { name: string; known: boolean } | undefined {
  const outlet = outletOfHost(url);
  if (outlet) return { name: outlet.value.name, known: true };
  const host = parseUrl(url)?.hostname;
  if (!host || /^[\d.]+$/.test(host)) return undefined;
  const label = registrableDomain(url).split('.')[0];
  return label && label.length > 1 ? { name: label, known: false } : undefined;
}
