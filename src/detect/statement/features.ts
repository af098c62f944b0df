import { bareHost, parseUrl } from '../../kit/url.ts';
import { labelOf, type Label } from '../../lang/labels.ts';
import {
  isReadingList,
  namesWriterAfter,
  relationsIn,
  sentenceAround,
  type Relation,
} from '../../text/source-statement.ts';
import type { Line } from '../git/lines.ts';
import { overlap, slugWords, words } from '../path-match.ts';
import { CODE_HOST, PROFILE } from './address.ts';
import type { Shape } from './shape.ts';

/** A link or a bare address in a line. */
export interface Spot {
  readonly href: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Where a candidate stands. */
export interface Place {
  readonly lines: readonly Line[];
  readonly shape: Shape;
  /** The title of the file. */
  readonly title: string;
  /** Somebody is named as the translator. */
  readonly translated: boolean;
  readonly readme: boolean;
  readonly index: number;
  readonly spots: readonly Spot[];
  /** Which of the spots. */
  readonly at: number;
  readonly uriR: string;
  readonly label: Label | undefined;
  readonly labelLine: Line | undefined;
}

/** Works of reference: linked to explain, seldom copied. */
const REFERENCE =
  /(?:^|\.)(?:wikipedia\.org|wiktionary\.org|youtube\.com|youtu\.be|amazon\.\w+|goodreads\.com|arxiv\.org|doi\.org|creativecommons\.org|choosealicense\.com)$/;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A statement of origin has few words besides the link. */
const STATEMENT = 160;
/** The same where it says one thing alone. */
const COMPACT = 70;
/** Links in a list from which on it is a list of links. */
const LIST = 3;

/** Whether the words of a link are an address. */
export function isAddressText(text: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(text) || /^[\w.-]{4,60}\.[a-z]{2,6}\/\S*$/i.test(text);
}

/** Whether the words of a link say that it leads to the original, as a label does, and give no title. */
export function isLabelText(text: string): boolean {
  const label = text.length < 40 ? labelOf(text) : undefined;
  return label?.kind === 'original' && label.rest.length < 12;
}

/** What speaks for and against a candidate, each between 0 and 1; `weights.json` says how much. */
export function featuresOf(place: Place): Record<string, number> {
  const { lines, shape, index, spots, at, uriR, label, labelLine } = place;
  const line = lines[index] as Line;
  const spot = spots[at] as Spot;
  const { before, after } = sentenceAround(line.text, spot.from, spot.to);
  const gapBefore = line.text.slice(Math.max(spots[at - 1]?.to ?? 0, spot.from - 80), spot.from);
  const gapAfter = line.text.slice(spot.to, Math.min(spots[at + 1]?.from ?? Infinity, spot.to + 40));
  const near = relationsIn(`${gapBefore}\n${gapAfter}`);
  const sentence = relationsIn(`${before}\n${after}`);
  const inLink = spot.words.length < 60 && !/^https?:/.test(spot.words) ? spot.words : '';
  const link = relationsIn(inLink);
  // "Translator: X" speaks of X, not of where the text comes from.
  const ofPeople = label?.colon && label.kind !== 'original' && label.kind !== 'source';
  const either = (kind: Relation) => !ofPeople && (near.has(kind) || sentence.has(kind));

  const isUrl = isAddressText(spot.words);
  const titled =
    !isUrl && (spot.words.split(/\s+/).length >= 3 || spot.words.length >= (CJK.test(spot.words) ? 6 : 20));
  const share = spot.words.length / Math.max(1, line.text.length);
  const around = creditsAround(lines, index);
  const rest = before.length + after.length;
  const isShort = rest < STATEMENT;
  // A statement that is as long as a line of running text is the first or the last one, and says more than one thing.
  const outside = index < shape.firstProse || index > shape.lastProse;
  const edge = outside || index === shape.firstProse || index === shape.lastProse;
  const listed = line.block.closest('li') !== null;
  const list = listed ? line.block.closest('ul, ol') : null;
  const inList = list ? lines.filter((other) => other.links.length > 0 && list.contains(other.block)).length : 0;
  const readingList = isReadingList(line.text) || underReadingList(lines, index);
  const states =
    isShort && !readingList && inList < LIST && ((outside && rest < COMPACT) || (edge && sentence.size > 1));
  const labelled = !!label && (label.colon || !!labelLine);
  const original = labelled && label.kind === 'original';
  const source = labelled && label.kind === 'source';
  const published = original && near.has('published') && !near.has('original');
  const elsewhere = near.has('elsewhere');
  const url = parseUrl(uriR);
  const path = url?.pathname ?? '';
  const says = either('translated') || either('reposted') || (either('published') && sentence.size > 1);
  const given: Record<string, boolean> = {
    labelOriginal: original,
    labelSource: source,
    labelOther: labelled && !original && !source,
    linkIsLabel: isLabelText(spot.words) && share > 0.5 && edge,
    linkSaysOriginal: link.has('original'),
    original: either('original') && states,
    translated: either('translated') && states && !elsewhere,
    published: either('published') && states,
    reposted: either('reposted') && states && !elsewhere,
    source: either('source') && states,
    self: sentence.has('self') && states,
    elsewhere,
    noRelation: near.size + sentence.size + link.size === 0 && !label,
    edge,
    alone: share > 0.85,
    credits: around.size > 0,
    heading: line.block.closest('h1, h2, h3, h4') !== null,
    linkIsAddress: isUrl,
    linkIsTitle: titled,
    foreignTitle:
      titled &&
      !CJK.test(spot.words) &&
      (CJK.test(place.title) || /\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(place.title)),
    sameTitle: similarity(place.title, spot.words, uriR) >= 0.5,
    articleAddress: path.length > 9 || /\d{4}/.test(path + (url?.search ?? '')),
    profile: PROFILE.test(uriR),
    writer: namesWriterAfter(gapBefore),
    codeHost: !!url && CODE_HOST.test(bareHost(url)),
    reference: !!url && REFERENCE.test(bareHost(url)),
    severalLinks: spots.length > 2,
    linkList: inList >= LIST && !original && !source,
    readingList: readingList && !original,
    readme: place.readme,
    linkRows: shape.linked > 0.35,
    tiny: shape.prose < 60,
    inMarkedBody: line.block.closest('[itemprop="articleBody"]') !== null,
    // Two that say more together than each alone.
    selfStates: sentence.has('self') && says && states && !elsewhere,
    onlyStates: says && states && !elsewhere && rest < 40 && spots.length === 1,
    announced: share > 0.9 && isAnnounced(lines[index - 1]),
    titleTranslated: titled && near.has('translated') && edge && !elsewhere,
    labelAtEdge: original && edge,
    sourceAtEdge: source && edge && isShort,
    sourceInCredits: source && edge && around.size > 0,
    titleInCredits: titled && share > 0.85 && around.size > 0 && index <= shape.firstProse,
    addressAtTop: isUrl && share > 0.95 && index <= 2 && !listed,
    writerBehind:
      titled &&
      index < 6 &&
      namesWriterAfter(
        gapAfter
          .slice(0, 6)
          .trimEnd()
          .replace(/[,–—-]/g, ''),
      ),
    // Of a translation, "first published at" names the translation's own place.
    translationAt: published && place.translated,
  };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, Number(value)]));
}

/** The kinds of credits that the lines beside one give. */
function creditsAround(lines: readonly Line[], index: number): ReadonlySet<string> {
  const kinds = [-2, -1, 1, 2].flatMap((n) => {
    const other = lines[index + n];
    const label = other && other.text.length < 160 ? labelOf(other.text) : undefined;
    return label?.colon && (label.kind === 'author' || label.kind === 'translator' || label.kind === 'date')
      ? [label.kind]
      : [];
  });
  return new Set(kinds);
}

/** Whether a line without a link says that the text comes from what the next line links. */
function isAnnounced(above: Line | undefined): boolean {
  if (!above || above.links.length > 0 || above.text.length > STATEMENT || above.block.closest('pre')) return false;
  const said = relationsIn(above.text);
  const origin = said.has('translated') || said.has('original') || said.has('published') || said.has('reposted');
  return origin && said.size > 1 && !said.has('elsewhere');
}

function similarity(title: string, said: string, uriR: string): number {
  const mine = words(title);
  return Math.max(overlap(mine, words(said), 3), overlap(mine, slugWords(uriR), 3));
}

/** Whether the heading or the label above says that what follows is there for reading on. */
function underReadingList(lines: readonly Line[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 30); i--) {
    const { block, text } = lines[i] as Line;
    const heading = block.closest('h1, h2, h3, h4, h5, h6') !== null;
    const opens = heading || (/[:：]$/.test(text) && text.length < 60);
    if (opens) return isReadingList(text);
  }
  return false;
}
