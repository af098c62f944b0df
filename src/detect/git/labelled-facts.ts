import type { Person, Sourced } from '../../model/article.ts';
import type { Facts } from '../../model/draft.ts';
import { subjectLinks } from '../../kit/subject-links.ts';
import { oneLine } from '../../kit/text.ts';
import { parseUrl, sameSite } from '../../kit/url.ts';
import { labelOf, titleOf, type LabelKind } from '../../lang/labels.ts';
import { isDateLine, readDate, utcDay } from '../../text/dates.ts';
import type { Content } from './content.ts';
import { creditLines, creditsOf, labelledPeople, type Credits } from './credits.ts';
import { isLinkRow, type Line } from './lines.ts';
import type { MatterEntry } from './front-matter.ts';
import { matterFacts, quoteOf, type MatterFacts } from './matter-facts.ts';
import { peopleIn } from './people.ts';
import type { SourceLine } from './source-line.ts';
import { AUTHOR_INSIDE, TRANSLATION_LABEL, QUOTED_OUTLET, NAMED_OUTLET, PLATFORM_WORDS } from '../../lang/keepers.ts';

/** Lines at the beginning in which a title may be labelled as one. */
const HEAD = 14;

/** What the file itself says of the article: front matter, labelled lines, the heading. */
export function labelledFacts(content: Content, source: SourceLine): Facts {
  const matter = matterFacts(content.matter);
  const category = matter.categories[0]?.value;
  const named = matter.keywords
    .flatMap(({ value }) => value.split(/[,，、]/))
    .map((t) => t.trim().replace(/^\[|\]$/g, ''))
    .filter((t) => t && t !== category);
  const linked = subjectLinks(content.root, source.uriR ?? 'https://example.org/');
  const subjects = linked.length ? linked : named.map((text) => ({ text, href: '' }));
  const outlet = outletOf(content, source);
  const head = creditLines(content, source);
  const credits = creditsOf(content, source);
  const translators = people(head, 'translator', matter.translators);
  const author = authorsOf(content, source, head, outlet, credits);
  const headline = headlineOf(content, source, outlet, author?.value);
  return {
    headline,
    alternativeHeadline:
      source.title && !isSame(source.title, headline?.value)
        ? { value: source.title, from: 'label-line', quote: source.text }
        : undefined,
    author,
    translator: translators,
    publisher: outlet ? { value: { name: outlet.value }, from: outlet.from, quote: outlet.quote } : undefined,
    datePublished: dateOf(head, matter, credits, !!translators),
    keywords: subjects.length ? { value: subjects, from: 'mirror' } : undefined,
    description: matter.description ? { value: matter.description.value, from: 'front-matter' } : undefined,
  };
}

function isSame(a: string, b: string | undefined): boolean {
  const fold = (s: string) =>
    s
      .normalize('NFKC')
      .replace(/[\s\p{P}\p{S}]+/gu, '')
      .toLowerCase();
  return b !== undefined && fold(a) === fold(b);
}

function headlineOf(
  { matter: given, lines, root }: Content,
  source: SourceLine,
  outlet: Sourced<string> | undefined,
  authors: readonly Person[] = [],
): Sourced<string> | undefined {
  const matter = matterFacts(given);
  const tidy = (text: string) => {
    let title = oneLine(text, 300);
    // "The landing by Mara Lind": the name is known from another line.
    for (const { name } of authors) if (title.endsWith(` by ${name}`)) title = title.slice(0, -name.length - 4).trim();
    for (const name of [outlet?.value, matter.authors[0]?.value, matter.categories[0]?.value, matter.outlet?.value]) {
      if (name && name.length > 1)
        for (const gap of [' - ', ' | ', ' – ', ' — ', '_', ' _ '])
          if (title.endsWith(gap + name)) title = title.slice(0, -gap.length - name.length).trim();
    }
    return title;
  };
  if (matter.title) return { value: tidy(matter.title.value), from: 'front-matter' };
  if (
    source.evidence.kind === 'label-line' &&
    source.lines[0] === lines[0] &&
    source.title &&
    labelOf(source.text)?.kind !== 'original'
  )
    return { value: tidy(source.title), from: 'label-line' };
  const inBody = root.querySelector('[itemprop="articleBody"]');
  for (const level of ['h1', 'h2', 'h3', 'h4']) {
    for (const heading of root.querySelectorAll(level)) {
      if (inBody?.contains(heading)) continue;
      const line = lines.find((l) => l.block === heading || heading.contains(l.block));
      if (!line || isLinkRow(line) || lines.indexOf(line) > 20) continue;
      // The name of the site above its pages is no headline.
      if (
        line.links.length === 1 &&
        line.links[0]?.text === line.text &&
        /^\/?(?:[^/]*\/?)$/.test(pathOf(line.links[0].href)) &&
        level === 'h1'
      )
        continue;
      return { value: tidy(asTyped(line)), from: 'heading' };
    }
  }
  for (const { text } of lines.slice(0, HEAD)) {
    const labelled = titleOf(text);
    if (labelled) return { value: tidy(labelled), from: 'label-line', quote: text };
  }
  return source.title ? { value: tidy(source.title), from: 'label-line' } : undefined;
}

/** A title is plain text: where Markdown made code of its words, the marks that the author typed are part of it. */
function asTyped({ nodes }: Line): string {
  return nodes
    .map((node) => (node.parentElement?.localName === 'code' ? `\`${node.nodeValue}\`` : node.nodeValue))
    .join('');
}

function pathOf(href: string): string {
  try {
    return new URL(href, 'https://x.invalid/').pathname;
  } catch {
    return href;
  }
}

function authorsOf(
  content: Content,
  source: SourceLine,
  head: readonly Line[],
  outlet: Sourced<string> | undefined,
  credits: Credits,
): Sourced<readonly Person[]> | undefined {
  const labelled = people(head, 'author', []);
  if (labelled) return labelled;
  if (credits.author) return { value: credits.author.people, from: 'label-line', quote: credits.author.quote };
  // 「X」，作者「Y」 inside the source line itself.
  const inside = AUTHOR_INSIDE.exec(source.text)?.[1];
  if (inside) return { value: peopleIn(inside), from: 'label-line', quote: source.text };
  const linked = authorOfTranslation(source);
  if (linked) return linked;
  const pages = head
    .flatMap((l) => (l.text.length < 200 ? l.links : []))
    .filter((l) => l.text && isAuthorPage(l.href, source.uriR));
  if (pages.length)
    return { value: [...new Set(pages.map((l) => l.text))].flatMap(peopleIn), from: 'byline', quote: pages[0]?.href };
  const { authors, ofOriginal, translators } = matterFacts(content.matter);
  // Who put a translation there is not who wrote the original.
  if (credits.translation && !ofOriginal && !translators.length && source.evidence.kind !== 'front-matter')
    return undefined;
  const own = authors.filter(({ value }) => value !== outlet?.value);
  const value = peopleOf(own);
  return value.length ? { value, from: 'front-matter', quote: own[0] && quoteOf(own[0]) } : undefined;
}

/** The original site's page about one of its writers. */
function isAuthorPage(href: string, original: string | undefined): boolean {
  const url = parseUrl(href);
  return !!url && !!original && sameSite(url, original) && /\/authors?\/[^/]+\/?$/.test(url.pathname);
}

/** `Перевод статьи [Author](…): [Title](…)`: the link beside the title's is its author. */
function authorOfTranslation(source: SourceLine): Sourced<readonly Person[]> | undefined {
  const [line] = source.lines;
  if (!line || line.links.length < 2 || !TRANSLATION_LABEL.test(labelOf(line.text)?.label ?? '')) return undefined;
  const at = line.links.findIndex((l) => l.text === source.title);
  const other = line.links[at > 0 ? at - 1 : at + 1];
  if (!other || /^https?:/.test(other.text) || other.text.length > 60) return undefined;
  const value = peopleIn(other.text);
  return value.length ? { value, from: 'label-line', quote: line.text } : undefined;
}

function people(
  head: readonly Line[],
  kind: LabelKind,
  matter: readonly MatterEntry[],
): Sourced<readonly Person[]> | undefined {
  const labelled = labelledPeople(head, kind);
  if (labelled) return { value: labelled.people, from: 'label-line', quote: labelled.quote };
  const value = peopleOf(matter);
  return value.length ? { value, from: 'front-matter', quote: matter[0] && quoteOf(matter[0]) } : undefined;
}

/** The names of several values: a list, or one that names several. */
function peopleOf(entries: readonly MatterEntry[]): Person[] {
  const all = entries.flatMap(({ value }) => peopleIn(value.replace(/^["']?\[\[|\]\]["']?$/g, '')));
  return all.filter((person, i) => all.findIndex(({ name }) => name === person.name) === i);
}

function dateOf(
  head: readonly Line[],
  matter: MatterFacts,
  credits: Credits,
  translated: boolean,
): Sourced<string> | undefined {
  if (credits.published) return { value: credits.published.date, from: 'label-line', quote: credits.published.quote };
  const stated = matter.published && parseDate(matter.published.value);
  // The day of a translation is not that of its original.
  const ofCopy = credits.translation || translated;
  if (matter.published && stated && !ofCopy)
    return { value: stated, from: 'front-matter', quote: quoteOf(matter.published) };
  for (const kind of ['date', 'updated'] as const)
    for (const line of head) {
      const label = line.text.length < 120 ? labelOf(line.text) : undefined;
      if (label?.kind !== kind || !(label.colon || /^\d/.test(label.rest))) continue;
      const value = parseDate(label.rest);
      if (value) return { value, from: 'label-line', quote: line.text };
    }
  // A day alone on its line, above the text.
  const alone = head.slice(0, 6).find((line) => isDateLine(line.text));
  const value = alone && parseDate(alone.text);
  return value ? { value, from: 'label-line', quote: alone.text } : undefined;
}

/**
 * A date as front matters, feeds and labelled lines write it: the day as written, but for a time with an offset in the form
 * of hosts that show all times in UTC.
 */
export function parseDate(text: string): string | undefined {
  return utcDay(text) ?? readDate(text)?.slice(0, 10);
}

/** The outlet that the source line or the front matter names: 「X」, 公号「X」, `来自X：`. */
function outletOf(content: Content, source: SourceLine): Sourced<string> | undefined {
  const matter = matterFacts(content.matter);
  const quoted = QUOTED_OUTLET.exec(source.text)?.[1];
  if (quoted) return { value: quoted, from: 'label-line', quote: source.text };
  const named = NAMED_OUTLET.exec(source.text)?.[1];
  if (named && !PLATFORM_WORDS.test(named)) return { value: named, from: 'label-line', quote: source.text };
  if (matter.outlet) return { value: matter.outlet.value, from: 'front-matter' };
  const category = matter.categories[0]?.value;
  if (
    category &&
    matter.categories.length === 1 &&
    !category.includes(',') &&
    content.matter.some(({ path }) => path[0]?.toLowerCase() === 'from') &&
    (matter.authors[0]?.value === category ||
      matter.title?.value.endsWith(` - ${category}`) ||
      matter.keywords[0]?.value === category)
  )
    return { value: category, from: 'front-matter' };
  return undefined;
}
