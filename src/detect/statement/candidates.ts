import { isHidden } from '../../kit/dom.ts';
import { bareHost, parseUrl, sameAddress, urlsInText } from '../../kit/url.ts';
import { labelOf, type Label } from '../../lang/labels.ts';
import { namesWriterAfter, relationsIn, sentenceAround, type Relation } from '../../text/source-statement.ts';
import type { Line } from '../git/lines.ts';
import { linkShare } from '../git/lines.ts';
import { overlap, slugWords, words } from '../path-match.ts';
import { acceptable, CODE_HOST, PROFILE } from './address.ts';

/** Lines looked at from either end. */
const EDGE = 40;
/** Weight of a line of running text; a Chinese character says as much as three Latin letters. */
const PROSE = 140;

/** An address in a file that may be that of the original, with what speaks for and against it. */
export interface Candidate {
  readonly uriR: string;
  /** The link's words, unless they are the address itself. */
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
  /** Addresses named elsewhere in the file: its front matter, its share links. */
  readonly named: readonly string[];
}

interface Spot {
  readonly href: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
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
  const kept = outside.length ? outside : found;
  const addresses = kept.map(({ uriR }) => uriR);
  return kept.map((candidate) => {
    const again = addresses.filter((uri) => sameAddress(uri, candidate.uriR)).length;
    const named = context.named.some((uri) => sameAddress(uri, candidate.uriR));
    return { ...candidate, features: { ...candidate.features, secondMention: again > 1 || named ? 1 : 0 } };
  });
}

interface Shape {
  readonly firstProse: number;
  readonly lastProse: number;
  /** Characters of running text. */
  readonly prose: number;
  /** Share of the text that stands in rows of links. */
  readonly linked: number;
}

function weightOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function shapeOf(lines: readonly Line[]): Shape {
  let prose = 0;
  let linked = 0;
  let [first, last] = [-1, -1];
  lines.forEach((line, i) => {
    if (line.block.closest('pre')) return;
    const weight = weightOf(line.text);
    if (linkShare(line) > 0.7) linked += weight;
    else prose += weight;
    const speaks = line.links.length > 0 && weight < 500 && relationsIn(line.text.slice(0, 500)).size > 1;
    if (weight < PROSE || linkShare(line) > 0.5 || speaks) return;
    if (first < 0) first = i;
    last = i;
  });
  if (first < 0) [first, last] = [0, lines.length - 1];
  return { firstProse: first, lastProse: last, prose, linked: linked / Math.max(1, prose + linked) };
}

/** Links and bare addresses of a line, with where they stand. */
function spotsIn(line: Line): Spot[] {
  const spots: Spot[] = [];
  let at = 0;
  for (const { text, href } of line.links) {
    const from = text ? line.text.indexOf(text, at) : at;
    const to = (from < 0 ? at : from) + text.length;
    spots.push({ href, words: text, from: from < 0 ? at : from, to });
    at = to;
  }
  at = 0;
  // The address is all that follows the label: raw characters of any script, quotes and brackets among them, belong to it.
  const rest = line.links.length === 0 ? (labelOf(line.text)?.rest ?? '') : '';
  const bare = /^https?:\/\/\S+$/.test(rest) ? [rest] : urlsInText(line.text);
  for (const url of bare) {
    const from = line.text.indexOf(url, at);
    at = from + url.length;
    if (!spots.some((spot) => spot.from <= from && spot.to >= from + 8))
      spots.push({ href: url, words: url, from, to: at });
  }
  return spots.sort((a, b) => a.from - b.from);
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
  const { before, after } = sentenceAround(line.text, spot.from, spot.to);
  const previous = spots[at - 1];
  const next = spots[at + 1];
  const gapBefore = line.text.slice(Math.max(previous?.to ?? 0, spot.from - 80), spot.from);
  const gapAfter = line.text.slice(spot.to, Math.min(next?.from ?? Infinity, spot.to + 40));

  const segment = line.text.slice(0, spot.from).split(SEPARATOR).at(-1) ?? '';
  const stated = labelOf(`${segment.slice(-160)} `);
  let label = stated && stated.rest.length < 60 ? stated : undefined;
  const inLink = spot.words.length < 40 ? labelOf(spot.words) : undefined;
  let labelLine: Line | undefined;
  const above = lines[index - 1];
  if (!label && above && above.links.length === 0 && above.text.length < 40 && segment.trim().length < 4) {
    const standing = labelOf(above.text);
    if (standing && !standing.rest) [label, labelLine] = [standing, above];
  }

  const near = relationsIn(`${gapBefore}\n${gapAfter}`);
  const sentence = relationsIn(`${before}\n${after}`);
  const link = relationsIn(spot.words.length < 60 && !/^https?:/.test(spot.words) ? spot.words : '');
  const wide = line.text.length < 600 ? relationsIn(line.text) : sentence;
  const says = (set: ReadonlySet<Relation>, kind: Relation) => (set.has(kind) ? 1 : 0);
  const isUrl = /^(?:https?:\/\/|www\.)/i.test(spot.words) || /^[\w.-]{4,60}\.[a-z]{2,6}\/\S*$/i.test(spot.words);
  const wordCount = spot.words.split(/\s+/).length;
  const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const titled = !isUrl && (wordCount >= 3 || spot.words.length >= (cjk.test(spot.words) ? 6 : 20));
  const mine = words(title);
  const same = Math.max(overlap(mine, words(spot.words), 3), overlap(mine, slugWords(uriR), 3));
  const foreign =
    titled && !cjk.test(spot.words) && (cjk.test(title) || /\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(title));
  const heading = line.block.closest('h1, h2, h3, h4') !== null;
  const share = spot.words.length / Math.max(1, line.text.length);
  const around = [-2, -1, 1, 2].flatMap((n) => {
    const other = lines[index + n];
    const kind = other && other.text.length < 160 ? labelOf(other.text)?.kind : undefined;
    return kind === 'author' || kind === 'translator' || kind === 'date' ? [kind] : [];
  });
  const url = parseUrl(uriR);
  const path = url?.pathname ?? '';
  const originalColon = label?.kind === 'original' && (label.colon || labelLine) ? 1 : 0;
  const features: Record<string, number> = {
    labelOriginal: originalColon,
    labelOriginalBare: label?.kind === 'original' && !originalColon ? 1 : 0,
    labelSource: label?.kind === 'source' && (label.colon || labelLine) ? 1 : 0,
    labelOther: label && label.kind !== 'original' && label.kind !== 'source' && label.colon ? 1 : 0,
    linkIsLabel: inLink?.kind === 'original' && inLink.rest.length < 12 ? 1 : 0,
    linkSaysOriginal: says(link, 'original'),
    nearTranslated: says(near, 'translated'),
    nearOriginal: says(near, 'original'),
    nearPublished: says(near, 'published'),
    nearReposted: says(near, 'reposted'),
    nearSource: says(near, 'source'),
    sentenceTranslated: says(sentence, 'translated'),
    sentenceOriginal: says(sentence, 'original'),
    sentencePublished: says(sentence, 'published'),
    sentenceReposted: says(sentence, 'reposted'),
    speaksOfItself: says(sentence, 'self'),
    elsewhere: says(sentence, 'elsewhere'),
    lineTranslated: says(wide, 'translated'),
    lineOriginal: says(wide, 'original'),
    noRelation: near.size + sentence.size + link.size === 0 && !label ? 1 : 0,
    top: index <= shape.firstProse ? 1 : 0,
    bottom: index >= shape.lastProse ? 1 : 0,
    nearTop: index < 6 ? 1 : 0,
    nearBottom: index >= lines.length - 4 ? 1 : 0,
    quoted: line.block.closest('blockquote') ? 1 : 0,
    listed: line.block.closest('li') ? 1 : 0,
    heading: heading ? 1 : 0,
    headingAtTop: heading && index < 3 && share > 0.9 ? 1 : 0,
    alone: share > 0.85 ? 1 : 0,
    aloneAtTop: share > 0.85 && index <= Math.min(3, shape.firstProse) ? 1 : 0,
    long: line.text.length > 300 ? 1 : 0,
    short: line.text.length - spot.words.length < 40 ? 1 : 0,
    linkIsAddress: isUrl ? 1 : 0,
    linkIsTitle: titled ? 1 : 0,
    linkForeignTitle: foreign ? 1 : 0,
    sameTitle: same >= 0.5 ? 1 : 0,
    articleAddress: path.length > 12 || /\d{4}/.test(path + (url?.search ?? '')) ? 1 : 0,
    profile: PROFILE.test(uriR) ? 1 : 0,
    codeHost: url && CODE_HOST.test(bareHost(url)) ? 1 : 0,
    reference: url && REFERENCE.test(bareHost(url)) ? 1 : 0,
    severalLinks: spots.length > 2 ? 1 : 0,
    laterLink: at > 0 ? 1 : 0,
    creditBlock: around.length ? 1 : 0,
    creditTranslator: around.includes('translator') ? 1 : 0,
    translatedFile: context.translated ? 1 : 0,
    readme: context.readme ? 1 : 0,
    linkRows: Math.min(1, shape.linked * 2),
    prose: Math.min(1, Math.log10(1 + shape.prose) / 4),
    tiny: shape.prose < 60 ? 1 : 0,
    inMarkedBody: line.block.closest('[itemprop="articleBody"]') ? 1 : 0,
  };
  // A title linked beside a relation word says more than either alone.
  features['titleTranslated'] = features['linkIsTitle'] && features['nearTranslated'] ? 1 : 0;
  features['selfTranslated'] = features['speaksOfItself'] && features['sentenceTranslated'] ? 1 : 0;
  features['edgeLabel'] = originalColon && (features['top'] || features['bottom']) ? 1 : 0;
  features['edgeSource'] = features['labelSource'] && (features['nearTop'] || features['nearBottom']) ? 1 : 0;
  features['titleBy'] =
    features['linkIsTitle'] &&
    !features['inMarkedBody'] &&
    index < 6 &&
    namesWriterAfter(
      gapAfter
        .slice(0, 6)
        .trimEnd()
        .replace(/[,–—-]/g, ''),
    )
      ? 1
      : 0;
  features['addressAlone'] = share > 0.95 && isUrl && index <= 2 && !features['listed'] ? 1 : 0;
  features['titleInCredits'] =
    features['linkIsTitle'] && features['alone'] && features['creditBlock'] && features['top'] ? 1 : 0;
  features['sourceAlone'] = features['edgeSource'] && features['short'] && spots.length === 1 ? 1 : 0;
  return { uriR, title: isUrl ? undefined : spot.words || undefined, line, labelLine, label, features };
}

/** Works of reference: linked to explain, seldom copied. */
const REFERENCE =
  /(?:^|\.)(?:wikipedia\.org|wiktionary\.org|youtube\.com|youtu\.be|amazon\.\w+|goodreads\.com|arxiv\.org|doi\.org|creativecommons\.org|choosealicense\.com)$/;
