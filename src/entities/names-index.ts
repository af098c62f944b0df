import type { ArticleNames, Entity, EntityType, NameRow } from '../model/entity.ts';
import { key } from './fold.ts';

/** One appearance of a name. */
export interface Appearance {
  readonly id: string;
  readonly published: string;
  readonly count: number;
}

/** A name over all articles. */
export interface IndexedName {
  /** The form that the most articles use. */
  readonly name: string;
  readonly type: EntityType;
  readonly forms: readonly string[];
  /** By date, those without one last. */
  readonly appearances: readonly Appearance[];
}

export interface NamesIndex {
  /** Names that hold what is asked for in either Chinese script, those in the most articles first; all when nothing is asked for. */
  readonly find: (query: string, type?: EntityType) => readonly IndexedName[];
  /** A name by any of its forms. */
  readonly get: (form: string, type: EntityType) => IndexedName | undefined;
  /** Names in the same articles, with in how many of them, the most first. */
  readonly beside: (name: IndexedName) => readonly { readonly name: IndexedName; readonly articles: number }[];
}

/** What is kept of the names of an article. Dates are its own and name nothing elsewhere. */
export function nameRows(entities: readonly Entity[]): NameRow[] {
  return entities
    .filter((e) => e.type !== 'date')
    .map(({ name, type, aliases, mentions }) => ({ name, type, aliases, count: Math.max(1, mentions.length) }));
}

interface Group {
  readonly type: EntityType;
  readonly forms: Map<string, number>;
  readonly seen: Map<string, Appearance>;
}

/**
 * Names over many articles. Two are one when they are of one kind and one's name is the other's in either Chinese script;
 * short forms join only what their own article joined, since 王局长 here is another than there.
 */
export function indexNames(articles: readonly ArticleNames[]): NamesIndex {
  const keyOf = remembered(key);
  const groups = new Map<string, Group>();
  const inArticle = new Map<string, Set<string>>();
  for (const { id, published, names } of articles) {
    const here = new Set<string>();
    for (const { name, type, aliases, count } of names) {
      const k = `${type}:${keyOf(name)}`;
      const group = groups.get(k) ?? { type, forms: new Map(), seen: new Map() };
      groups.set(k, group);
      for (const form of [name, ...aliases])
        group.forms.set(form, (group.forms.get(form) ?? 0) + (form === name ? 1 : 0));
      const known = group.seen.get(id)?.count ?? 0;
      group.seen.set(id, { id, published, count: known + count });
      here.add(k);
    }
    inArticle.set(id, here);
  }
  const all = new Map<string, IndexedName>();
  const keys = new Map<IndexedName, string>();
  for (const [k, { type, forms, seen }] of groups) {
    const byUse = [...forms].sort(([a, x], [b, y]) => y - x || b.length - a.length).map(([form]) => form);
    const indexed = { name: byUse[0] ?? '', type, forms: byUse, appearances: [...seen.values()].sort(byDate) };
    all.set(k, indexed);
    keys.set(indexed, k);
  }
  const ordered = [...all.values()].sort(
    (a, b) => b.appearances.length - a.appearances.length || (a.name < b.name ? -1 : 1),
  );
  const searched = ordered.map((n) => n.forms.map(keyOf).join('\n'));
  const byForm = new Map<string, IndexedName>();
  for (const n of ordered)
    for (const form of n.forms) {
      const k = `${n.type}:${keyOf(form)}`;
      // A name goes before a short form of another.
      if (all.get(k) === n || !byForm.has(k)) byForm.set(k, n);
    }
  return {
    find: (query, type) => {
      const wanted = key(query);
      return ordered.filter((n, i) => (!type || n.type === type) && (searched[i] as string).includes(wanted));
    },
    get: (form, type) => byForm.get(`${type}:${key(form)}`),
    beside: (name) => {
      const own = keys.get(name);
      const counts = new Map<string, number>();
      for (const { id } of name.appearances)
        for (const k of inArticle.get(id) ?? []) if (k !== own) counts.set(k, (counts.get(k) ?? 0) + 1);
      return [...counts]
        .map(([k, articles]) => ({ name: all.get(k) as IndexedName, articles }))
        .sort((a, b) => b.articles - a.articles || b.name.appearances.length - a.name.appearances.length);
    },
  };
}

/** A function of a text that works each text out once. */
function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = of(text);
    known.set(text, fresh);
    return fresh;
  };
}

const byDate = (a: Appearance, b: Appearance) =>
  Number(!a.published) - Number(!b.published) || (a.published < b.published ? -1 : a.published > b.published ? 1 : 0);
