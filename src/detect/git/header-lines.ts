import type { MatterEntry } from './front-matter.ts';

/** Longest header, in lines. */
const MAX_LINES = 40;
const FIELD = /^([A-Z][A-Za-z-]{1,24}):[ \t]{1,8}(\S.*)$/;
const ORG = /^[ \t]{0,8}#\+([A-Za-z_]{2,30}):[ \t]{0,8}(.*)$/;

/**
 * A header without marks around it: `Title: …` lines up to an empty one (MultiMarkdown, Pelican), or the `#+TITLE:` lines of
 * org-mode. Undefined when the text has none.
 */
export function headerLines(text: string): { matter: readonly MatterEntry[]; rest: string } | undefined {
  const lines = text.split(/\r?\n/, MAX_LINES + 1);
  const first = lines.findIndex((line) => line.trim());
  const form = [ORG, FIELD].find((pattern) => pattern.test(lines[first] ?? ''));
  if (!form) return undefined;
  const matter: MatterEntry[] = [];
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    const found = form.exec(line);
    if (found) {
      const value = (found[2] as string).trim();
      if (value) matter.push({ path: [found[1] as string], value });
    } else if (form === ORG && !line.trim()) continue;
    else if (matter.length && /^[ \t]{1,8}\S/.test(line) && form === FIELD) continue;
    else break;
  }
  const keys = new Set(matter.map((entry) => entry.path[0]?.toLowerCase()));
  const ends = form === ORG || !lines[at]?.trim();
  if (!ends || !keys.has('title') || keys.size < 2) return undefined;
  const offset = lines.slice(0, at).reduce((n, line) => n + line.length + 1, 0);
  return { matter, rest: text.includes('\r\n') ? text.split(/\r?\n/).slice(at).join('\n') : text.slice(offset) };
}
