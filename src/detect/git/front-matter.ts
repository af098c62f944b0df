/** Keys and values of a front matter; lists joined by a comma. Keys in lower case. */
export type FrontMatter = Readonly<Record<string, string>>;

/** Longest front matter read. */
const MAX = 20_000;

/**
 * Splits a Markdown source into its front matter (`---` at the very beginning, simple YAML) and the rest. Lists and maps
 * are kept as one line; what is no `key: value` line is passed over.
 */
export function splitFrontMatter(source: string): { matter: FrontMatter; rest: string } {
  const text = source.replace(/^\ufeff/, '');
  const open = /^(?:[ \t]{0,20}\r?\n){0,5}---[ \t]{0,20}\r?\n/.exec(text);
  if (!open) return { matter: {}, rest: text };
  const from = open[0].length;
  const close = /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/.exec(text.slice(from - 1, from + MAX));
  if (!close) return { matter: {}, rest: text };
  const matter = parse(text.slice(from, from - 1 + close.index));
  if (Object.keys(matter).length === 0) return { matter: {}, rest: text };
  return { matter, rest: text.slice(from - 1 + close.index + close[0].length) };
}

function parse(yaml: string): FrontMatter {
  const out: Record<string, string> = {};
  let last: string | undefined;
  for (const line of yaml.split(/\r?\n/)) {
    const item = /^[ \t]{0,8}-[ \t](.*)/s.exec(line);
    if (item && last) {
      out[last] = [out[last], unquote(item[1] ?? '')].filter(Boolean).join(', ');
      continue;
    }
    const pair = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):(?:[ \t](.*))?$/su.exec(line);
    if (!pair) continue;
    last = (pair[1] as string).trim().toLowerCase();
    out[last] = unquote(pair[2] ?? '');
  }
  return out;
}

function unquote(value: string): string {
  const text = value.trim();
  const list = /^\[(.*)\]$/.exec(text);
  if (list)
    return (list[1] ?? '')
      .split(',')
      .map((v) => unquote(v))
      .filter(Boolean)
      .join(', ');
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
export function shownFrontMatter(root: Element): { matter: FrontMatter; element: Element } | undefined {
  const first = firstShown(root);
  if (!first) return undefined;
  const table = first.localName === 'table' ? first : first.querySelector(':scope > table');
  if (table) {
    const rows = [...table.querySelectorAll('tr')].filter((r) => r.closest('table') === table);
    const [head, values] = rows;
    const keys = [...(head?.children ?? [])];
    if (rows.length !== 2 || !keys.length || keys.some((k) => k.localName !== 'th')) return undefined;
    const out: Record<string, string> = {};
    keys.forEach((key, i) => {
      const cell = values?.children[i];
      const cells = [...(cell?.querySelectorAll('table td') ?? [])]
        .map((c) => c.textContent?.trim() ?? '')
        .filter(Boolean);
      out[(key.textContent ?? '').trim().toLowerCase()] = cells.length
        ? cells.join(', ')
        : (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    return Object.keys(out).some((k) => KNOWN.has(k)) ? { matter: out, element: first } : undefined;
  }
  const code = first.localName === 'pre' ? first : first.querySelector('pre');
  if (!code || (first.textContent ?? '').trim().length > (code.textContent ?? '').trim().length + 20) return undefined;
  const yaml = (code.textContent ?? '').trim();
  const matter = parse(yaml.replace(/^---\s*\n/, '').replace(/\n---$/, ''));
  const keys = Object.keys(matter);
  const plausible = keys.length >= 2 && keys.some((k) => KNOWN.has(k)) && keys.length >= yaml.split('\n').length / 3;
  return plausible ? { matter, element: first } : undefined;
}

const KNOWN = new Set([
  'title',
  'layout',
  'date',
  'author',
  'tags',
  'categories',
  'from',
  'source',
  'url',
  'description',
  'original',
  'link',
  'permalink',
  'slug',
  'lang',
  'published',
]);

function firstShown(root: Element): Element | undefined {
  for (let el: Element | null = root.firstElementChild; el; el = el.nextElementSibling)
    if ((el.textContent ?? '').trim() || el.querySelector('img')) return el;
  return undefined;
}
