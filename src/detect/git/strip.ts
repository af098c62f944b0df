import { following, shortText } from '../../kit/dom.ts';
import type { Facts } from '../../model/draft.ts';
import { labelOf } from '../../lang/labels.ts';
import { bareHost, parseUrl } from '../../kit/url.ts';
import { gitFile } from './address.ts';
import type { Content } from './content.ts';
import { isLinkRow, linksIn, linkShare, removeLines, type Line } from './lines.ts';
import { shareRow } from './share-row.ts';
import { creditsOf, statementGroup } from './credits.ts';
import type { SourceLine } from './source-line.ts';
import { FEED, DESK } from '../../lang/keepers.ts';

/** Lines at either end among which furniture is looked for. */
const HEAD = 14;
const TAIL = 14;
/** Places where people gather: a closing line full of links to them is the mirror's, not the author's. */
const SOCIAL =
  /(?:^|\.)(?:t\.me|telegram\.(?:me|org)|twitter\.com|x\.com|facebook\.com|vk\.com|weibo\.com|zhihu\.com|medium\.com|soundcloud\.com|youtube\.com|discord\.(?:gg|com)|instagram\.com|linkedin\.com|patreon\.com|itunes\.apple\.com)$/;
/** Characters of what may stand after the last rule of a file and still be furniture as a whole. */
const CODA = 900;

/**
 * Takes the mirror's furniture off the file: the title above the text (it is shown as the title), rows of links, label
 * lines, share lines, feed footers, the repository's own notes. Nothing inside the article's own markup is touched but rows
 * that point to addresses in numbers, which the mirrors' operators paste in.
 */
export function strip(content: Content, source: SourceLine, facts: Facts, pageUrl: string): void {
  const { root, lines } = content;
  const body = root.matches('[itemprop="articleBody"]') ? root : root.querySelector('[itemprop="articleBody"]');
  const own = gitFile(pageUrl);
  const credits = creditsOf(content, source);
  const statements = source.lines.filter((line) => isStatement(line));
  const gone = new Set<Line>([...statements, ...credits.block, ...prefaceOf(content, source, facts)]);
  const inBody = (line: Line) => !!body && body !== root && body.contains(line.block);
  const count = lines.length;

  lines.forEach((line, i) => {
    const head = i < HEAD;
    const tail = i >= count - TAIL;
    if (inBody(line)) {
      if (isPromotion(line)) gone.add(line);
      return;
    }
    if (isPromotion(line) || (isLinkRow(line) && (head || tail)) || (head && isMetaRow(line))) gone.add(line);
    if (!head && !tail) return;
    if (line.text.length < 400 && FEED.test(line.text)) gone.add(line);
    if (line.text.length > 300) {
      if (tail && isCoda(line, own?.owner, own?.repo)) gone.add(line);
      return;
    }
    const label = labelOf(line.text);
    const labelled =
      label?.colon &&
      !DESK.test(line.text) &&
      (head ? label.kind !== 'editor' : label.kind === 'housekeeping' || label.kind === 'original');
    if (labelled && (head ? beforeText(i, lines) : true)) gone.add(line);
    if (tail && isCoda(line, own?.owner, own?.repo)) gone.add(line);
    if (head && facts.headline?.quote === line.text) gone.add(line);
    if (head && i < 6 && facts.datePublished?.quote === line.text) gone.add(line);
    if (facts.headline && head && /^h[1-4]$/.test(headingName(line)) && isSame(line.text, facts.headline.value))
      gone.add(line);
  });
  for (const statement of statements)
    for (const line of statementGroup(lines, statement)) if (!inBody(line)) gone.add(line);
  // The share links below the article, and the heads of what the site put after them.
  const shares = shareRow(lines);
  if (shares) for (const line of lines.slice(shares.from)) gone.add(line);
  // A closing line that is one link to a place like those, and nothing else.
  for (let i = count - 1; i >= Math.max(0, count - 2); i--) {
    const line = lines[i] as Line;
    if (
      !inBody(line) &&
      line.links.length === 1 &&
      linkShare(line) > 0.9 &&
      SOCIAL.test(bareHost(parseUrl(line.links[0]?.href) ?? 'https://x.invalid/'))
    )
      gone.add(line);
  }
  if (body && body !== root) cutAround(root, body);
  else cutCoda(root, source);
  removeLines([...gone], root);
  trimRules(root);
}

/** What the copyist put between a statement at the very top and the title. */
function prefaceOf({ lines }: Content, source: SourceLine, facts: Facts): readonly Line[] {
  const title = facts.headline?.value;
  const at = source.lines[0] ? lines.indexOf(source.lines[0]) : -1;
  const heading = lines.findIndex((line) => /^h[12]$/.test(headingName(line)) && !!title && isSame(line.text, title));
  if (at < 0 || at > 3 || heading <= at || heading > HEAD) return [];
  const preface = lines.slice(0, heading);
  return preface.reduce((n, { text }) => n + text.length, 0) <= CODA ? preface : [];
}

/** A statement goes as a whole when its line holds little else; where text of the article goes on in it, it stays. */
function isStatement(line: Line): boolean {
  const links = line.links.reduce((n, { text }) => n + text.length, 0);
  return line.text.length - links <= 220;
}

function headingName(line: Line): string {
  return line.block.closest('h1, h2, h3, h4')?.localName ?? '';
}

function isSame(a: string, b: string): boolean {
  const fold = (s: string) =>
    s
      .normalize('NFKC')
      .replace(/[\s\p{P}\p{S}]+/gu, '')
      .toLowerCase();
  return fold(a) === fold(b);
}

/** Only lists, quotes and label lines stand before it: the author's text has not begun. */
function beforeText(at: number, lines: readonly Line[]): boolean {
  for (let i = 0; i < at; i++)
    if ((lines[i] as Line).text.length > 160 && !labelOf((lines[i] as Line).text)) return false;
  return true;
}

/** A line that is nothing but links to addresses in numbers, or one link behind a sign: pasted in by the mirror's operator. */
function isPromotion(line: Line): boolean {
  if (line.links.length === 0 || linkShare(line) < 0.6) return false;
  return (
    line.links.every((l) => /^https?:\/\/\d{1,3}(?:\.\d{1,3}){3}/.test(l.href)) ||
    (/^\W{0,6}\p{Extended_Pictographic}/u.test(line.text) && /^h[1-6]$/.test(headingName(line)))
  );
}

/** Who wrote it, under what heading, when: a row of the original's site, told by where its links lead. */
function isMetaRow(line: Line): boolean {
  return (
    line.text.length < 200 &&
    line.links.some((l) => /\/authors?\/[^/]+\/?$/.test(l.href)) &&
    line.links.every((l) =>
      /\/(?:authors?|category|categories|tags?|topics?)\/[^?#/]+(?:\/[^?#/]{0,200}){0,3}$/.test(l.href),
    ) &&
    !/[。！？!?]|\.\s\S/u.test(line.text)
  );
}

/** Closing notes: about this very repository, or a row of places to follow. */
function isCoda(line: Line, owner?: string, repo?: string): boolean {
  const links = linksIn(line);
  if (links.length === 0) return false;
  const repository = links.filter((href) => {
    const url = parseUrl(href);
    return !!url && !!owner && url.pathname.toLowerCase().startsWith(`/${owner}/${repo ?? ''}`.toLowerCase());
  }).length;
  const social = links.filter((href) => SOCIAL.test(bareHost(parseUrl(href) ?? 'https://x.invalid/'))).length;
  return repository * 2 >= links.length || (links.length >= 3 && (social + repository) * 3 >= links.length * 2);
}

/** With the article's own element known: before it only a picture is kept, after it nothing. */
function cutAround(root: Element, body: Element): void {
  let at: Element = body;
  while (at !== root && at.parentElement) {
    for (let node = at.nextSibling; node;) {
      const next: ChildNode | null = node.nextSibling;
      node.parentNode?.removeChild(node);
      node = next;
    }
    for (let node = at.previousSibling; node;) {
      const next: ChildNode | null = node.previousSibling;
      const picture =
        node.nodeType === 1 && ((node as Element).localName === 'img' || (node as Element).querySelector('img'));
      if (!picture) node.parentNode?.removeChild(node);
      node = next;
    }
    at = at.parentElement;
  }
}

/** Everything after the last rule, when that is short and holds the source line or nothing but links. */
function cutCoda(root: Element, source: SourceLine): void {
  const rules = [...root.querySelectorAll('hr')].reverse();
  // Of more than twice as much the coda is never half.
  const all = shortText(root, CODA * 2)?.length ?? Infinity;
  for (const rule of rules) {
    let text = '';
    let links = 0;
    for (let node: Node | null = rule; node; node = following(node, root, true)) {
      text += node.textContent ?? '';
      if (node.nodeType === 1)
        links += [...(node as Element).querySelectorAll('a, ok')].reduce((n, a) => n + (a.textContent ?? '').length, 0);
      if (text.length > CODA) break;
    }
    if (text.length > CODA || text.length > all * 0.5) break;
    const words = text.trim().length;
    const named = source.lines.some((l) => l.nodes.some((n) => (rule.compareDocumentPosition(n) & 4) !== 0));
    const changes = source.lines.length > 0 && isChangelog(rule, root);
    if (!named && !changes && links < words * 0.6 && !FEED.test(text)) continue;
    for (let node: Node | null = rule; node;) {
      const next = following(node, root, true);
      node.parentNode?.removeChild(node);
      node = next;
    }
  }
}

/** Whether every line after a rule begins with a day: what the copyist changed, and who asked for it. */
function isChangelog(rule: Element, root: Element): boolean {
  const blocks: string[] = [];
  for (let node: Node | null = following(rule, root, true); node; node = following(node, root, true)) {
    if (node.nodeType !== 1) continue;
    const el = node as Element;
    const items = el.matches('ul, ol') ? [...el.children] : [el];
    for (const item of items) if (item.textContent?.trim()) blocks.push(item.textContent.trim());
  }
  return blocks.length > 0 && blocks.every((text) => /^\d{4}[-./]\d{1,2}[-./]\d{1,2}\s?[:：]/.test(text));
}

function says(node: Node): boolean {
  return node.nodeType === 1 ? shortText(node as Element, 1) === undefined : !!node.nodeValue?.trim();
}

/** Rules left at the beginning or the end. */
function trimRules(root: Element): void {
  for (const rule of root.querySelectorAll('hr')) {
    const texts = root.ownerDocument.createTreeWalker(root, 4);
    texts.currentNode = rule;
    let before = texts.previousNode();
    while (before && !before.nodeValue?.trim()) before = texts.previousNode();
    if (before) break;
    rule.parentNode?.removeChild(rule);
  }
  for (const rule of [...root.querySelectorAll('hr')].reverse()) {
    let after = following(rule, root, true);
    while (after && !says(after)) after = following(after, root, true);
    if (after) break;
    rule.parentNode?.removeChild(rule);
  }
}
