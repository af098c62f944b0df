import { parseUrl } from '../../kit/url.ts';
import type { Person } from '../../model/article.ts';
import { labelOf, type LabelKind } from '../../lang/labels.ts';
import { datesIn } from '../../text/dates.ts';
import {
  namesTranslatorBefore,
  namesWriterAfter,
  namesWriterBefore,
  relationsIn,
  writerIn,
} from '../../text/source-statement.ts';
import { PROFILE } from '../statement/address.ts';
import { overlap, slugWords, words } from '../path-match.ts';
import type { Content } from './content.ts';
import type { Line } from './lines.ts';
import { peopleIn } from './people.ts';
import type { SourceLine } from './source-line.ts';
import { LATER_LABEL, LATER_LINE } from '../../lang/keepers.ts';

/** Lines at either end in which a file labels author, translator, date. */
const HEAD = 14;
const TAIL = 14;
/** Longest line of a block of credits, and most lines of one. */
const LINE = 180;
const BLOCK = 14;

/** What the lines around the statement of origin say of those who made the text, and when. */
export interface Credits {
  /** Said in the statement itself, or beside it. */
  readonly author?: Credit | undefined;
  readonly published?: { readonly date: string; readonly quote: string } | undefined;
  /** Whether the statement says that the text is a translation. */
  readonly translation: boolean;
  /** All lines of the block in which the statement stands. */
  readonly block: readonly Line[];
}

interface Credit {
  readonly people: readonly Person[];
  readonly quote: string;
}

/** Lines that may hold credits: both ends, and those around the statement. */
export function creditLines({ lines, root }: Content, source: SourceLine): Line[] {
  const body = root.matches('[itemprop="articleBody"]') ? null : root.querySelector('[itemprop="articleBody"]');
  const at = source.lines[0] ? lines.indexOf(source.lines[0]) : -1;
  return lines.filter(
    (line, i) =>
      i < HEAD ||
      (!body?.contains(line.block) &&
        (i >= lines.length - TAIL || (at >= 0 && Math.abs(i - at) <= 6)) &&
        line.text.length <= LINE),
  );
}

/** `作者：甲 译者：乙`, `Author: A | Translator: B`: the parts of a line, each with its own label. */
function labelledParts(text: string): string[] {
  return text
    .slice(0, 600)
    .split(/(?<=[\s）)])(?=\p{Script=Han}{2,8}\s?[：:])|\s{0,3}[|｜;；/／•]\s{0,3}(?=\p{L}[\p{L} ]{1,24}\s?[：:])/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The people that a label of `kind` names, in the first line that has one. */
export function labelledPeople(lines: readonly Line[], kind: LabelKind): Credit | undefined {
  for (const line of lines) {
    if (line.text.length > 300) continue;
    for (const part of labelledParts(line.text)) {
      const label = labelOf(part);
      if (label?.kind !== kind || !label.colon) continue;
      const people = peopleIn(label.rest);
      if (people.length) return { people, quote: line.text };
    }
  }
  return undefined;
}

/** Reads the statement and the block that it stands in. */
export function creditsOf(content: Content, source: SourceLine): Credits {
  const [line] = source.lines;
  if (!line) return { translation: false, block: [] };
  const block = blockOf(content.lines, line);
  const speaking = [line, ...speakingBeside(content.lines, line)];
  const author = speaking.map((other) => writerOf(other, source)).find(Boolean);
  return {
    author: author ?? signedBy(content.lines, line),
    published: publishedIn(line, source, block),
    translation: speaking.some((other) => relationsIn(other.text.slice(0, 500)).has('translated')),
    block,
  };
}

/** The lines around a statement that speak of the origin of the text, too. */
export function speakingBeside(lines: readonly Line[], line: Line): Line[] {
  const at = lines.indexOf(line);
  return lines.slice(Math.max(0, at - 3), at + 4).filter((other) => {
    if (other === line || other.text.length >= 260 || other.block.closest('h1, h2, h3, h4, pre')) return false;
    const said = relationsIn(other.text);
    const origin = said.has('translated') || said.has('original') || said.has('published') || said.has('reposted');
    return origin && said.size >= 2 && !said.has('elsewhere');
  });
}

/** The short lines right beside a statement that belong to it: other places of the text, permissions, credits. */
export function statementGroup(lines: readonly Line[], line: Line): Line[] {
  const at = lines.indexOf(line);
  const found: Line[] = [];
  for (const step of [-1, 1])
    for (let i = at + step; at >= 0 && Math.abs(i - at) <= 6; i += step) {
      const other = lines[i];
      if (!other || other.text.length > 260 || other.block.closest('h1, h2, h3, h4, pre')) break;
      const said = relationsIn(other.text);
      const opens = relationsIn(other.text.slice(0, 30));
      const origin = (['translated', 'original', 'published', 'reposted'] as const).some((kind) => said.has(kind));
      const stated = origin && (said.size >= 2 || opens.size > 0);
      // Other credits may stand between; they are taken off, or kept, as what they are.
      if (!stated && !(labelOf(other.text)?.colon && other.text.length <= LINE)) break;
      if (stated) found.push(other);
    }
  return found;
}

/** Addresses of mail, which stand behind names above a paper. */
const MAIL = /[,，\s(（<]{1,3}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}[)）>]?$/;
/** Who holds the rights, behind the years. bounded: a line has at most `LINE` characters here. */
const RIGHTS = /(?:copyright|©|\(c\))[\s©:：,-]{0,6}(?:\(c\)\s?)?[\d\s,–-]{0,40}(?:by\s)?(.{3,80})$/i;

/** Names with their mail above the text, or the holders of the rights beside the statement. */
function signedBy(lines: readonly Line[], line: Line): Credit | undefined {
  const mailed = lines.slice(0, HEAD).filter(({ text }) => text.length < 90 && MAIL.test(text));
  const named = mailed.flatMap(({ text }) => peopleIn(text.replace(MAIL, '')));
  if (named.length) return { people: named, quote: mailed[0]?.text ?? '' };
  const at = lines.indexOf(line);
  for (const { text } of lines.slice(Math.max(0, at - 6), at + 4)) {
    const people = text.length <= LINE ? peopleIn(RIGHTS.exec(text)?.[1] ?? '') : [];
    if (people.length && people.every(({ name, kind }) => kind === 'person' && /\s/.test(name)))
      return { people, quote: text };
  }
  return undefined;
}

/** The lines of the list, quotation or table that the statement stands in, when it holds credits and nothing else. */
function blockOf(lines: readonly Line[], line: Line): readonly Line[] {
  const box = line.block.closest('ul, ol, blockquote, table');
  if (!box) return [];
  const inside = lines.filter((other) => box.contains(other.block));
  const short = inside.every((other) => other.text.length <= LINE || other === line);
  const keyed = inside.filter(
    (other) => /[:：]|https?:/.test(other.text) || datesIn(other.text.slice(0, 100)).length > 0,
  );
  return short && inside.length <= BLOCK && keyed.length * 2 >= inside.length ? inside : [];
}

function nameLike(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  return (
    text.length <= 40 &&
    parts.length <= 5 &&
    /^\p{L}/u.test(text) &&
    !/[?？!！:：。]/u.test(text) &&
    parts.every((part) => !/^\p{Ll}{4,}/u.test(part))
  );
}

function writerOf(line: Line, source: SourceLine): Credit | undefined {
  const quote = line.text.slice(0, 300);
  const give = (name: string | undefined): Credit | undefined => {
    const people = name ? peopleIn(properCase(name)) : [];
    return people.length ? { people, quote } : undefined;
  };
  let at = 0;
  for (const { text, href } of line.links) {
    const from = Math.max(at, line.text.indexOf(text, at));
    const to = from + text.length;
    at = to;
    const before = line.text.slice(Math.max(0, from - 60), from);
    const after = line.text.slice(to, to + 60);
    if (!text || !nameLike(text) || namesTranslatorBefore(after)) continue;
    // "authorised by its author, [X](address of the article)": a noun names a person, whatever the link leads to.
    if (/(?:\p{L}{4}|\p{Script=Han}{2})[,:：\s]{0,3}$/u.test(before) && namesWriterAfter(before)) return give(text);
    if (text === source.title || href === source.uriR) continue;
    if (labelOf(`${before.split(/[|｜;；]/).at(-1) ?? ''}:`)?.kind === 'translator') continue;
    if (PROFILE.test(href) || namesWriterAfter(before) || namesWriterBefore(after)) return give(text);
  }
  // `原文链接：[Chris Hoffman](address of the article)`: the address tells that the words are no title.
  const { title, uriR } = source;
  if (title && uriR && line === source.lines[0] && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.]*){1,2}$/u.test(title)) {
    const slug = slugWords(uriR);
    // The words that the host bears are the outlet's name.
    const host = (parseUrl(uriR)?.hostname ?? '').replace(/[^a-z]/g, '');
    const isOutlet = host.includes(title.toLowerCase().replace(/[^a-z]/g, ''));
    if (!isOutlet && slug.length >= 4 && overlap(words(title), slug, 1) === 0) return give(title);
  }
  const plain = title ? line.text.replace(title, ' ') : line.text;
  return inMetaRow(line) ?? give(writerIn(plain.replace(/https?:\/\/\S{1,2000}/g, ' ')));
}

/** `4 May 2021 · Mara Lind · 900 words · original`: the name in a row of facts. */
function inMetaRow({ text }: Line): Credit | undefined {
  const parts = text.length <= LINE ? text.split(/\s[·•|]\s/) : [];
  if (parts.length < 3 || !parts.some((part) => datesIn(part).length > 0)) return undefined;
  const name = parts.find((part) => /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u.test(part));
  const people = name ? peopleIn(name) : [];
  return people.length ? { people, quote: text } : undefined;
}

/** `JANE DOE` as a name is written elsewhere. */
function properCase(name: string): string {
  if (!/^[\p{Lu}\s.'’-]{6,}$/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Words of lines that tell of a later change or of the copy. */
function publishedIn(line: Line, source: SourceLine, block: readonly Line[]): Credits['published'] {
  const stated = (text: string): string | undefined => {
    const [date] = datesIn(text.slice(0, 200));
    return date && date.date.length >= 7 ? date.date : undefined;
  };
  for (const other of block) {
    const label = labelOf(other.text);
    if (label?.kind === 'date' && !LATER_LABEL.test(label.label)) {
      const date = stated(label.rest) ?? stated(other.text);
      if (date) return { date, quote: other.text };
    }
  }
  // The day behind the linked title, in its own line.
  const behind = line.text.slice(Math.max(0, line.text.indexOf(source.title ?? source.uriR ?? '\n')));
  const own = line.text.length < 400 ? stated(behind.replace(/https?:\/\/\S{1,2000}/g, ' ')) : undefined;
  if (own) return { date: own, quote: line.text };
  for (const other of block) {
    if (other === line || other.text.length > 60 || LATER_LINE.test(other.text)) continue;
    const date = stated(other.text);
    if (date) return { date, quote: other.text };
  }
  return undefined;
}
