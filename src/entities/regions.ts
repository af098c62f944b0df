import type { Entry } from './gazetteer.ts';
import { latinKey } from './gazetteer.ts';

const built = new Map<string, ReadonlyMap<string, Entry>>();

/** Countries and territories in the language of a text, as the engine knows them (Unicode CLDR), by `latinKey`. */
export function regionNames(language: string | undefined): ReadonlyMap<string, Entry> {
  const known = built.get(language ?? '');
  if (known) return known;
  const names = new Map<string, Entry>();
  try {
    const display = new Intl.DisplayNames(language ? [language] : [], { type: 'region', fallback: 'none' });
    const A = 65;
    for (let i = 0; language && i < 26 * 26; i += 1) {
      const name = display.of(String.fromCharCode(A + Math.floor(i / 26), A + (i % 26)));
      if (name && name.length > 2) names.set(latinKey(name), { type: 'place', id: name });
    }
  } catch {
    // A tag that is no language has no names.
  }
  built.set(language ?? '', names);
  return names;
}

const ENDING = /(?:ями|ами|иями|ией|ей|ой|ом|ем|ью|ам|ах|ях|[аяеиоуыюьй])$/;

/** A Russian or Ukrainian name out of its cases: of the forms that could be its base, the one that is listed. */
export function listedInflected(word: string, names: ReadonlyMap<string, Entry>): Entry | undefined {
  if (!/^[\u0400-\u04ff]{4,}$/.test(word)) return undefined;
  const key = word.toLowerCase();
  const stem = key.replace(ENDING, '');
  for (const base of ['', 'я', 'а', 'й', 'ь', 'ы', 'и']) {
    const entry = names.get(stem + base);
    if (entry) return entry;
  }
  return names.get(`${key.replace(/(?:ией|[иеюя])$/, '')}ия`);
}
