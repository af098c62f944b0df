import { following, rename, unwrap } from '../../kit/dom.ts';
import { takeOut, type Reason } from '../../kit/left-out.ts';
import { pacer } from '../../kit/steps.ts';
import { isFormula } from '../math.ts';
import { isInLine } from './in-line.ts';
import type { Measure, Measures } from './measure.ts';
import { kindOf } from './names.ts';
import { mayLead } from './standfirst.ts';
import type { Marked } from './marked.ts';

/** Largest part of a page's prose that an element may hold and still be taken for something around the article. */
const SMALL = 0.25;
/** The same for one whose name says plainly that it is. */
const MUCH = 0.5;
/** Prose that must be left when elements go that say plainly what they are. */
const ENOUGH = 400;
/** The same for readers' comments, which may be long below a short note. */
const A_LINE = 100;

const NEVER_TEXT = new Set(['nav', 'footer', 'x-button', 'x-select', 'x-input', 'x-textarea', 'dialog']);
const NEVER_ROLE = new Set(
  'navigation contentinfo search dialog menu menubar tablist alert alertdialog toolbar'.split(' '),
);
const ASIDE_ROLE = new Set(['complementary', 'banner']);
/** Properties that name the article: read before, and often hidden by a style sheet. */
const STATED = new Set(
  'headline name datePublished dateModified author publisher keywords dateCreated alternativeHeadline articleSection'.split(
    ' ',
  ),
);
/** Longest text of such a property: keywords and names, never an article. */
const STATED_MAX = 500;
const VERBATIM = new Set(['pre', 'code']);
const HIDDEN = /display\s?:\s?none/i;
const EMPTY: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0, images: 0 };

/**
 * Takes out of a page what by its element or its names stands around an article, as long as enough prose is left to be the
 * article: a name alone is never reason enough. Changes `body`.
 */
export function* sieveSteps(body: Element, sizes: Measures, marked: Marked): Generator<void> {
  const total = sizes.get(body)?.prose ?? 0;
  let left = total;
  const forms: Element[] = [];

  /** Why an element goes; undefined when it stays. */
  const goes = (el: Element, size: Measure): Reason | undefined => {
    // What holds the text or the title is never around them.
    if (marked.holds(el)) return undefined;
    const apart = marked.apart(el);
    const small = apart || size.prose <= total * SMALL;
    const leavesEnough = (least = ENOUGH): boolean =>
      apart || (left - size.prose >= Math.min(least, total * 0.5) && (small || !holds(el, isTitle)));
    const name = el.localName;
    const role = el.getAttribute('role') ?? '';
    if (NEVER_TEXT.has(name) || NEVER_ROLE.has(role)) return leavesEnough() ? 'not-text' : undefined;
    if (isHidden(el) && small) return 'hidden';
    if ((name === 'aside' || ASIDE_ROLE.has(role)) && small) return 'around';
    // A hidden copy of the article for programs: microdata beside the text that is shown.
    if (el.hasAttribute('itemscope') && isHidden(el) && size.prose <= total * MUCH && left - size.prose >= ENOUGH)
      return 'hidden';
    if (
      size.paragraphs <= 1 &&
      size.text < STATED_MAX &&
      size.images === 0 &&
      STATED.has(el.getAttribute('itemprop') ?? '') &&
      !holds(el, isTitle)
    )
      return 'metadata';
    if (name === 'x-form' || name === 'x-fieldset') {
      if (small && size.paragraphs < 2) return 'not-text';
      forms.push(el);
      return undefined;
    }
    if (
      /^h[1-6]$/.test(name) ||
      !(el.hasAttribute('class') || el.hasAttribute('id') || el.hasAttribute('data-component'))
    )
      return undefined;
    const kind = kindOf(el);
    if (kind.perhaps && !kind.around && !kind.comments && mayLead(el, size)) return undefined;
    if (kind.comments || kind.around)
      return (apart || size.prose <= total * (kind.comments ? 1 : MUCH)) &&
        leavesEnough(kind.comments ? A_LINE : ENOUGH) &&
        !isBody(el) &&
        !holds(el, isBody)
        ? kind.comments
          ? 'comments'
          : 'around'
        : undefined;
    if (kind.perhaps)
      return small && !(name === 'p' && size.prose > 0) && !(size.prose > 300 && holds(el, isTitle))
        ? 'around'
        : undefined;
    return kind.meta && size.prose === 0 && size.images === 0 && size.text < 300 ? 'metadata' : undefined;
  };

  const pause = pacer();
  for (let node: Node | null = body.firstChild; node;) {
    if (pause()) yield;
    if (node.nodeType !== 1) {
      node = following(node, body);
      continue;
    }
    const el = node as Element;
    const size = sizes.get(el) ?? EMPTY;
    // Highlighters call the pieces of code and of formulas by the same words.
    if (VERBATIM.has(el.localName) || isFormula(el)) {
      node = following(el, body, true);
      continue;
    }
    const reason = goes(el, size);
    if (reason && !staysInLine(el)) {
      left -= size.prose;
      node = following(el, body, true);
      takeOut(el, reason);
    } else if (el.localName === 'x-button' && staysInLine(el)) node = following(rename(el, 'span'), body);
    else node = following(el, body);
  }
  // The whole page in one form: what many old servers send.
  for (const form of forms) unwrap(form);
}

/** Whether it is a piece of a sentence: that is never taken out, whatever it is called. */
function staysInLine(el: Element): boolean {
  if (!isInLine(el, kindOf(el).meta || el.hasAttribute('itemprop') || el.localName === 'x-button')) return false;
  if (isConcealed(el) || kindOf(el).unseen) return false;
  return el.getAttribute('aria-hidden') !== 'true' || /[\p{L}\p{N}]/u.test(el.textContent ?? '');
}

function isHidden(el: Element): boolean {
  return isConcealed(el) || el.getAttribute('aria-hidden') === 'true';
}

/** Hidden from everyone, not from programs that read aloud alone. */
function isConcealed(el: Element): boolean {
  return (
    el.hasAttribute('hidden') ||
    el.hasAttribute('data-x-hidden') ||
    HIDDEN.test((el.getAttribute('style') ?? '').slice(0, 1000))
  );
}

function isTitle(el: Element): boolean {
  return el.localName === 'h1' || el.getAttribute('itemprop') === 'articleBody';
}

function isBody(el: Element): boolean {
  return el.localName === 'main' || isTitle(el);
}

function holds(el: Element, is: (inner: Element) => boolean): boolean {
  for (let node: Node | null = el.firstChild; node; node = following(node, el))
    if (node.nodeType === 1 && is(node as Element)) return true;
  return false;
}
