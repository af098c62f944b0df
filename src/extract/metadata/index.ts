import type { Source, Sourced } from '../../model/article.ts';
import type { Facts } from '../../model/draft.ts';
import { collapse } from '../../kit/text.ts';
import { isAccountHost } from '../../kit/url.ts';
import { readDate, nearDays, type DateOptions } from '../../text/dates.ts';
import { foldName as fold, readPeople, type PeopleOptions } from '../../text/people.ts';
import { dateInUrl } from '../date-in-url.ts';
import { chooseAuthors, type Stating } from './authors.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromMetaTags } from './meta-tags.ts';
import { fromMicrodata } from './microdata.ts';
import { fromOpenGraph } from './open-graph.ts';
import { fitsHost, nameOfHost, siteInLinks, siteInTitle } from './site-name.ts';
import { tagsOf } from './tags.ts';
import { headingWords, titleHeading } from './heading.ts';
import { bareTitle, beginningsOf, titleElement, withoutSite } from './title.ts';
import type { Stated } from './types.ts';
import { visibleFactsSteps, type Visible } from './visible.ts';

export interface Metadata {
  readonly facts: Facts;
  /** Everything the page calls the article, to find its title in the body. */
  readonly titles: readonly string[];
  /** Standfirsts and descriptions. */
  readonly summaries: readonly string[];
  /** The element that shows the title. */
  readonly heading?: Element | undefined;
  /** The date that stands beside the title. */
  readonly shownDate?: string | undefined;
  /** The text as structured data has it. */
  readonly articleBody?: string | undefined;
}

/**
 * Metadata of a peeled page by declared precedence: JSON-LD, microdata, Open Graph, meta tags, what is visible. What a
 * source states is taken only when it can be true of the work: a title that the page shows, a name that can be one, a
 * site name that is not the copy's.
 *
 * @param url of the original
 * @param copies addresses of the copies: their sites' names are none of the original's
 */
export function* readMetadataSteps(
  document: Document,
  url: string,
  copies: readonly string[],
): Generator<void, Metadata> {
  const tags = tagsOf(document);
  const sources: readonly (readonly [Source, Stated])[] = [
    ['json-ld', fromJsonLd(document, url)],
    ['microdata', fromMicrodata(document)],
    ['open-graph', fromOpenGraph(tags)],
    ['meta', fromMetaTags(tags)],
  ];
  const stated = sources.map(([, s]) => s);
  yield;
  const element = titleElement(document);
  const headlines = [...stated.flatMap((s) => s.headline ?? []), element]
    .map((t) => collapse(t).trim())
    .filter(Boolean);
  const names = siteNames(sources, url, copies);
  const bare = headlines.map((h) => withoutSite(h, names));
  const heading = titleHeading(document.body, [...headlines, ...bare], names);
  yield;
  const host = nameOfHost(url)?.name;
  const headline = headlineOf(sources, element, heading, bare, names, host);
  const language = languageOfPage(document);
  // A site may bear its author's name; only one without a space is no name of a person.
  const notNames = names.filter((n) => n !== host);
  // At a service for many the host is named as the person's account.
  const people: PeopleOptions = { notNames, handles: host && !isAccountHost(url) ? [host] : [] };
  const until = undefined;
  const dates: DateOptions = { language, until, known: knownDays(sources, url, language) };
  yield;
  const visible = yield* visibleFactsSteps(document.body, heading, {
    ...people,
    ...dates,
    headline: headline?.value,
    account: isAccountHost(url),
  });
  const publisher = publisherOf(document, sources, element, headline?.value, url, copies, visible);

  const facts: Facts = {};
  if (headline) facts.headline = headline;
  const stating: Stating[] = sources.map(([from, s]) => [
    from,
    readPeople(s.authors ?? [], { ...people, notNames: s.ownPublisher ? [] : notNames, marked: true }),
  ]);
  const author =
    chooseAuthors(stating, visible, document.body, language, headline?.value) ?? siteAsAuthor(sources, language);
  if (author) facts.author = author;
  const date = firstOf(sources, (s) => readDate(s.datePublished, dates));
  const day = visible.datePublished;
  // Machines write the day in another zone than the one that readers see.
  // Of `11/01/2023` the day shown tells which reading is meant.
  const swapped = date?.value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$1-$3-$2');
  if (date && day && (nearDays(date.value, day) || swapped === day) && date.value.slice(0, 10) !== day.slice(0, 10))
    facts.datePublished = { value: day, from: 'byline' };
  else if (date) facts.datePublished = date;
  else if (day) facts.datePublished = { value: day, from: 'byline' };
  const modified = firstOf(sources, (s) => readDate(s.dateModified, dates));
  if (modified) facts.dateModified = modified;
  else if (visible.dateModified) facts.dateModified = { value: visible.dateModified, from: 'byline' };
  // The one day that a page shows dates the version that a reader has.
  if (!facts.datePublished && visible.dateModified)
    facts.datePublished = { value: visible.dateModified, from: 'byline' };
  if (publisher) facts.publisher = publisher;
  const description = firstOf(sources, (s) => s.description);
  if (description) facts.description = description;
  return {
    facts,
    titles: [...(headline ? [headline.value] : []), ...headlines, ...bare, heading?.textContent ?? ''],
    summaries: stated.flatMap((s) => s.description ?? []),
    heading,
    shownDate: visible.datePublished,
    articleBody: stated[0]?.articleBody,
  };
}

/**
 * The site, or its desk, where the markup says that it is the author and nothing names a person. Portals in Chinese state
 * themselves for every page.
 */
function siteAsAuthor(sources: readonly (readonly [Source, Stated])[], language: string | undefined): Facts['author'] {
  for (const [from, { authors, personal }] of sources) {
    const people = readPeople(authors ?? [], { marked: true });
    if (!people.length || /^zh\b/i.test(language ?? '') || people.some(({ name }) => /\p{Script=Han}/u.test(name)))
      continue;
    return {
      value: people.map(({ name }) => ({ name, kind: personal && /\s/.test(name) ? 'person' : 'organization' })),
      from,
    };
  }
  return undefined;
}

/** BCP 47 as the page declares it, with the region where it says one. */
function languageOfPage(document: Document): string | undefined {
  const said = [
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ].flatMap((v) => v?.trim().replace('_', '-') || []);
  const [first] = said;
  return said.find((v) => v.includes('-') && v.split('-')[0] === first?.split('-')[0]) ?? first;
}

/** Days that the page's markup and its address give: they tell which of two readings of `04/03/2024` is meant. */
function knownDays(
  sources: readonly (readonly [Source, Stated])[],
  url: string,
  language: string | undefined,
): readonly string[] {
  // What has two readings itself cannot decide.
  const stated = sources
    .flatMap(([, s]) => [s.datePublished, s.dateModified])
    .filter((d) => !/^\s{0,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(d ?? ''));
  return [...stated.map((d) => readDate(d, { language })), dateInUrl(url)].filter((d): d is string => d !== undefined);
}

function firstOf<T>(
  sources: readonly (readonly [Source, Stated])[],
  ask: (stated: Stated) => T | undefined,
): Sourced<T> | undefined {
  for (const [from, stated] of sources) {
    const value = ask(stated);
    if (value !== undefined) return { value, from };
  }
  return undefined;
}

/** The heading that repeats what is stated is the title as printed; without one, the first statement. */
function headlineOf(
  sources: readonly (readonly [Source, Stated])[],
  element: string,
  heading: Element | undefined,
  bare: readonly string[],
  names: readonly string[],
  host: string | undefined,
): Sourced<string> | undefined {
  const sites = new Set(names.map(fold));
  const stated = new Set(
    [...bare, ...bare.flatMap(beginningsOf)].map(fold).filter((t) => t.length > 5 && !sites.has(t)),
  );
  const shown = heading && withoutSite(headingWords(heading, stated), names, true);
  // A box may add a date or a section to the title that it repeats.
  const repeated =
    heading && heading.localName !== 'h1'
      ? bare.find((t) => stated.has(fold(t)) && fold(shown ?? '').startsWith(fold(t)))
      : undefined;
  if (shown && !sites.has(fold(shown))) return { value: repeated ?? shown, from: 'heading' };
  const all = [
    ...sources.map(([from, s]) => [from, s.headline] as const),
    ['title-element' as const, element] as const,
  ];
  // Of several the one that the title element repeats: structured data also says "List article".
  const said = all.flatMap(([from, text]) =>
    text?.trim() ? [{ value: bareTitle(collapse(text).trim(), names, host), from }] : [],
  );
  return said.find((s) => fold(element).includes(fold(s.value))) ?? said[0];
}

/** Letters of the longest name of a site: some pages give their title where the site's name belongs. */
const LONGEST_NAME = 44;

/** What the page calls its site, surest first, without what names a copy. */
function siteNames(sources: readonly (readonly [Source, Stated])[], url: string, copies: readonly string[]): string[] {
  const host = nameOfHost(url)?.name;
  return [...sources.flatMap(([, s]) => [s.siteName, s.publisher]), host].filter(
    (n): n is string => !!n && fold(n).length <= LONGEST_NAME && fitsHost(n, url, copies),
  );
}

function publisherOf(
  document: Document,
  sources: readonly (readonly [Source, Stated])[],
  element: string,
  headline: string | undefined,
  url: string,
  copies: readonly string[],
  visible: Visible,
): Facts['publisher'] {
  const fits = (name: string | undefined): string | undefined =>
    name && name.length <= 80 && fitsHost(name, url, copies) ? name : undefined;
  const by = (from: Source): Stated => sources.find(([s]) => s === from)?.[1] ?? {};
  const titles = [element, by('open-graph').headline ?? '', by('meta').headline ?? ''];
  const host = nameOfHost(url);
  // The surest first; the others are not looked for then.
  const candidates: [Source, () => string | undefined][] = [
    ['label-line', () => visible.outlet],
    ['open-graph', () => fits(by('open-graph').siteName)],
    ['json-ld', () => fits(by('json-ld').siteName)],
    ['host', () => (host?.known ? host.name : undefined)],
    ['title-element', () => titles.map((t) => fits(siteInTitle(t, headline, url))).find(Boolean)],
    ['json-ld', () => fits(by('json-ld').publisher)],
    ['meta', () => fits(by('meta').siteName)],
    ['microdata', () => fits(by('microdata').publisher)],
    ['meta', () => fits(by('meta').publisher)],
    ['heading', () => fits(siteInLinks(document, url))],
  ];
  for (const [from, ask] of candidates) {
    const name = ask();
    if (name) return { value: { name }, from };
  }
  return undefined;
}
