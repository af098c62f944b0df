/**
 * The line in which a repost names its source. Strong phrases only, next to a link to a page (not to a home page) of another
 * site, at the head or the foot of the text. Direction matters: "was reprinted in", "may be republished" and "cite as" lines
 * point elsewhere.
 */
import { isHidden, textLength, textStart } from '../kit/dom.ts';
import { safeOriginal } from '../kit/original.ts';
import { finish, pacer } from '../kit/steps.ts';
import { oneLine } from '../kit/text.ts';
import { absolute, isDeep, sameSite, urlsInText } from '../kit/url.ts';
import type { Page } from '../model/page.ts';
import { relationsIn, sentenceAround } from '../text/source-statement.ts';
import { linksAway } from './links-away.ts';
import { onceInSteps } from './once.ts';
import { overlap, slugWords, words } from './path-match.ts';
import { PROFILE } from './statement/address.ts';
import { edgesSteps, type AtEdge } from './text-edges.ts';
import {
  SOURCE_LABEL,
  WEAK_LABEL_ZH,
  LABEL_ZH,
  LATER_COPY,
  SOURCE_CUE,
  SOURCE_SENTENCES,
  LINK_SAYS,
  NOT_A_SOURCE,
  REPOSTED_AFTER,
  CITED_BEFORE,
} from '../lang/source-lines.ts';

export interface SourceLine {
  readonly uriR: string;
  /** The line as written, cut. */
  readonly quote: string;
  /** The element to take away: it holds the line and little else. */
  readonly element: Element;
  /** Words of the link: often the source's name. */
  readonly linkText: string;
  /** What follows the link: often the first date. */
  readonly after: string;
  /** `label`: "原文链接："; `sentence`: "This post originally appeared on". */
  readonly form: 'label' | 'sentence';
  /** A later copy ("second life" link) rather than the first place. */
  readonly later: boolean;
}

/** Links that are no article whatever stands before them. bounded: an original is at most `MAX_URL` characters. */
const NEVER =
  /^https?:\/\/(?:[^/]*\.)?(?:creativecommons\.org|twitter\.com\/(?:intent|share)|facebook\.com\/sharer|t\.me\/share|pinterest\.|linkedin\.com\/share|addtoany\.com|doi\.org|apple\.com|play\.google\.com|amazon\.|wikipedia\.org\/wiki\/(?:Creative|File:)|(?:[^/]*\.)?gravatar\.com)/i;
const BLOCK =
  'p, li, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, dd, dt, pre, section, header, footer, aside, article, main, div, body, center';
/** Lists of works cited are full of "the original" and "archived from". */
const CITATIONS =
  'cite, sup, .reflist, .references, .refbegin, .citation, .footnotes, [class*="reference" i], [id*="reference" i], [role="doc-endnotes"], [role="doc-bibliography"], nav, aside';

/** Blocks with an address that are looked at from either end. */
const BLOCKS = 300;
/** Longest block whose words are looked through before those around the link. */
const SHORT = 1000;
/** Longest block that a line may stand in. */
const LONGEST = 20_000;

/** The best source line of the page, undefined when it has none. */
export function sourceLine(page: Page): SourceLine | undefined {
  return finish(sourceLineSteps(page));
}

/** The same in steps. */
export const sourceLineSteps = onceInSteps(function* (page): Generator<void, SourceLine | undefined> {
  const lines = yield* linkedLinesSteps(page);
  return lines.find((l) => !l.later) ?? lines[0];
});

function* linkedLinesSteps(page: Page): Generator<void, SourceLine[]> {
  const found: SourceLine[] = [];
  // Most pages have no line whose place is worth asking for.
  let atEdge: AtEdge | undefined;
  const pause = pacer();
  // One block may hold thousands of links.
  const cues: Cues = new Map();
  const title = words((page.document.querySelector('h1')?.textContent ?? page.document.title).slice(0, 300));
  for (const { element: a, href } of linksAway(page)) {
    if (pause(2)) yield;
    const line = around(a, cues);
    if (!line) continue;
    const uriR = safeOriginal(absolute(href, page.url));
    if (!uriR || !isDeep(uriR) || sameSite(uriR, page.url) || NEVER.test(uriR)) continue;
    const verdict = judge(line, uriR, title);
    if (!verdict || a.closest(CITATIONS)) continue;
    atEdge ??= yield* edgesSteps(page.document);
    if (!atEdge(a) || isHidden(line.block)) continue;
    found.push({
      uriR,
      ...verdict,
      element: line.block,
      linkText: oneLine(a.textContent, 200),
      after: line.after,
      quote: oneLine(line.whole, 300),
    });
  }
  return found.length ? found : yield* plainLinesSteps(page, atEdge);
}

/** Whether a block may hold a cue. */
type Cues = Map<Element, boolean>;

interface Around {
  block: Element;
  before: string;
  link: string;
  after: string;
  whole: string;
}

/** The words of the link's own block before and after it, 160 characters each way; undefined when none of them is a cue. */
function around(a: Element, cues: Cues): Around | undefined {
  const block = a.parentElement?.closest(BLOCK);
  if (!block) return undefined;
  if (!cues.has(block)) cues.set(block, mayCue(block));
  if (!cues.get(block)) return undefined;
  // From the link outwards, as far as is asked for.
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  let [said, follows] = ['', ''];
  walker.currentNode = a;
  for (let node = walker.previousNode(); node && said.length < 400; node = walker.previousNode())
    if (!inScript(node)) said = (node.nodeValue ?? '') + said;
  walker.currentNode = lastWithin(a);
  for (let node = walker.nextNode(); node && follows.length < 200; node = walker.nextNode())
    if (!inScript(node)) follows += node.nodeValue ?? '';
  // A link in a bare box of its own: the label may stand in the box before it.
  const label = said.trim() ? '' : beside(block);
  const inside = a.textContent ?? '';
  if (![said.slice(-400), label, inside.slice(0, 1200), follows].some((text) => SOURCE_CUE.test(text)))
    return undefined;
  const before = label && label.length < 40 ? label : oneLine(said.slice(-400), 400).slice(-200);
  const link = oneLine(inside, 300);
  const after = oneLine(follows, 160);
  return { block, before, link, after, whole: `${before} ${link} ${after}` };
}

/** Whether a short block, or the words before it, hold a cue at all: told at once, where the walk below is one over many small texts. */
function mayCue(block: Element): boolean {
  const text = textStart(block, SHORT + 1);
  if (text.length > SHORT) return textLength(block, LONGEST) <= LONGEST;
  return SOURCE_CUE.test(text) || SOURCE_CUE.test(beside(block));
}

/** How the box before a block begins. */
function beside(block: Element): string {
  const before = block.previousElementSibling;
  return before ? oneLine(textStart(before, 240), 60) : '';
}

/** The last node of what `element` holds, or the element itself. */
function lastWithin(element: Node): Node {
  let last = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function inScript(node: Node): boolean {
  const name = node.parentElement?.localName;
  return name === 'x-script' || name === 'x-textarea';
}

function judge(
  line: Around,
  uriR: string,
  title: readonly string[],
): { form: 'label' | 'sentence'; later: boolean } | undefined {
  const { before, link, after } = line;
  if (LATER_COPY.test(before)) return { form: 'label', later: true };
  if (NOT_A_SOURCE.test(`${before.slice(-80)} ${link}`)) return undefined;
  if (SOURCE_LABEL.test(before.trimEnd()) && labelStands(before)) return { form: 'label', later: false };
  if (LABEL_ZH.test(before)) return { form: 'label', later: false };
  if (
    SOURCE_SENTENCES.some(
      (pattern) => pattern.test(before.trimEnd() + (/\s$/.test(before) ? '' : ' ')) || pattern.test(before.trimEnd()),
    ) &&
    !/^\s*(?:and|und|et)\s(?!is|has|was|re|here)/.test(after)
  )
    return { form: 'sentence', later: false };
  if (link.length < 300 && LINK_SAYS.test(link)) return { form: 'label', later: false };
  if (namesTranslated(line, uriR)) return { form: 'sentence', later: false };
  // "全文转载自" in the words after the link (Japanese puts the verb last).
  if (REPOSTED_AFTER.test(after)) return { form: 'sentence', later: false };
  // "来源：" is a source when its link names a page: a line of metadata, or the headline's own words in the address.
  if (WEAK_LABEL_ZH.test(before) && line.whole.length < 160) return { form: 'label', later: false };
  // "Source:", "Quelle:", "Via" are citations, unless the link's words are this headline.
  if (CITED_BEFORE.test(before) && line.whole.length < 200) {
    const same = Math.max(overlap(title, words(link), 4), overlap(title, slugWords(uriR), 4));
    if (same >= 0.7) return { form: 'label', later: false };
  }
  return undefined;
}

/** A sentence in which the text says of itself that it is a translation, with the title of the original linked in it. */
function namesTranslated({ before, link, after, whole }: Around, uriR: string): boolean {
  if (whole.length > 400 || PROFILE.test(uriR) || !slugWords(uriR).length) return false;
  const titled = link.split(/\s+/).length >= 3 || (/[\p{Script=Han}\p{Script=Hangul}]/u.test(link) && link.length >= 8);
  if (!titled) return false;
  const at = before.length;
  const sentence = sentenceAround(`${before}${link}${after}`, at, at + link.length);
  const said = relationsIn(`${sentence.before}\n${sentence.after}`);
  return said.has('translated') && said.has('self') && !said.has('elsewhere');
}

/** A label begins its line or follows a break; inside a sentence it is a word like any other. */
function labelStands(before: string): boolean {
  const m = SOURCE_LABEL.exec(before.trimEnd());
  if (!m) return false;
  const head = before.slice(0, m.index).trimEnd();
  if (/[:：]\s{0,4}[《「“"'<[(（]{0,2}\s{0,2}$/u.test(m[0])) return true;
  return head === '' || /[|｜/·•–—)）\]】:：]$/u.test(head);
}

/** Source lines whose address is printed and not linked. */
function* plainLinesSteps(page: Page, known: AtEdge | undefined): Generator<void, SourceLine[]> {
  let atEdge = known;
  const found: SourceLine[] = [];
  const pause = pacer();
  const blocks = [...blocksNaming('http', page.document)];
  const ends = blocks.length > BLOCKS * 2 ? [...blocks.slice(0, BLOCKS), ...blocks.slice(-BLOCKS)] : blocks;
  for (const block of ends) {
    if (pause(50)) yield;
    const text = (block.textContent ?? '').slice(0, 600);
    if (text.length > 500) continue;
    const address = urlsInText(text)[0];
    const at = address ? text.indexOf(address) : -1;
    const uriR = safeOriginal(address);
    if (!address || !uriR || !isDeep(uriR) || sameSite(uriR, page.url) || NEVER.test(uriR)) continue;
    const before = oneLine(text.slice(0, at), 400).slice(-200);
    if (NOT_A_SOURCE.test(text)) continue;
    const later = LATER_COPY.test(before);
    const label = later || (SOURCE_LABEL.test(before) && labelStands(before)) || WEAK_LABEL_ZH.test(before);
    if (!label && !SOURCE_SENTENCES.some((pattern) => pattern.test(before))) continue;
    atEdge ??= yield* edgesSteps(page.document);
    if (!atEdge(block) || isHidden(block)) continue;
    found.push({
      uriR,
      later,
      form: label ? 'label' : 'sentence',
      element: block,
      linkText: '',
      after: oneLine(text.slice(at + address.length), 160),
      quote: oneLine(text, 300),
    });
  }
  return found;
}

/** Blocks without blocks or links in them whose text holds `word`, in the order of the page. */
function blocksNaming(word: string, document: Document): Set<Element> {
  const blocks = new Set<Element>();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (inScript(node) || !node.nodeValue?.includes(word)) continue;
    const around: Element[] = [];
    for (let el = node.parentElement; el && !el.querySelector('p, div, li, a[href]'); el = el.parentElement)
      if (/^(?:p|li|div|blockquote|td|span)$/.test(el.localName)) around.push(el);
    for (const el of around.reverse()) blocks.add(el);
  }
  return blocks;
}
