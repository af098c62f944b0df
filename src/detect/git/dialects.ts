/**
 * Other light markups as Markdown, as far as reading takes it: org-mode, reStructuredText, and what site generators add to
 * Markdown. Line by line; what is not known stays as it is.
 */

type Dialect = 'markdown' | 'org' | 'rst' | 'html';

/** Which markup a file is in, by the end of its name and how it begins. */
export function dialectOf(source: string, path: string | undefined): Dialect {
  const start = source.slice(0, 600).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20})?<(?:!doctype html|html)\b/i.test(start))
    return 'html';
  if (/\.org$/i.test(path ?? '') || /^#\+[A-Z_]{3,20}:/i.test(start)) return 'org';
  if (/\.re?st$/i.test(path ?? '')) return 'rst';
  return 'markdown';
}

/** A source as Markdown. */
export function toMarkdown(source: string, dialect: Dialect): string {
  if (dialect === 'org') return fromOrg(source);
  if (dialect === 'rst') return fromRst(source);
  return generated(withParagraphs(source));
}

/** Ends of sentences, with what may close them. */
const ENDED = /[.!?。！？…:：][\s"'”’」』）)\]*_]{0,6}$/u;
/** Lines from which on a text shows how it is written, and the part of them that has to end a sentence. */
const ENOUGH_LINES = 5;
const MOSTLY = 0.8;

/**
 * In a text that knows no empty lines a line is a paragraph, where nearly every one ends a sentence: lines that are cut at a
 * width end anywhere.
 */
function withParagraphs(source: string): string {
  const lines = source.split('\n');
  const full = lines.filter((line) => line.trim());
  if (full.length < ENOUGH_LINES || lines.length - full.length > full.length / 5) return source;
  const prose = full.filter((line) => !/^\s{0,8}(?:[-*+>|#]|\d{1,3}[.)]\s|```|~~~| {4}|\t)/.test(line));
  if (prose.length < full.length * MOSTLY) return source;
  // Keys with a value say nothing of how the text is written.
  const long = prose.filter((line) => line.length >= 12 && !/^[^:：。.!?]{1,24}[:：].{1,60}$/u.test(line));
  const ended = long.filter((line) => ENDED.test(line.slice(-400).trimEnd())).length;
  return long.length >= ENOUGH_LINES && ended >= long.length * MOSTLY ? lines.join('\n\n') : source;
}

const FENCE = /^\s{0,3}(?:```|~~~)/;
/** Tags of Liquid and Hugo on a line of their own, marks of excerpts and tables of contents, attribute lists of kramdown. */
const TAG_LINE =
  /^\s{0,8}(?:\{%.{0,400}%\}|\{\{[<%].{0,2000}[>%]\}\}|<!--\s{0,3}(?:more|toc|truncate|excerpt|@include\b.{0,200}?)\s{0,3}-->|\[\[?toc\]?\]|@\[toc\](?:\(.{0,60}\))?|\{:\s?[^}\n]{1,80}\}|\{\{?\s?page\.[\w.]{1,40}\s?\}?\})\s{0,8}$/i;
/** `!!! note`, `:::tip`: a box, its text indented or up to the closing mark. */
const BOX = /^(?:!!!|\?\?\?\+?)\s{1,3}[a-z]/i;
const CONTAINER = /^:{3,6}\s{0,3}(?:\w.{0,80})?$/;

function generated(source: string): string {
  if (!/^\s{0,8}(?:\{[%{:]|<!--|\[|@\[|!!!|\?\?\?|:::)/m.test(source)) return source;
  let fenced = false;
  let boxed = false;
  return source
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) fenced = !fenced;
      if (fenced) return line;
      if (BOX.test(line)) {
        boxed = true;
        return '';
      }
      if (boxed && /^(?: {4}|\t)/.test(line)) return `> ${line.trim()}`;
      if (boxed && line.trim()) boxed = false;
      return TAG_LINE.test(line) || CONTAINER.test(line) ? '' : line;
    })
    .join('\n');
}

/** bounded: a line is cut at 4,000 characters before. */
const ORG_LINK = /\[\[([^\]\n]{1,2000})\](?:\[([^\]\n]{1,600})\])?\]/g;

function fromOrg(source: string): string {
  const out: string[] = [];
  let code = false;
  for (const raw of source.split('\n')) {
    const line = raw.slice(0, 4000);
    const block = /^\s{0,8}#\+(begin|end)_(src|example|quote|verse|center|html|export)\b\s{0,4}(\S{0,20})/i.exec(line);
    if (block) {
      const literal = /src|example|html|export/i.test(block[2] as string);
      if (literal) {
        code = /begin/i.test(block[1] as string);
        out.push(code ? `\`\`\`${block[3] ?? ''}` : '```');
      } else out.push('');
    } else if (code) out.push(line);
    else if (/^\s{0,8}(?:#\+|:[A-Z_]{3,20}:\s{0,4}|#\s)/.test(line)) continue;
    else {
      const heading = /^(\*{1,6})\s{1,4}(\S.*)$/.exec(line);
      const text = (heading ? (heading[2] as string) : line)
        .replace(ORG_LINK, (_, href: string, words?: string) =>
          /\.(?:png|jpe?g|gif|svg|webp)$/i.test(href) ? `![${words ?? ''}](${href})` : `[${words ?? href}](${href})`,
        )
        .replace(/(?<=^|[\s(，。、：])[=~]([^=~\n]{1,200})[=~](?=$|[\s),.:;!?，。、：])/gu, '`$1`');
      out.push(heading ? `${'#'.repeat((heading[1] as string).length + 1)} ${text}` : text);
    }
  }
  return out.join('\n');
}

const UNDERLINE = /^([=\-~^"'#*+.`:_])\1{2,200}\s{0,8}$/;

function fromRst(source: string): string {
  const lines = source.split('\n').map((line) => line.slice(0, 4000));
  const out: string[] = [];
  const levels: string[] = [];
  let directive = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const next = lines[i + 1] ?? '';
    const over = UNDERLINE.test(line) && next.trim() && UNDERLINE.test(lines[i + 2] ?? '');
    if (over || (line.trim() && !/^\s/.test(line) && UNDERLINE.test(next))) {
      const mark = `${over ? 'o' : ''}${(over ? line : next)[0]}`;
      if (!levels.includes(mark)) levels.push(mark);
      out.push(
        '',
        `${'#'.repeat(Math.min(6, levels.indexOf(mark) + 1))} ${inlineRst((over ? next : line).trim())}`,
        '',
      );
      i += over ? 2 : 1;
      continue;
    }
    const code = /^\s{0,8}\.\. (?:code(?:-block)?|sourcecode|highlight)::\s{0,4}(\S{0,20})/.exec(line);
    const picture = /^\s{0,8}\.\. (?:image|figure):: (\S{1,2000})/.exec(line);
    if (picture) out.push(`![](${picture[1]})`);
    if (code || /^\s{0,8}\.\. /.test(line)) directive = true;
    else if (!directive || !/^\s/.test(line)) {
      directive = directive && !line.trim();
      // A line block: each line is one of its own.
      const bar = /^\| ?(.*)$/.exec(line);
      out.push(bar ? `${inlineRst(bar[1] as string)}  ` : inlineRst(line));
    } else if (line.trim() && !/^\s{1,8}:[\w-]{1,20}:/.test(line)) out.push(code ? line : inlineRst(line));
  }
  return out.join('\n');
}

function inlineRst(text: string): string {
  return text
    .replace(/`([^`<\n]{1,400}?)\s{0,3}<([^<>\s`]{1,2000})>`__?/g, '[$1]($2)')
    .replace(/``([^`\n]{1,400})``/g, '`$1`')
    .replace(/:[a-z]{2,12}:`([^`\n]{1,200})`/g, '$1');
}
