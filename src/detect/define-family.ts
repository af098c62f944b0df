import type { Facts } from '../model/draft.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { Claim, EvidenceKind, Hop } from '../model/provenance.ts';

/** What a family takes off a page: the page as it was before this layer of copying. */
export interface Peeled {
  /** The inner page, inert; may be `page.document` itself, changed in place: the copy is ours. */
  readonly document: Document;
  /** `html` for a page of the original site; `article` when `body` holds the article and little else. */
  readonly shape: 'html' | 'article';
  /** Metadata that the mirror itself labels; it outranks what `extract` finds in the inner page. */
  readonly facts?: Facts | undefined;
  readonly issues?: readonly IssueCode[] | undefined;
}

/**
 * One mirror family. Data where data will do, functions where they must. Families work on nodes of the inert copy and
 * never build markup strings.
 */
export interface Family {
  /** The file's name. */
  readonly name: string;
  /** What readers see, in English; a locale translates it as `family_<name>`. */
  readonly label: string;
  /**
   * WebExtension match patterns of hosts where the badge looks for this family without a click; they go into the manifest,
   * and each further one makes browsers ask every user again.
   */
  readonly hosts: readonly string[];
  /** Addresses on these hosts that are copies by their shape alone: the badge lights without a look at the page. */
  readonly addresses: readonly RegExp[];
  /**
   * What this kind of copy does not carry over, from how its makers work: names of messages `lost_<name>`, or plain English,
   * which is shown as it stands.
   */
  readonly limitations: readonly string[];
  /** The strongest claim it ever makes, when it reads a whole text for it: not asked where another's is as strong. */
  readonly atMost?: Pick<Claim, 'confidence'> & { readonly kind: EvidenceKind };
  /** What `recognise` needs and takes long on a large page, in steps between which the page has its turn. */
  prepare?(page: Page): Generator<void, unknown>;
  /** Cheap and never throwing: is this page mine, how sure, and why? */
  recognise(page: Page): Claim | null;
  /** Where the copy lives, what it copies, when it was made. Called only after a claim. */
  recover(page: Page, claim: Claim): Hop;
  /** Takes the mirror's own furniture off, in steps where that takes long. Called only after `recover`. */
  peel(page: Page, hop: Hop): Peeled | Generator<void, Peeled>;
  /** A mirrored link → the original link; undefined when it is not one of ours. */
  originalUrl?(url: string, page: Page): string | undefined;
}

/*@__NO_SIDE_EFFECTS__*/
export function defineFamily(family: Family): Family {
  return family;
}
