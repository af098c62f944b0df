import { labelOf } from '../../lang/labels.ts';
import { isHidden } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { bareHost, isDeep, parseUrl, sameAddress, sameSite, urlsInText, type HttpUrl } from '../../kit/url.ts';
import type { Evidence } from '../../model/provenance.ts';
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

/** Lines looked at from either end. */
const EDGE = 30;
/** Hosts of code and packages: a link there names a project, unless the label is about an article. */
const CODE_HOST =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.com|gitee\.com|codeberg\.org|bitbucket\.org|npmjs\.com|pypi\.org|crates\.io|shields\.io|sourceforge\.net|docker\.com|readthedocs\.io)$/;
/** Addresses of people rather than of articles. bounded: an original is at most `MAX_URL` characters. */
const PROFILE =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x|facebook|instagram|github|linkedin|weibo|t)\.(?:com|me)\/(?:in\/|people\/|u\/)?[^/?#]+\/?(?:[?#].*)?$|[^/]+\/(?:@|author\/|authors\/|user\/|users\/|people\/|u\/|profile\/)[^/?#]+\/?(?:[?#].*)?$|t\.me\/)/i;

/** Where `content` says what it copies; undefined when it does not. */
export function findSourceLine(content: Content, pageUrl: string): SourceLine | undefined {
  return (
    fromFrontMatter(content, pageUrl) ??
    fromHeadline(content, pageUrl) ??
    fromLabel(content, pageUrl) ??
    fromShareRow(content, pageUrl)
  );
}

function fromFrontMatter({ matter }: Content, pageUrl: string): SourceLine | undefined {
  for (const { url, entry } of matterFacts(matter).originals) {
    const uriR = acceptable(url, pageUrl, true);
    if (uriR && !PROFILE.test(uriR))
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

function fromLabel({ lines, root }: Content, pageUrl: string): SourceLine | undefined {
  const body = root.matches('[itemprop="articleBody"]') ? null : root.querySelector('[itemprop="articleBody"]');
  const found: (SourceLine & { inBody: boolean })[] = [];
  const count = lines.length;
  for (let i = 0; i < count; i++) {
    if (i >= EDGE && i < count - EDGE) continue;
    const line = lines[i] as Line;
    if (line.text.length > 600) continue;
    const label = labelOf(line.text);
    if ((label?.kind !== 'original' && label?.kind !== 'source') || isHidden(line.block)) continue;
    const strong = label.kind === 'original';
    const next = lines[i + 1];
    const own = candidates(line, pageUrl, strong);
    const nextOwn = own.length === 0 && !label.rest && next ? candidates(next, pageUrl, strong) : [];
    const all = own.length ? own : nextOwn;
    const edge = i < 8 || i >= count - 8;
    if (!strong && (!edge || !label.colon || line.text.length > 300)) continue;
    // A label inside a sentence: no colon, no link right after it.
    if (
      strong &&
      !label.colon &&
      all.length === 0 &&
      !/^(?:[「『《“"‘]|[\p{Script=Han}\w·-]{1,12}[：:]\s?~{0,2}.{0,80}$)/u.test(label.rest)
    )
      continue;
    if (
      strong &&
      !label.colon &&
      !/^(?:https?:|[「『《“"‘【[(（<])/.test(label.rest) &&
      !startsWithLink(label.rest, line) &&
      line.text.length > 200
    )
      continue;
    // A copy that names an address nobody may be sent to is a copy all the same; its original is not known.
    if (all.length === 0 && !(strong && ((i < EDGE && namesOutlet(line)) || (label.colon && isRefused(label.rest)))))
      continue;
    const best = all[0];
    found.push({
      inBody: !!body?.contains(line.block),
      others: best ? contradicting(line, best.href) : [],
      evidence: { kind: 'label-line', quote: line.text.slice(0, 300) },
      uriR: best?.href,
      title: best?.title,
      lines: nextOwn.length && next ? [line, next] : [line],
      text: line.text,
    });
  }
  // What the mirror's own tool writes stands outside the article's element; a source named inside it is the author's.
  const withAddress = found.filter((f) => f.uriR);
  const outside = withAddress.filter((f) => !f.inBody);
  const of = (list: typeof found) => list.find((f) => labelOf(f.text)?.kind === 'original') ?? list[0];
  const best = of(outside) ?? of(withAddress) ?? found[0];
  if (!best) return undefined;
  // Inside the article only a line that wears the tool's own label speaks against it.
  const label = labelOf(best.text)?.label;
  const others = withAddress.flatMap((f) => {
    const its = labelOf(f.text);
    const speaks = its?.kind === 'original' && (!f.inBody || its.label === label);
    return f.uriR && best.uriR && !sameAddress(f.uriR, best.uriR) && speaks ? [f.uriR] : [];
  });
  return { ...best, others: [...new Set([...best.others, ...others])] };
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

/** Links and bare addresses of a line that may be the original, the best first. */
function candidates(line: Line, pageUrl: string, strong: boolean): { href: string; title?: string | undefined }[] {
  const links = line.links.flatMap((l) => {
    const href = acceptable(l.href, pageUrl, strong);
    return href ? [{ href, title: /^https?:/.test(l.text) ? undefined : l.text || undefined }] : [];
  });
  // The address is all that follows the label: raw characters of any script, quotes and brackets among them, belong to it.
  const rest = labelOf(line.text)?.rest ?? '';
  const whole = /^https?:\/\/\S+$/.test(rest) && line.links.length === 0 ? [rest] : urlsInText(line.text);
  const bare = whole.flatMap((u) => {
    const href = acceptable(u, pageUrl, strong);
    return href && !links.some((l) => sameAddress(l.href, href)) ? [{ href }] : [];
  });
  const all: { href: string; title?: string | undefined }[] = [...links, ...bare];
  const weight = (c: { href: string; title?: string | undefined }) =>
    (PROFILE.test(c.href) ? -100 : 0) + (isArticleAddress(c.href) ? 10 : 0);
  return all
    .filter((c) => !(PROFILE.test(c.href) && all.length > 1 && all.some((o) => !PROFILE.test(o.href))))
    .sort((a, b) => weight(b) - weight(a));
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

/** Whether what follows a label is an address that is refused: a script, a machine of one's own network, a disguise. */
function isRefused(rest: string): boolean {
  const address = /^[a-z][a-z0-9+.-]{1,20}:[^\s：]{3,}/i.exec(rest)?.[0];
  return !!address && !safeOriginal(address);
}

function startsWithLink(rest: string, line: Line): boolean {
  return line.links.some((l) => l.text.length > 2 && rest.startsWith(l.text.slice(0, 20)));
}

/** A source line that names an outlet or a title without a usable address. */
function namesOutlet(line: Line): boolean {
  return line.links.length > 0 || /[「『《]/.test(line.text) || line.block.querySelector('del, s') !== null;
}

/** The address when it may be an original of `pageUrl`: public http(s), not the home page of a site, not this very site. */
export function acceptable(text: string, pageUrl: string, strong: boolean): string | undefined {
  const raw = text.trim().replace(/^<|>$/g, '');
  // A relative link is none to an original, whatever its first part looks like.
  const url = /^(?:https?:|www\.)/i.test(raw) ? parseUrl(safeOriginal(raw)) : undefined;
  if (!url || !isDeep(url)) return undefined;
  if (sameAddress(url.href, pageUrl)) return undefined;
  const own = parseUrl(pageUrl);
  if (own && sameSite(own, url) && !(strong && CODE_HOST.test(bareHost(url)) && ownerOf(own) !== ownerOf(url)))
    return undefined;
  if (!strong && CODE_HOST.test(bareHost(url))) return undefined;
  if (/\.(?:png|jpe?g|gif|svg|webp|mp[34]|zip|css|js)$/i.test(url.pathname)) return undefined;
  return url.href;
}

function ownerOf(url: HttpUrl): string {
  return url.pathname.split('/')[1] ?? '';
}

function isArticleAddress(href: string): boolean {
  const url = parseUrl(href);
  return (
    !!url &&
    !CODE_HOST.test(bareHost(url)) &&
    (url.pathname.length > 12 || url.search.length > 6 || /\d{4}/.test(url.pathname))
  );
}
