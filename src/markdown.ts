import { Marked } from 'marked';

const marked = new Marked({ gfm: true, async: false });

/**
 * Markdown as HTML, the way code hosts show it. Raw HTML goes through; a block of it lasts to its matching end tag, as the
 * mirrors' own tools write it, and not only to the next empty line as CommonMark would have it. Apart from the pipeline,
 * because few pages need it.
 */
export function markdown(source: string): string {
  return marked.parse(joinHtmlBlocks(source.replace(/\r\n?/g, '\n'))) as string;
}

const CONTAINER = /<(\/?)(div|article|section|table|center|figure)\b[^<>]*>/gi;

/** Takes the empty lines out of HTML blocks, so that one block stays one block. */
function joinHtmlBlocks(source: string): string {
  if (!/^\s{0,3}<(?:div|article|section|table|center|figure)\b/im.test(source)) return source;
  const out: string[] = [];
  let depth = 0;
  let fenced = false;
  for (const line of source.split('\n')) {
    if (depth === 0 && /^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const begins = depth > 0 || (!fenced && /^\s{0,3}<(?:div|article|section|table|center|figure)\b/i.test(line));
    if (begins)
      for (const [tag, close] of line.slice(0, 200_000).matchAll(CONTAINER))
        depth = Math.max(0, depth + (tag.endsWith('/>') ? 0 : close ? -1 : 1));
    if (depth > 0 && !line.trim()) continue;
    // Indentation inside a block is the printer's; without it nothing becomes code.
    out.push(begins ? line.trimStart() : line);
    if (begins && depth === 0) out.push('');
  }
  return out.join('\n');
}
