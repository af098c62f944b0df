import { headerLines } from './header-lines.ts';

/** One value of a front matter, with the keys that lead to it: `source: { url: … }` is `['source', 'url']`. */
export interface MatterEntry {
  readonly path: readonly string[];
  readonly value: string;
}

/** The values of a front matter, in order; nested maps and lists are kept by their path. */
export type FrontMatter = readonly MatterEntry[];

/**
 * What reads the data of a front matter; undefined where the source is broken. Not at hand where a page is only asked
 * whether it may be a copy: lines are read one by one then.
 */
export interface MatterParsers {
  yaml(source: string): unknown;
  toml(source: string): unknown;
}

/** Longest front matter read, most values of one, and deepest nesting. */
const MAX = 20_000;
const MAX_ENTRIES = 400;
const MAX_DEPTH = 6;

const NONE: FrontMatter = [];
/** `---` or `+++` on a line of its own, at the very beginning. */
const OPEN = /^(?:[ \t]{0,20}\r?\n){0,5}(---|\+\+\+)[ \t]{0,20}\r?\n/;
/** A code fence or a comment at the beginning that may hold one. */
const WRAPPED =
  /^(?:[ \t]{0,20}\r?\n){0,5}(?:(```|~~~)[ \t]{0,4}(?:ya?ml|toml|json|plain|text)?|<!--[ \t]{0,4}(?:meta)?)[ \t]{0,20}\r?\n/i;

/** Splits a Markdown source into its front matter (YAML, TOML or JSON, also in a code fence or a comment) and the rest. */
export function splitFrontMatter(source: string, parsers?: MatterParsers): { matter: FrontMatter; rest: string } {
  const text = source.replace(/^\ufeff/, '');
  return (
    marked(text, parsers) ?? json(text) ?? wrapped(text, parsers) ?? headerLines(text) ?? { matter: NONE, rest: text }
  );
}

function marked(text: string, parsers?: MatterParsers): { matter: FrontMatter; rest: string } | undefined {
  const open = OPEN.exec(text);
  if (!open) return undefined;
  const toml = open[1] === '+++';
  const from = open[0].length;
  const end = toml ? /\r?\n\+\+\+[ \t]{0,20}(?:\r?\n|$)/ : /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/;
  const close = end.exec(text.slice(from - 1, from + MAX));
  if (!close) return undefined;
  const inner = text.slice(from, from - 1 + close.index);
  const matter = toml ? tomlMatter(inner, parsers) : yamlMatter(inner, parsers);
  return matter.length ? { matter, rest: text.slice(from - 1 + close.index + close[0].length) } : undefined;
}

/** Hugo's third form: an object at the beginning, with nothing else on its last line. */
function json(text: string): { matter: FrontMatter; rest: string } | undefined {
  if (!text.startsWith('{\n') && !text.startsWith('{\r\n')) return undefined;
  const close = /\n\}[ \t]{0,20}(?:\r?\n|$)/.exec(text.slice(0, MAX));
  if (!close) return undefined;
  const end = close.index + close[0].length;
  try {
    const matter = flatten(JSON.parse(text.slice(0, end)));
    return matter.length ? { matter, rest: text.slice(end) } : undefined;
  } catch {
    return undefined;
  }
}

function wrapped(text: string, parsers?: MatterParsers): { matter: FrontMatter; rest: string } | undefined {
  const open = WRAPPED.exec(text);
  if (!open) return undefined;
  const from = open[0].length;
  const end = (open[1] ? text.indexOf(`\n${open[1]}`, from - 1) : text.indexOf('-->', from)) + 1;
  if (end <= 0 || end - from > MAX) return undefined;
  const inner = text.slice(from, end - 1);
  const matter = plausible(marked(`${inner}\n`, parsers)?.matter ?? yamlMatter(inner, parsers), inner);
  if (!matter) return undefined;
  return { matter, rest: text.slice(end - 1).replace(/^(?:\n(?:```|~~~)|-->)[^\n]{0,40}/, '') };
}

/** Whether what was read as a front matter is one: keys, most of its lines, and one that every front matter may have. */
function plausible(matter: FrontMatter, source: string): FrontMatter | undefined {
  const lines = source.split('\n').filter((line) => line.trim()).length;
  const keys = new Set(matter.map((entry) => entry.path[0]?.toLowerCase() ?? ''));
  return keys.size >= 2 && [...keys].some((key) => KNOWN.has(key)) && keys.size >= lines / 3 ? matter : undefined;
}

/** YAML's values as strings, dates and numbers as written. Where it is broken, its `key: value` lines are read one by one. */
function yamlMatter(source: string, parsers?: MatterParsers): FrontMatter {
  const data = parsers?.yaml(source);
  return data === undefined ? lineByLine(source) : flatten(data);
}

function tomlMatter(source: string, parsers?: MatterParsers): FrontMatter {
  const data = parsers?.toml(source);
  if (data !== undefined) return flatten(data);
  return lineByLine(source.replace(/^([ \t]{0,8}[\w.-]{1,40})[ \t]{0,20}=[ \t]{0,20}/gm, '$1: '));
}

function flatten(value: unknown): FrontMatter {
  const out: MatterEntry[] = [];
  const walk = (at: unknown, path: readonly string[]): void => {
    if (out.length >= MAX_ENTRIES || path.length > MAX_DEPTH || at === null || at === undefined) return;
    if (at instanceof Date) out.push({ path, value: at.toISOString() });
    else if (Array.isArray(at)) for (const item of at) walk(item, path);
    else if (typeof at === 'object') for (const [key, inner] of Object.entries(at)) walk(inner, [...path, key.trim()]);
    else {
      const text = (
        typeof at === 'string' ? at : typeof at === 'number' || typeof at === 'boolean' ? String(at) : ''
      ).trim();
      if (text && path.length) out.push({ path, value: text });
    }
  };
  walk(value, []);
  return out;
}

/** `key: value` lines and items of lists; indented keys belong to the key above. */
function lineByLine(source: string): FrontMatter {
  const out: MatterEntry[] = [];
  let last: string | undefined;
  for (const line of source.split(/\r?\n/)) {
    const item = /^[ \t]{0,8}-[ \t](.*)/s.exec(line);
    const pair = /^([ \t]{0,8})["']?([\p{L}_][\p{L}\p{N}_ .-]{0,40})["']?[:：](?:[ \t](.*))?$/su.exec(line);
    const value = unquote((item ? item[1] : pair?.[3]) ?? '');
    if (item && last) {
      if (value) out.push({ path: [last], value });
    } else if (pair) {
      const key = (pair[2] as string).trim();
      const path = pair[1] && last ? [last, key] : [key];
      if (!pair[1]) last = key;
      if (value) out.push({ path, value });
    }
    if (out.length >= MAX_ENTRIES) break;
  }
  return out;
}

function unquote(value: string): string {
  const text = value.trim();
  const quote = text[0];
  if ((quote === '"' || quote === "'") && text.length > 1) {
    const end = text.lastIndexOf(quote);
    if (end > 0) return text.slice(1, end).replaceAll(`\\${quote}`, quote).trim();
  }
  return text.replace(/[ \t]#.*/s, '').trim();
}

/**
 * The front matter that a code host shows as a table above the article (one row of keys, one of values) or as a code
 * block, with the element that shows it.
 */
export function shownFrontMatter(
  root: Element,
  parsers?: MatterParsers,
): { matter: FrontMatter; element: Element } | undefined {
  const first = firstShown(root);
  if (!first) return undefined;
  const table = first.localName === 'table' ? first : first.querySelector(':scope > table');
  if (table) {
    const matter = tableMatter(table, []);
    return matter.some((entry) => KNOWN.has(entry.path[0]?.toLowerCase() ?? ''))
      ? { matter, element: first }
      : undefined;
  }
  const code = first.localName === 'pre' ? first : first.querySelector('pre');
  if (!code || (first.textContent ?? '').trim().length > (code.textContent ?? '').trim().length + 20) return undefined;
  const yaml = (code.textContent ?? '').trim();
  const inner = yaml.replace(/^---\s*\n/, '').replace(/\n---$/, '');
  const matter = plausible(yamlMatter(inner, parsers), inner);
  return matter ? { matter, element: first } : undefined;
}

/** A table of one row of keys and one of values; a map inside a cell is a table of the same form, a list one without keys. */
function tableMatter(table: Element, above: readonly string[]): MatterEntry[] {
  if (above.length > MAX_DEPTH) return [];
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const keys = [...(rows[0]?.children ?? [])];
  const named = rows.length === 2 && keys.length > 0 && keys.every((key) => key.localName === 'th');
  if (!named && above.length === 0) return [];
  const cells = named ? [...(rows[1]?.children ?? [])] : rows.flatMap((row) => [...row.children]);
  return cells.flatMap((cell, i) => {
    const path = named ? [...above, (keys[i]?.textContent ?? '').trim()] : above;
    const inner = cell.querySelector('table');
    if (inner) return tableMatter(inner, path);
    const value = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
    return value ? [{ path, value }] : [];
  });
}

const KNOWN = new Set(
  'title layout date author authors tags categories category from source url description original link permalink slug lang published translator source_url canonical_url'.split(
    ' ',
  ),
);

function firstShown(root: Element): Element | undefined {
  for (let el: Element | null = root.firstElementChild; el; el = el.nextElementSibling)
    if ((el.textContent ?? '').trim() || el.querySelector('img')) return el;
  return undefined;
}
