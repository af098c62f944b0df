import type { Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { Claim, Confidence, EvidenceKind, Hop, Provenance } from '../model/provenance.ts';
import { safeOriginal } from '../kit/original.ts';
import { forgetIndex } from '../kit/page-index.ts';
import { oneLine } from '../kit/text.ts';
import { absolute, sameAddress, sameSite } from '../kit/url.ts';
import { selfAddresses } from './claims.ts';
import { earned } from './certainty.ts';
import { doubts, surroundings } from './corroborate.ts';
import type { Family, Peeled } from './define-family.ts';
import { plainFile } from './git/plain-file.ts';
import { FAMILIES } from './registry.ts';

export { FAMILIES };
export { holdsMarkdown } from './git/views.ts';
export type { Family };

/** Layers peeled at most; beyond that the issue `too-deep`. */
const MAX_HOPS = 5;
const RANK: Record<Confidence, number> = { possible: 1, likely: 2, certain: 3 };
/**
 * Order of evidence among claims of one confidence: the address of a service, what a tool wrote, what a service's script
 * says, labelled lines, then what the page says of itself.
 */
const WEIGHT: Record<EvidenceKind, number> = {
  person: 10,
  'url-pattern': 9,
  comment: 8,
  marker: 7,
  'front-matter': 6,
  'label-line': 5,
  'same-path': 4,
  'share-link': 4,
  'structured-data': 3,
  'canonical-link': 2,
};

export interface Trace {
  readonly provenance: Provenance;
  /** The page as it was before it was copied; the page itself when it is no copy. */
  readonly inner: Page;
  readonly shape: Peeled['shape'];
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** A mirrored link → the original one, through every layer; other links come back as they are. */
  originalUrl(url: string): string;
}

/** How strong a claim is: confidence first, then the kind of its first evidence. */
export function strength({ confidence, evidence }: Claim): number {
  return rank(confidence, evidence[0]?.kind);
}

function rank(confidence: Confidence, kind: EvidenceKind | undefined): number {
  return RANK[confidence] * 100 + (kind ? WEIGHT[kind] : 0);
}

interface Found {
  readonly family: Family;
  readonly claim: Claim;
}

/** Families that read a whole text are asked last: another's claim may spare it. */
const boundedLast = (families: readonly Family[]): readonly Family[] => [
  ...families.filter((family) => !family.atMost),
  ...families.filter((family) => family.atMost),
];

/**
 * The strongest claim over `page`, with the family that makes it. A family that throws makes no claim.
 *
 * @param without names of families not to be asked: they have spoken and led nowhere
 */
function* claimSteps(
  page: Page,
  issues: Issue[],
  without: ReadonlySet<string>,
  families: readonly Family[],
): Generator<void, Found | null> {
  let best: Found | null = null;
  for (const family of families) {
    const { atMost } = family;
    if (without.has(family.name)) continue;
    if (best && atMost && rank(atMost.confidence, atMost.kind) <= strength(best.claim)) continue;
    yield;
    try {
      if (family.prepare) yield* family.prepare(page);
      const claim = family.recognise(page);
      if (claim && (!best || strength(claim) > strength(best.claim))) best = { family, claim };
    } catch (error) {
      issues.push({ code: 'family-failed', detail: `${family.name}: ${String(error).slice(0, 200)}` });
    }
  }
  return best;
}

/**
 * Walks back from the copy to the original: recognise, recover, peel, and again while the inner page is itself a copy.
 *
 * @param page inert copy of the page; peeling changes it
 * @param options.uriR an original given by the person, for a page no family knows
 */
export function* traceSteps(page: Page, options: TraceOptions = {}): Generator<void, Trace> {
  const families = boundedLast(options.families ?? FAMILIES);
  const hops: Hop[] = [];
  const issues: Issue[] = [];
  const unwrap: ((url: string) => string | undefined)[] = [];
  let facts: Facts = {};
  let inner = page;
  let shape: Peeled['shape'] = 'html';
  const spoken = new Set<string>();

  while (true) {
    const found = yield* claimSteps(inner, issues, spoken, families);
    if (!found) break;
    // A guess may be the last layer, never one on top of another guess.
    if (hops.length > 0 && found.claim.confidence === 'possible') break;
    if (hops.length >= MAX_HOPS) {
      issues.push({ code: 'too-deep' });
      break;
    }
    const { family, claim } = found;
    const at = inner;
    let hop: Hop;
    let peeled: Peeled;
    let disagreeing: boolean;
    let alone: boolean;
    const own = selfAddresses(at);
    yield;
    const around = surroundings(at.document, at.url);
    yield;
    try {
      yield;
      const recovered = family.recover(at, claim);
      const judged = earned(openOnly(recovered), at, own);
      hop = judged.hop;
      alone = judged.alone;
      disagreeing = (recovered.otherOriginals?.length ?? 0) > 0;
      // What already disagreed with the address that was chosen does not win by being asked again.
      if (hop.uriR && hops.some((h) => h.otherOriginals?.some((other) => sameAddress(other, hop.uriR ?? '')))) {
        spoken.add(family.name);
        continue;
      }
      forgetIndex(at.document);
      const made = family.peel(at, hop);
      peeled = 'document' in made ? made : yield* made;
      yield;
    } catch (error) {
      issues.push({ code: 'family-failed', detail: `${family.name}: ${String(error).slice(0, 200)}` });
      break;
    }
    // A second mark that names the page we are at already: its furniture goes, the chain stays.
    if (hops.length > 0 && hop.uriR && sameAddress(hop.uriR, at.url)) {
      spoken.add(family.name);
      facts = { ...facts, ...definedOnly(peeled.facts ?? {}) };
      inner = { ...at, document: peeled.document };
      continue;
    }
    // A line inside the article that wears the label of the outer layer's line does not outdo it: anybody quoted can write it.
    const outer = hops.at(-1);
    if (hop.uriR && outer && labelOfLine(hop) !== undefined && labelOfLine(hop) === labelOfLine(outer)) {
      issues.push({ code: 'original-conflict', detail: hop.uriR });
      spoken.add(family.name);
      continue;
    }
    // A family that names no original is heard once: an older mark may lie deeper.
    if (hop.uriR) spoken.clear();
    else spoken.add(family.name);
    hops.push(hop);
    if (hop.uriR) {
      const written = hop.evidence.some((e) => e.kind === 'label-line' || e.kind === 'front-matter');
      const left = surroundings(peeled.document, at.url, around);
      issues.push(...doubts(hop.uriR, left, written));
    }
    if (disagreeing) issues.push({ code: 'original-conflict', detail: hop.otherOriginals?.join(' ') });
    if (alone && !issues.some((i) => i.code === 'original-by-page')) issues.push({ code: 'original-by-page' });
    for (const code of peeled.issues ?? []) issues.push({ code });
    // The inner layer stands nearer to the work: its labelled facts win.
    facts = { ...facts, ...definedOnly(peeled.facts ?? {}) };
    shape = peeled.shape;
    if (family.originalUrl) {
      const ask = family.originalUrl.bind(family);
      unwrap.push((url) => ask(url, at));
    }
    yield;
    if (hop.uriR) dropOwnAddresses(peeled.document, at.url, hop.uriR);
    inner = {
      url: hop.uriR ?? at.url,
      document: peeled.document,
      contentType: 'text/html',
      parser: page.parser,
      markdown: page.markdown,
    };
    // A circle: two copies that name each other.
    if (hops.some((h, i) => i < hops.length - 1 && !!hop.uriR && sameAddress(h.uriM, hop.uriR))) break;
  }

  if (hops.length === 0) {
    const file = yield* plainFile(page);
    if (file) {
      ({ shape } = file);
      facts = definedOnly(file.facts ?? {});
      issues.push(...(file.issues ?? []).map((code) => ({ code })));
      inner = { ...inner, document: file.document, contentType: 'text/html' };
    }
  }
  if (options.uriR) {
    hops.push({
      family: 'by-hand',
      confidence: 'likely',
      evidence: [{ kind: 'person', quote: options.uriR }],
      uriM: inner.url,
      uriR: options.uriR,
    });
    inner = { ...inner, url: options.uriR };
  }
  return { provenance: summarise(hops, issues), inner, shape, facts, issues, originalUrl: compose(unwrap) };
}

export interface TraceOptions {
  readonly uriR?: string | undefined;
  /** Those to be asked; all of them unless given. */
  readonly families?: readonly Family[] | undefined;
}

/** The copy's word about its own address is none about the original's: it would lead the next turn back here. */
function dropOwnAddresses(document: Document, copy: string, original: string): void {
  if (sameSite(copy, original)) return;
  for (const element of document.querySelectorAll(
    'link[rel~="canonical" i], link[rel~="shortlink" i], meta[property="og:url" i]',
  )) {
    const address = absolute(element.getAttribute('href') ?? element.getAttribute('content'), copy);
    if (address && sameSite(address, copy)) element.remove();
  }
}

/** A chain whose original is in doubt is never certain. */
function summarise(hops: readonly Hop[], issues: readonly Issue[]): Provenance {
  const known = hops.filter((h) => h.uriR);
  const weakest = hops.reduce<Confidence | undefined>(
    (w, h) => (!w || RANK[h.confidence] < RANK[w] ? h.confidence : w),
    undefined,
  );
  const inDoubt = issues.some((i) => i.code === 'original-suspicious' || i.code === 'original-conflict');
  return {
    // What the copy says is quoted as it would be read: a line that turns its own direction says nothing else than it shows.
    hops: hops.map((h) => ({ ...h, evidence: h.evidence.map((e) => ({ ...e, quote: oneLine(e.quote, 300) })) })),
    uriR: known.at(-1)?.uriR,
    confidence: weakest === 'certain' && inDoubt ? 'likely' : weakest,
    mementoDatetime: hops.findLast((h) => h.mementoDatetime)?.mementoDatetime,
  };
}

function compose(steps: readonly ((url: string) => string | undefined)[]): (url: string) => string {
  return (url) => {
    let at = url;
    for (let round = 0; round < MAX_HOPS; round++) {
      const next = steps.reduce<string | undefined>((found, step) => found ?? step(at), undefined);
      if (!next || next === at) break;
      at = next;
    }
    return at;
  };
}

function definedOnly(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined)) as Facts;
}

/** The hop without addresses that may not be opened: no family can name them. */
function openOnly(hop: Hop): Hop {
  const others = hop.otherOriginals?.filter((uri) => safeOriginal(uri));
  return { ...hop, uriR: safeOriginal(hop.uriR) && hop.uriR, otherOriginals: others?.length ? others : undefined };
}

/** The words before the colon of the line that a hop was told by. */
const labelOfLine = ({ evidence }: Hop): string | undefined =>
  /^([^:：]{2,40})[:：]/.exec(evidence.find((e) => e.kind === 'label-line')?.quote ?? '')?.[1]?.trim();
