import { isHidden } from '../../kit/dom.ts';
import { urlsInText } from '../../kit/url.ts';
import { labelOf, type Label } from '../../lang/labels.ts';
import type { Line } from '../git/lines.ts';
import { acceptable } from './address.ts';
import { featuresOf, isAddressText, isLabelText, type Spot } from './features.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Lines looked at from either end. */
const EDGE = 40;

/** An address in a file that may be that of the original, with what speaks for and against it. */
export interface Candidate {
  readonly uriR: string;
  /** The link's words, unless they are the address itself or a label. */
  readonly title?: string | undefined;
  readonly line: Line;
  /** The line that holds the label, where that is another. */
  readonly labelLine?: Line | undefined;
  readonly label?: Label | undefined;
  /** What is true of it; numbers are between 0 and 1. */
  readonly features: Readonly<Record<string, number>>;
}

/** The file as far as its candidates need it. */
export interface StatementContext {
  readonly lines: readonly Line[];
  readonly pageUrl: string;
  readonly title: string;
  /** Somebody is named as the translator. */
  readonly translated: boolean;
  readonly readme: boolean;
}

/** All candidates at the edges of a file, in order. */
export function candidatesOf(context: StatementContext): Candidate[] {
  const { lines } = context;
  const shape = shapeOf(lines);
  const found: Candidate[] = [];
  lines.forEach((line, i) => {
    if ((i >= EDGE && i < lines.length - EDGE) || (i > shape.firstProse + 8 && i < shape.lastProse - 12)) return;
    if (line.text.length > 1600 || isHidden(line.block)) return;
    if (line.block.closest('pre') && i > 6) return;
    const spots = spotsIn(line).filter(({ href }) => acceptable(href, context.pageUrl, true));
    spots.forEach((spot, at) => {
      const candidate = read(context, shape, i, spot, spots, at);
      if (candidate) found.push(candidate);
    });
  });
  // What the mirror's own tool writes stands outside the article's element; a source named inside it is the author's.
  const outside = found.filter(({ features }) => !features['inMarkedBody']);
  return outside.length ? outside : found;
}

/** Links and bare addresses of a line, with where they stand. */
function spotsIn(line: Line): Spot[] {
  const spots: Spot[] = [];
  let at = 0;
  for (const { text, href } of line.links) {
    const from = text ? line.text.indexOf(text, at) : at;
    const to = (from < 0 ? at : from) + text.length;
    // Linked by its own words, an address takes along the mark that ends the sentence.
    const own = /^https?:\/\/\S{4,}[。，、；：）」』】》]$/u.test(text) ? withoutMarks(text) : href;
    spots.push({ href: own, words: text, from: from < 0 ? at : from, to });
    at = to;
  }
  at = 0;
  // The address is all that follows the label: raw characters of any script, quotes and brackets among them, belong to it.
  const rest = line.links.length === 0 ? (labelOf(line.text)?.rest ?? '') : '';
  const whole = /^https?:\/\/\S+$/.test(rest) ? withoutMarks(rest) : '';
  const bare = whole ? [whole] : urlsInText(line.text);
  for (const url of bare) {
    const from = line.text.indexOf(url, at);
    at = from + url.length;
    if (!spots.some((spot) => spot.from <= from && spot.to >= from + 8))
      spots.push({ href: url, words: url, from, to: at });
  }
  return spots.sort((a, b) => a.from - b.from);
}

function withoutMarks(address: string): string {
  return address.replace(/[。，、；：）」』】》]{1,4}$/u, '');
}

/** What separates the statements of one line. */
const SEPARATOR = /[|｜;；•]|\s[·–—]\s|[,，]\s?(?=\p{L}{2,12}[:：])/gu;

function read(
  context: StatementContext,
  shape: Shape,
  index: number,
  spot: Spot,
  spots: readonly Spot[],
  at: number,
): Candidate | undefined {
  const { lines, title } = context;
  const line = lines[index] as Line;
  const uriR = acceptable(spot.href, context.pageUrl, true);
  if (!uriR) return undefined;
  const segment = line.text.slice(0, spot.from).split(SEPARATOR).at(-1) ?? '';
  const stated = labelOf(`${segment.slice(-160)} `);
  let label = stated && stated.rest.length < 60 ? stated : undefined;
  let labelLine: Line | undefined;
  const above = lines[index - 1];
  if (!label && above && above.links.length === 0 && above.text.length < 40 && segment.trim().length < 4) {
    const standing = labelOf(above.text);
    if (standing && !standing.rest) [label, labelLine] = [standing, above];
  }

  const { translated, readme } = context;
  const place = { lines, shape, title, translated, readme, index, spots, at, uriR, label, labelLine };
  return {
    uriR,
    title: isAddressText(spot.words) || isLabelText(spot.words) ? undefined : spot.words || undefined,
    line,
    labelLine,
    label,
    features: featuresOf(place),
  };
}
