import { inertElement } from '../kit/snapshot.ts';
import { splitFrontMatter, shownFrontMatter } from './git/front-matter.ts';
import { articleLike } from './git/article-like.ts';
import { linesSteps, type Line } from './git/lines.ts';
import { findSourceLine } from './git/source-line.ts';
import { pagesRoot, rawText, renderedRoot } from './git/views.ts';
import { finish } from '../kit/steps.ts';

/** Lines of a raw text looked at from either end. */
const EDGE = 60;
/** bounded: a line is cut at 4,000 characters before. */
const LINK =
  /\[([^\]\n]{0,300})\]\(([^\s)]{1,2000})[^)\n]{0,200}\)|<a\s[^>\n]{0,200}href=["'](https?:[^"'\n]{1,2000})["'][^>\n]{0,200}>([^<\n]{0,300})/g;

/**
 * Asked of a candidate: does this file of a repository say that it is a copy of an article? It reads the live page and
 * changes nothing; the full answer is `trace`.
 */
export function probe(document: Document, url: string): boolean {
  const text = rawText(document, document.contentType);
  if (text !== undefined) {
    const { matter, rest } = splitFrontMatter(text);
    const root = document.body;
    const content = {
      root,
      matter,
      lines: rawLines(rest, root),
      view: 'source' as const,
      wrongCharset: false,
      moderated: false,
    };
    const source = findSourceLine(content, url);
    return !!source && (rest.includes('itemprop="articleBody"') || articleLike(content, source, url));
  }
  const live = renderedRoot(document) ?? pagesRoot(document, url);
  if (!live) return false;
  // Walked as a copy: a form control named `nextSibling` leads a walk of the live page in a circle.
  const root = inertElement(live);
  const matter = shownFrontMatter(root)?.matter ?? [];
  const content = {
    root,
    matter,
    lines: finish(linesSteps(root)),
    view: 'rendered' as const,
    wrongCharset: false,
    moderated: false,
  };
  const source = findSourceLine(content, url);
  return !!source && articleLike(content, source, url);
}

/** The lines of a Markdown source, near enough to tell label lines from text: both ends, markup taken away. */
function rawLines(source: string, body: Element): Line[] {
  const heading = body.ownerDocument.createElement('h2');
  const all: { raw: string; block: Element }[] = [];
  for (const raw of source.slice(0, 400_000).split('\n')) {
    const last = all.at(-1);
    // A line of dashes makes a heading of the line right above it, or is a rule.
    if (/^[-=\s]{3,}$/.test(raw)) {
      if (last && raw.trim()) last.block = heading;
    } else if (raw.trim()) all.push({ raw, block: raw.startsWith('#') ? heading : body });
  }
  const kept = all.length > EDGE * 2 ? [...all.slice(0, EDGE), ...all.slice(-EDGE)] : all;
  return kept.flatMap(({ raw, block }) => {
    const links: { text: string; href: string }[] = [];
    const text = raw
      .slice(0, 4000)
      .replace(
        LINK,
        (
          _,
          words: string | undefined,
          href: string | undefined,
          href2: string | undefined,
          words2: string | undefined,
        ) => {
          links.push({ text: words ?? words2 ?? '', href: href ?? href2 ?? '' });
          return words ?? words2 ?? '';
        },
      )
      .replace(/<[^<>\n]{0,400}>/g, '')
      .replace(/^#{1,6}\s/, '')
      .trim();
    return text ? [{ text, links, nodes: [], block }] : [];
  });
}
