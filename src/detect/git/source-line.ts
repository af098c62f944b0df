import { labelOf } from '../../lang/labels.ts';
import { isHidden } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { bareHost, parseUrl, registrableDomain, sameAddress, sameSite } from '../../kit/url.ts';
import type { Considered } from '../../kit/considered.ts';
import type { Evidence } from '../../model/provenance.ts';
import { relationsIn } from '../../text/source-statement.ts';
import { acceptable, CODE_HOST, PROFILE } from '../statement/address.ts';
import { candidatesOf, type Candidate } from '../statement/candidates.ts';
import { contextOf } from '../statement/context.ts';
import { reasons, score } from '../statement/score.ts';
import { gitFile } from './address.ts';
import type { Content } from './content.ts';
import { linkShare, type Line } from './lines.ts';
import { matterFacts, quoteOf } from './matter-facts.ts';
import { shareRow } from './share-row.ts';

/** The place where a file names what it copies. */
export interface SourceLine {
  readonly evidence: Evidence;
  readonly uriR?: string | undefined;
  readonly others: readonly string[];
  /** The line itself and those that belong to it; none for front matter. */
  readonly lines: readonly Line[];
  /** The words of the link, when the line links the title. */
  readonly title?: string | undefined;
  /** The whole of the label line. */
  readonly text: string;
}

/** Lines at the beginning in which a label may stand without an address. */
const EDGE = 30;
/** Labelled addresses under headings of their own that make a collection: none of them is the original of the whole. */
const COLLECTION = 3;

/** Where `content` says what it copies; undefined when it does not. */
export function findSourceLine(content: Content, pageUrl: string): SourceLine | undefined {
  return (
    fromFrontMatter(content, pageUrl) ??
    fromStatement(content, pageUrl) ??
    fromHeadline(content, pageUrl) ??
    fromLabel(content) ??
    fromShareRow(content, pageUrl) ??
    fromCredits(content)
  );
}

function fromFrontMatter({ matter }: Content, pageUrl: string): SourceLine | undefined {
  for (const { url, entry, named } of matterFacts(matter).originals) {
    const uriR = acceptable(url, pageUrl, true);
    if (uriR && !PROFILE.test(uriR) && (named || !isOwnSite(uriR, pageUrl)))
      return {
        evidence: { kind: 'front-matter', quote: quoteOf(entry) },
        uriR,
        others: [],
        lines: [],
        text: entry.value,
      };
  }
  return undefined;
}

/** Whether a repository is the source of the very site: `overreacted.io` of a repository of that name, a site named like the owner. */
function isOwnSite(address: string, pageUrl: string): boolean {
  const file = gitFile(pageUrl);
  const host = bareHost(address).toLowerCase();
  const plain = (text: string | undefined) => (text ?? '').toLowerCase().replace(/\.git$|[^a-z0-9.]/g, '');
  const [owner, repo] = [plain(file?.owner), plain(file?.repo)];
  const label = (registrableDomain(address).split('.')[0] ?? '').replaceAll('-', '');
  return (
    !!owner &&
    (repo === host || repo.startsWith(`${host}.`) || (label.length >= 4 && (owner === label || repo === label)))
  );
}

/** The addresses of a file by what speaks for them, for the person who asks why. */
export function consideredIn(content: Content, pageUrl: string): Considered[] {
  return candidatesOf(contextOf(content, pageUrl))
    .map((candidate) => ({
      uriR: candidate.uriR,
      score: score(candidate),
      reasons: reasons(candidate),
      quote: candidate.line.text.slice(0, 300),
    }))
    .sort((a, b) => b.score - a.score);
}

/** The address that most speaks for, when more speaks for it than against it. */
function fromStatement(content: Content, pageUrl: string): SourceLine | undefined {
  const all = candidatesOf(contextOf(content, pageUrl));
  const found = all
    .map((candidate) => ({ candidate, sum: score(candidate) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .map(({ candidate }) => candidate);
  const [first] = found;
  if (!first || isCollection(found)) return undefined;
  const label = first.label?.label;
  // A line inside the article does not win over one outside it that wears the same label: anybody quoted can write it.
  const outside =
    first.features['inMarkedBody'] && label
      ? found.find((c) => !c.features['inMarkedBody'] && c.label?.label === label)
      : undefined;
  const best = outside ?? first;
  const others = all.flatMap(({ uriR, label: its, features }) => {
    // Inside the article only a line that wears the tool's own label speaks against it.
    const same = its?.kind === 'original' && its.colon && its.label === label;
    const speaks =
      same ||
      (found.some((c) => c.uriR === uriR) && its?.kind === 'original' && its.colon && !features['inMarkedBody']);
    return speaks && best.features['labelOriginal'] && !sameAddress(uriR, best.uriR) ? [uriR] : [];
  });
  return {
    evidence: { kind: 'label-line', quote: best.line.text.slice(0, 300) },
    uriR: best.uriR,
    title: best.title,
    others: [...new Set([...contradicting(best.line, best.uriR), ...others])],
    lines: [...(best.labelLine ? [best.labelLine] : []), best.line],
    text: best.line.text,
  };
}

/** Several articles, each with its own original: the file as a whole copies none of them. */
function isCollection(found: readonly Candidate[]): boolean {
  const labelled = found.filter(({ features }) => features['labelOriginal'] || features['linkIsLabel']);
  return new Set(labelled.map(({ uriR }) => uriR)).size >= COLLECTION;
}

/** A label of an original without an address that may be used: it names an outlet, or what nobody may be sent to. */
function fromLabel({ lines }: Content): SourceLine | undefined {
  for (const line of lines.slice(0, EDGE)) {
    const label = line.text.length <= 600 ? labelOf(line.text) : undefined;
    if (label?.kind !== 'original' || isHidden(line.block)) continue;
    if (!label.colon && !/^(?:[「『《“"‘]|[\p{Script=Han}\w·-]{1,12}[：:]\s?~{0,2}.{0,80}$)/u.test(label.rest))
      continue;
    const said = saidInstead(line);
    if (said || namesOutlet(line) || (label.colon && isRefused(label.rest)))
      return {
        ...(said ? { uriR: said } : {}),
        evidence: { kind: 'label-line', quote: line.text.slice(0, 300) },
        others: [],
        lines: [line],
        text: line.text,
      };
  }
  return undefined;
}

/** No address at all: a sentence that says that this text is a translation or a copy, or an author beside a translator. */
function fromCredits({ lines, matter }: Content): SourceLine | undefined {
  for (const line of [...lines.slice(0, 8), ...lines.slice(-6)]) {
    if (line.text.length > 240 || line.block.closest('pre, h1, h2, h3, h4')) continue;
    const said = relationsIn(line.text);
    if (
      said.has('self') &&
      said.has('translated') &&
      (said.has('original') || said.has('published')) &&
      !said.has('elsewhere')
    )
      return {
        evidence: { kind: 'label-line', quote: line.text.slice(0, 300) },
        others: [],
        lines: [line],
        text: line.text,
      };
  }
  const { authors, translators } = matterFacts(matter);
  const [translator] = translators;
  if (!translator || !authors.length || authors.some(({ value }) => value === translator.value)) return undefined;
  return {
    evidence: { kind: 'front-matter', quote: quoteOf(translator) },
    others: [],
    lines: [],
    text: translator.value,
  };
}

/** Nothing names the original, but the share links below the article still pass its address on. */
function fromShareRow({ lines }: Content, pageUrl: string): SourceLine | undefined {
  const row = shareRow(lines);
  const uriR = row && acceptable(row.uriR, pageUrl, false);
  if (!row || !uriR) return undefined;
  const text = (lines[row.from] as Line).text.slice(0, 300);
  return { evidence: { kind: 'share-link', quote: text }, uriR, others: [], lines: [], text };
}

/** The first line is nothing but a link to the article: feeds turned into files write it so. */
function fromHeadline({ lines }: Content, pageUrl: string): SourceLine | undefined {
  const first = lines
    .slice(0, 3)
    .find(
      (l) =>
        l.block.closest('h1, h2, h3, h4') &&
        l.links.some((link) => link.text.length > 5 && acceptable(link.href, pageUrl, false)),
    );
  const links = first?.links.filter((l) => l.text && !l.href.startsWith('#')) ?? [];
  if (!first || links.length !== 1 || linkShare(first) < 0.9) return undefined;
  const [link] = links;
  const uriR = link && acceptable(link.href, pageUrl, false);
  if (!uriR || !isArticleAddress(uriR)) return undefined;
  return {
    evidence: { kind: 'label-line', quote: `${first.text} → ${uriR}`.slice(0, 300) },
    uriR,
    title: first.text,
    others: [],
    lines: [first],
    text: first.text,
  };
}

/** Addresses that a link of the line goes to, or says that it goes to, when the two are of different sites. */
function contradicting(line: Line, chosen: string): string[] {
  return line.links.flatMap(({ text, href }) => {
    const said = /^https?:\/\//i.test(text.trim()) ? parseUrl(text.trim()) : undefined;
    const goes = parseUrl(href);
    // A relay or an archive carries the address it leads to in its own.
    if (!said || !goes || sameSite(said, goes) || href.includes(said.hostname)) return [];
    return [said.href, goes.href].filter((u) => !sameAddress(u, chosen));
  });
}

/** The address that a link's words give, where the link itself goes to what nobody may be sent to. */
function saidInstead(line: Line): string | undefined {
  const link = line.links.find(({ text, href }) => /^https?:\/\//i.test(text.trim()) && !safeOriginal(href));
  return link && safeOriginal(link.text.trim());
}

/** Whether what follows a label is an address that is refused: a script, a machine of one's own network, a disguise. */
function isRefused(rest: string): boolean {
  const address = /^[a-z][a-z0-9+.-]{1,20}:[^\s：]{3,}/i.exec(rest)?.[0];
  return !!address && !safeOriginal(address);
}

/** A source line that names an outlet or a title without a usable address. */
function namesOutlet(line: Line): boolean {
  return line.links.length > 0 || /[「『《]/.test(line.text) || line.block.querySelector('del, s') !== null;
}

function isArticleAddress(href: string): boolean {
  const url = parseUrl(href);
  return (
    !!url &&
    !CODE_HOST.test(bareHost(url)) &&
    (url.pathname.length > 12 || url.search.length > 6 || /\d{4}/.test(url.pathname))
  );
}
