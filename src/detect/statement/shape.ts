import { relationsIn } from '../../text/source-statement.ts';
import { linkShare, type Line } from '../git/lines.ts';

/** Weight of a line of running text; a character of Chinese says as much as three letters, one of Japanese or Korean as two. */
const PROSE = 140;
/** A line of a licence, or a template's call: no text of the article, however long. */
const FURNITURE = /creativecommons\.org|^\s{0,3}(?:\{%|\{\{)/;

/** Where the running text of a file stands. */
export interface Shape {
  readonly firstProse: number;
  readonly lastProse: number;
  /** Weight of the running text. */
  readonly prose: number;
  /** Share of the text that stands in rows of links. */
  readonly linked: number;
}

function weightOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const syllables = text.match(/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.length + 2 * han + syllables;
}

export function shapeOf(lines: readonly Line[]): Shape {
  let prose = 0;
  let linked = 0;
  let [first, last] = [-1, -1];
  lines.forEach((line, i) => {
    if (line.block.closest('pre') || isFurniture(line)) return;
    const weight = weightOf(line.text);
    if (linkShare(line) > 0.7) linked += weight;
    else prose += weight;
    const speaks = line.links.length > 0 && weight < 500 && relationsIn(line.text.slice(0, 500)).size > 1;
    if (weight < PROSE || linkShare(line) > 0.5 || speaks) return;
    if (first < 0) first = i;
    last = i;
  });
  // Nothing runs on: the whole file is its edge.
  if (first < 0) [first, last] = [lines.length, -1];
  return { firstProse: first, lastProse: last, prose, linked: linked / Math.max(1, prose + linked) };
}

function isFurniture({ text, links }: Line): boolean {
  return FURNITURE.test(text) || links.some(({ href }) => FURNITURE.test(href));
}
