import type { Article } from '../model/article.ts';
import type { UrlMode } from '../model/citation.ts';
import type { Style } from './define-style.ts';
import { STYLES } from './registry.ts';
import { listOrder } from './order.ts';
import { marked, plain, toHtml, tidied, type Rich } from './rich.ts';
import { together } from './together.ts';
import { withYearLetters } from './year-letters.ts';
import { workOf, type CiteOptions, type Forms, type Work } from './work.ts';

export { STYLES };
export type { CiteOptions, Forms, Style, UrlMode };
export { allStyles, styleNamed } from './all-styles.ts';
export { CslError, readCslStyle, type CslFault } from './csl/read-style.ts';
export { CSL_PREFIX, styleOfCsl } from './csl/style-of.ts';
export { nameOf } from './names.ts';
export { quotationOf, type Quotation } from './quotation.ts';

/** One form of a reference. */
export interface Text {
  /** Plain text, ready to paste. */
  readonly text: string;
  /** The same with italics; undefined for data formats. */
  readonly html?: string | undefined;
  /** The same with italics between asterisks and bold between two. */
  readonly marked: string;
  /** The same as pieces, for showing. */
  readonly pieces: Rich;
}

export type Warning =
  | 'author-missing'
  | 'date-missing'
  | 'date-conflict'
  | 'original-unknown'
  | 'romanisation-missing'
  | 'not-a-web-archive'
  | 'capture-date-missing'
  | 'copy-differs'
  | 'title-case';

export interface Citation extends Text {
  /** Forms for the running text, the usual one first. */
  readonly inText: readonly Text[];
  /** Codes of what the person should know. */
  readonly warnings: readonly Warning[];
  /** Which addresses the citation names, where there are two to choose from. */
  readonly address?: UrlMode | undefined;
}

/** Several references. */
export interface List extends Text {
  /** Of each work, in the order given, its forms for the running text. */
  readonly inText: readonly (readonly Text[])[];
  /** All works in one pair of brackets, where the style has such a form. */
  readonly together?: Text | undefined;
}

function textOf(style: Style, made: Rich): Text {
  const rich = style.kind === 'text' ? tidied(made) : made;
  return {
    text: plain(rich),
    html: style.kind === 'text' ? toHtml(rich) : undefined,
    marked: marked(rich),
    pieces: rich,
  };
}

function styleCalled(style: string | Style): Style {
  if (typeof style !== 'string') return style;
  const found = STYLES.find((s) => s.name === style);
  if (!found) throw new RangeError(`no citation style called ${style}`);
  return found;
}

/** Whether letters other than Latin stand where the style wants Latin ones. */
const unromanised = (work: Work) =>
  /(?!\p{Script=Latin})\p{L}/u.test(work.titleLatin ?? work.title) ||
  work.authors.some((n) => !n.latin && /(?!\p{Script=Latin})\p{L}/u.test(n.written));

function warningsOf(article: Article, options: CiteOptions, style: Style, work: Work): Warning[] {
  const has = (code: string) => article.issues.some((i) => i.code === code);
  const found: [Warning, boolean][] = [
    ['author-missing', work.authors.length === 0],
    ['date-missing', !work.published],
    ['date-conflict', has('date-conflict') && !options.forms?.published],
    ['original-unknown', !work.original],
    ['romanisation-missing', style.wantsLatin === true && unromanised(work)],
    ['not-a-web-archive', style.wantsArchive === true && work.mode !== 'original' && work.copy?.isWebArchive === false],
    [
      'capture-date-missing',
      style.wantsArchive === true && work.mode !== 'original' && work.copy !== undefined && !work.copy.captured,
    ],
    ['title-case', style.sentenceCase === true && work.titleInSentenceCase.unsure && !work.titleLatin],
    ['copy-differs', has('truncated') || has('shortened') || has('moderated') || has('machine-translated')],
  ];
  return found.filter(([, is]) => is).map(([code]) => code);
}

const named = (work: Work): UrlMode => (work.url === work.original ? 'original' : 'copy');

/**
 * Cites the work that `article` is, with the copy as its archive.
 * @throws {RangeError} when there is no such style
 */
export function cite(article: Article, { style: name, ...options }: CiteOptions & { style: string | Style }): Citation {
  const style = styleCalled(name);
  const work = workOf(article, options);
  return {
    ...textOf(style, style.format(work)),
    inText: (style.inText?.(work) ?? []).map((rich) => textOf(style, rich)),
    warnings: warningsOf(article, options, style, work),
    address: !work.original || !work.copy ? undefined : style.oneAddress ? named(work) : work.mode,
  };
}

/**
 * Several works as one list: numbered in their order, or sorted, as the style does.
 * @throws {RangeError} when there is no such style
 */
export function citeList(
  items: readonly { readonly article: Article; readonly options: CiteOptions }[],
  name: string | Style,
): List {
  const style = styleCalled(name);
  const given = withYearLetters(
    items.map(({ article, options }, i) => workOf(article, { ...options, number: i + 1 })),
    style,
  );
  const places = listOrder(given, style);
  const works =
    style.numbered || style.numbersSorted
      ? given.map((work, i) => ({ ...work, number: places.indexOf(i) + 1 }))
      : given;
  const texts = places.map((place, i) => {
    const entry = style.format(works[place] as Work);
    return textOf(style, style.numbered ? [`${i + 1}. `, ...entry] : entry);
  });
  const join = style.join ?? ((all: readonly string[]) => all.join('\n'));
  const inText = works.map((work) => (style.inText?.(work) ?? []).map((rich) => textOf(style, rich)));
  const joint = together(places.map((place) => inText[place]?.[0]?.pieces ?? []));
  return {
    text: join(texts.map((t) => t.text)),
    html: style.kind === 'text' ? texts.map((t) => t.html).join('') : undefined,
    marked: texts.map((t) => t.marked).join('\n'),
    pieces: texts.flatMap((t) => [...t.pieces, '\n']),
    inText,
    together: joint && textOf(style, joint),
  };
}

/** Every style's citation of `article` as plain text, keyed by the style's name. */
export function citeAll(article: Article, options: CiteOptions): Record<string, string> {
  return Object.fromEntries(STYLES.map(({ name }) => [name, cite(article, { ...options, style: name }).text]));
}
