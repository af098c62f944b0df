/**
 * Pages saved as files by tools that leave no comment: what the page says of its own address names the original. On a live
 * page it only says where the page is at home, so nothing is claimed there.
 */
import { jsonLdBlocks } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { isDeep, sameAddress } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { canonicals, claim, evidence, openGraphUrl, originals } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { foldPath } from '../path-match.ts';
import { keepShownImages } from '../unrewrite.ts';

interface Named {
  readonly uriR: string;
  readonly kind: 'canonical-link' | 'structured-data';
  readonly quote: string;
}

export const savedPage = defineFamily({
  name: 'saved-page',
  label: 'Page saved as a file',
  hosts: [],
  addresses: [],
  limitations: ['live', 'video'],
  recognise(page) {
    const [first, ...more] = named(page);
    if (!first) return null;
    const made = claim('saved-page', 'likely', first.kind, first.quote);
    const agreeing = more.filter(({ uriR }) => alike(uriR, first.uriR));
    return { ...made, evidence: [...made.evidence, ...agreeing.map(({ kind, quote }) => evidence(kind, quote))] };
  },
  recover(page, made) {
    const [first, ...more] = named(page);
    const others = more.filter(({ uriR }) => first && !alike(uriR, first.uriR)).map(({ uriR }) => uriR);
    return { ...made, uriM: page.url, ...originals(first?.uriR, ...others) };
  },
  peel({ document, url }) {
    keepShownImages(document, url);
    return { document, shape: 'html' };
  },
});

/** One page under two spellings: another scheme, a slash, a language or device in the host, an ending of the path. */
function alike(a: string, b: string): boolean {
  return sameAddress(a, b) || foldPath(a) === foldPath(b);
}

/** Addresses that the file gives as its own, the canonical first. */
function named({ document, url }: Page): Named[] {
  if (!/^(?:file|content|blob):/i.test(url)) return [];
  const given: { address: string | undefined; kind: Named['kind']; from: string }[] = [
    ...canonicals(document, url).map((address) => ({ address, kind: 'canonical-link' as const, from: 'canonical' })),
    { address: openGraphUrl(document, url), kind: 'canonical-link', from: 'og:url' },
    ...structured(document).map((address) => ({ address, kind: 'structured-data' as const, from: 'JSON-LD' })),
    ...[...document.querySelectorAll('[itemprop~="mainEntityOfPage"], [itemscope] > [itemprop~="url"]')]
      .slice(0, 20)
      .filter((el) => el.closest('[itemtype$="Article"], [itemtype$="BlogPosting"]'))
      .map((el) => ({
        address: el.getAttribute('itemid') ?? el.getAttribute('href') ?? el.getAttribute('content') ?? undefined,
        kind: 'structured-data' as const,
        from: 'microdata',
      })),
  ];
  return given.flatMap(({ address, kind, from }) => {
    const uriR = safeOriginal(address);
    return uriR && isDeep(uriR) ? [{ uriR, kind, quote: `${from}: ${uriR}` }] : [];
  });
}

/** Addresses of the articles that JSON-LD describes: `url`, `mainEntityOfPage`. */
function structured(document: Document): string[] {
  const found: string[] = [];
  for (const block of jsonLdBlocks(document).slice(0, 10)) {
    let data: unknown;
    try {
      data = JSON.parse((block.textContent ?? '').slice(0, 200_000));
    } catch {
      continue;
    }
    const graph = (data as { '@graph'?: unknown } | null)?.['@graph'] ?? data;
    for (const node of (Array.isArray(graph) ? graph : [graph]).slice(0, 50)) {
      const { '@type': type, url, mainEntityOfPage } = (node ?? {}) as Record<string, unknown>;
      if (!/Article|BlogPosting|Report/.test(JSON.stringify(type ?? '').slice(0, 200))) continue;
      const main =
        typeof mainEntityOfPage === 'object'
          ? (mainEntityOfPage as { '@id'?: unknown } | null)?.['@id']
          : mainEntityOfPage;
      for (const address of [url, main]) if (typeof address === 'string') found.push(address);
    }
  }
  return found;
}
