/** The Wayback Machine, seen there or saved from there. https://web.archive.org/ */
import { safeOriginal } from '../../kit/original.ts';
import { timeOf } from '../address-parts.ts';
import { waybackAddress } from '../address.ts';
import { captureDate } from '../capture-date.ts';
import { claim, findComments, originals, removeAll, removeComments, scripts } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { unrewrite } from '../unrewrite.ts';

/** The archive's own script call: original and timestamp, whatever became of the address. */
const CALL = /"([^"]{4,2048})"\s{0,3},\s{0,3}"(\d{4,14})"/;
const ARCHIVED_ON = /FILE ARCHIVED ON ([\s\S]{10,60}?) AND RETRIEVED FROM/;
const PRINTED = /https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/\S{4,2048}/;

export const wayback = defineFamily({
  name: 'wayback',
  label: 'Wayback Machine',
  hosts: ['https://web.archive.org/web/*'],
  addresses: [/^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/./],
  limitations: ['video', 'live'],
  recognise(page) {
    if (waybackAddress(page.url)) return claim('wayback', 'certain', 'url-pattern', page.url);
    if (/^https?:\/\/web\.archive\.org\//.test(page.url)) return null;
    const inside = marks(page.document);
    return inside ? claim('wayback', 'certain', 'marker', inside.quote) : null;
  },
  recover(page, made) {
    const seen = waybackAddress(page.url);
    const inside = marks(page.document);
    const uriR = seen?.uriR ?? inside?.uriR;
    const ts = inside?.timestamp;
    return {
      ...made,
      uriM: seen || !ts ? page.url : `https://web.archive.org/web/${ts}/${uriR}`,
      ...originals(uriR),
      mementoDatetime: exact(seen?.mementoDatetime) ?? inside?.mementoDatetime ?? seen?.mementoDatetime,
    };
  },
  peel(page) {
    const { document } = page;
    removeToolbar(document);
    removeAll(document, '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #wm-tb-close, #donato, #wm-toolbar, #wm-capinfo');
    removeAll(
      document,
      'link[href*="/_static/"][href*="archive.org"], x-script[src*="/_static/"], link[href^="/_static/"]',
    );
    for (const script of document.querySelectorAll('x-script'))
      if (/__wm\.(?:init|wombat|bt)\(/.test((script.textContent ?? '').slice(0, 20_000))) script.remove();
    unrewrite(document, base(page.url), (url) => waybackAddress(url)?.uriR);
    removeComments(document, /WAYBACK (?:TOOLBAR|Rewrite)|End Wayback Rewrite|FILE ARCHIVED ON|playback timings/i);
    return { document, shape: 'html' };
  },
  originalUrl: (url) => waybackAddress(url)?.uriR,
});

/** Rewritten addresses in a downloaded copy are absolute or belong to the archive. */
function base(url: string): string {
  return waybackAddress(url) ? url : 'https://web.archive.org/';
}

function exact(time: string | undefined): string | undefined {
  return time?.includes('T') ? time : undefined;
}

interface Marks {
  quote: string;
  uriR?: string | undefined;
  timestamp?: string | undefined;
  mementoDatetime?: string | undefined;
}

/** What the archive left in the page: its script call, its print line, its closing comment next to rewritten addresses. */
function marks(document: Document): Marks | undefined {
  for (const script of scripts(document)) {
    const at = script.search(/__wm\.(?:wombat|bt)\(/);
    const m = at < 0 ? null : CALL.exec(script.slice(at, at + 6000));
    const uriR = m && safeOriginal(m[1]);
    if (m && uriR) return { quote: m[0], uriR, timestamp: m[2], mementoDatetime: timeOf(m[2] as string) };
  }
  const archived = findComments(document, ARCHIVED_ON)[0];
  const mementoDatetime = archived && captureDate(archived[1]);
  const line =
    document.querySelector('#wm-ipp-print')?.textContent ?? document.querySelector('#wmtbURL')?.getAttribute('value');
  const printed = line && waybackAddress(PRINTED.exec(line)?.[0] ?? '');
  if (printed) return { quote: line.trim(), ...printed };
  if (!archived) return undefined;
  // A closing comment alone says when; the page's own addresses, still rewritten, say what.
  const own = document.querySelector('link[rel~="canonical" i], meta[property="og:url" i]');
  const address = own?.getAttribute('href') ?? own?.getAttribute('content') ?? '';
  const uriR = (waybackAddress(address)?.uriR ?? safeOriginal(address)) || undefined;
  return { quote: archived[0], uriR, mementoDatetime };
}

/** Everything between the comments that the toolbar stands in, when they are siblings. */
function removeToolbar(document: Document): void {
  const walker = document.createTreeWalker(document, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/^\s*BEGIN WAYBACK TOOLBAR INSERT/.test(node.nodeValue ?? '')) continue;
    const siblings: ChildNode[] = [];
    let at = node.nextSibling;
    while (at && !(at.nodeType === 8 && /END WAYBACK TOOLBAR INSERT/.test(at.nodeValue ?? ''))) {
      siblings.push(at);
      at = at.nextSibling;
    }
    if (at) for (const sibling of siblings) sibling.remove();
    return;
  }
}
