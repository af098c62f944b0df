/** Small helpers for writing claims and hops. */
import { attr, meta } from '../kit/dom.ts';
import { safeOriginal } from '../kit/original.ts';
import { elementsNamed } from '../kit/page-index.ts';
import { relLinks } from '../kit/rel-links.ts';
import { oneLine } from '../kit/text.ts';
import { absolute, isDeep, sameAddress } from '../kit/url.ts';
import { once } from './once.ts';
import type { Claim, Confidence, Evidence, EvidenceKind } from '../model/provenance.ts';

export function claim(family: string, confidence: Confidence, kind: EvidenceKind, quote: string): Claim {
  return { family, confidence, evidence: [evidence(kind, quote)] };
}

export function evidence(kind: EvidenceKind, quote: string): Evidence {
  return { kind, quote: oneLine(quote, 300) };
}

/** `first` as the original, and those of `others` that name another page. */
export function originals(
  first: string | undefined,
  ...others: (string | undefined)[]
): { uriR?: string | undefined; otherOriginals?: readonly string[] | undefined } {
  const named = [first, ...others].filter((u): u is string => !!u);
  const uriR = named[0];
  if (!uriR) return {};
  const differing = named.filter((u, i) => !sameAddress(u, uriR) && named.findIndex((v) => sameAddress(u, v)) === i);
  return differing.length ? { uriR, otherOriginals: differing } : { uriR };
}

/** `<link rel="canonical">` addresses, absolute, in order; empty and broken ones left out. */
export function canonicals(document: Document, base: string): string[] {
  const found: string[] = [];
  for (const link of relLinks(document, 'canonical')) {
    const url = absolute(attr(link, 'href'), base);
    if (url) found.push(url);
  }
  return found;
}

export function openGraphUrl(document: Document, base: string): string | undefined {
  return absolute(meta(document, 'og:url'), base);
}

/** What the page says about its own public address, best first; only deep public ones. */
export const selfAddresses = once((page): readonly string[] => {
  const given = [...canonicals(page.document, page.url), openGraphUrl(page.document, page.url)];
  return given.flatMap((u) => safeOriginal(u) ?? []).filter((u) => isDeep(u));
});

/** Text of the page's scripts, one by one, without data blocks; each cut to `max` characters. */
export function scripts(document: Document, max = 20_000): string[] {
  return elementsNamed(document, 'x-script')
    .filter((script) => !/json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => (script.textContent ?? '').slice(0, max));
}

export function removeAll(root: ParentNode, selector: string): void {
  for (const element of root.querySelectorAll(selector)) element.remove();
}

/** Removes comments that match, wherever they stand. */
export function removeComments(document: Document, pattern: RegExp): void {
  const gone: ChildNode[] = [];
  const walker = document.createTreeWalker(document, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (pattern.test((node.nodeValue ?? '').slice(0, 4000))) gone.push(node as Comment);
  for (const node of gone) node.remove();
}

/** Comments that match, in order. */
export function findComments(document: Document, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const walker = document.createTreeWalker(document, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const m = pattern.exec((node.nodeValue ?? '').slice(0, 4000));
    if (m) found.push(m);
  }
  return found;
}
