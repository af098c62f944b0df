import { urlsInText } from '../../kit/url.ts';
import { keyWords, type KeyWord } from '../../lang/key-words.ts';
import { labelOf } from '../../lang/labels.ts';
import type { FrontMatter, MatterEntry } from './front-matter.ts';
import { TRANSLATOR_KEY } from '../../lang/keepers.ts';

/** What the values of a front matter say, by the meaning of their keys. */
export interface MatterFacts {
  readonly title?: MatterEntry | undefined;
  readonly originalTitle?: MatterEntry | undefined;
  readonly authors: readonly MatterEntry[];
  /** Whether a key names the author as that of the original. */
  readonly ofOriginal: boolean;
  readonly translators: readonly MatterEntry[];
  readonly editors: readonly MatterEntry[];
  readonly published?: MatterEntry | undefined;
  readonly captured?: MatterEntry | undefined;
  readonly outlet?: MatterEntry | undefined;
  readonly language?: MatterEntry | undefined;
  readonly description?: MatterEntry | undefined;
  readonly keywords: readonly MatterEntry[];
  readonly categories: readonly MatterEntry[];
  /** Addresses that may be that of the original, the best named first. */
  readonly originals: readonly { readonly url: string; readonly entry: MatterEntry; readonly named: boolean }[];
}

type Words = ReadonlySet<KeyWord>;

const facts = new WeakMap<FrontMatter, MatterFacts>();

/** What `matter` says; worked out once. */
export function matterFacts(matter: FrontMatter): MatterFacts {
  let found = facts.get(matter);
  if (!found) facts.set(matter, (found = read(matter)));
  return found;
}

/** `source_url: https://…`, for evidence. */
export function quoteOf({ path, value }: MatterEntry): string {
  return `${path.join('.')}: ${value}`;
}

function read(matter: FrontMatter): MatterFacts {
  const all = matter.map((entry) => ({ entry, words: wordsOf(entry) }));
  const when = (test: (words: Words, entry: MatterEntry) => boolean) =>
    all.flatMap(({ entry, words }) => (words && test(words, entry) ? [entry] : []));
  const text = (entry: MatterEntry) => !isAddress(entry.value);
  const originals = originalsOf(all);
  const named = (key: string) => matter.filter(({ path }) => path.length === 1 && path[0]?.toLowerCase() === key);

  const people = (kind: KeyWord) =>
    when(
      (words, entry) => words.has(kind) && text(entry) && !has(words, 'address', 'picture', 'date', 'title', 'aside'),
    );
  const authors = people('author').filter((entry) => !people('translator').includes(entry));
  const ofOriginal = authors.filter((entry) => wordsOf(entry)?.has('origin'));
  const dates = when(
    (words) => has(words, 'date', 'published', 'created') && !has(words, 'modified', 'captured', 'author'),
  );
  const created = dates.filter((entry) => wordsOf(entry)?.has('created'));
  const captures = when((words, entry) => words.has('captured') && /\d{4}/.test(entry.value) && text(entry));
  const published = dates.filter((entry) => !created.includes(entry) && /\d{4}/.test(entry.value));
  // A clipper writes the day of clipping as the day on which its own file was made.
  const clipped = originals.length > 0 ? created[0] : undefined;

  return {
    title: named('title')[0] ?? named('headline')[0] ?? when((words) => words.size === 1 && words.has('title'))[0],
    originalTitle: when((words, entry) => words.has('origin') && words.has('title') && text(entry))[0],
    authors: ofOriginal.length ? ofOriginal : authors,
    ofOriginal: ofOriginal.length > 0,
    translators: people('translator').filter((entry) => isTranslatorKey(entry)),
    editors: people('editor'),
    published: published[0] ?? (clipped ? undefined : created[0]),
    captured: captures[0] ?? clipped,
    outlet: when(
      (words, entry) =>
        words.has('outlet') &&
        text(entry) &&
        !has(words, 'address', 'date', 'picture', 'aside') &&
        !/^\d/.test(entry.value),
    )[0],
    language: when((words) => words.size === 1 && words.has('language'))[0],
    description: named('description')[0] ?? named('excerpt')[0] ?? named('summary')[0],
    keywords: [...named('tags'), ...named('keywords'), ...named('tag')],
    categories: [...named('categories'), ...named('category')],
    originals,
  };
}

function has(words: Words, ...kinds: KeyWord[]): boolean {
  return kinds.some((kind) => words.has(kind));
}

/** `translation: …` may hold a state or an address; a translator's name stands under a key that says so. */
function isTranslatorKey({ path, value }: MatterEntry): boolean {
  return TRANSLATOR_KEY.test(path.join(' ')) && value.length < 120;
}

/** The words of the keys that lead to a value; those of the project's languages are read as the labels they are. */
function wordsOf({ path }: MatterEntry): Words | undefined {
  const found = new Set<KeyWord>();
  for (const key of path) {
    const known = keyWords(key) ?? keyByLabel(key);
    if (!known) return undefined;
    for (const word of known) found.add(word);
  }
  return found;
}

function keyByLabel(key: string): Words | undefined {
  const label = labelOf(`${key}:`);
  if (!label || label.rest) return undefined;
  const kind = {
    original: 'origin',
    source: 'origin',
    author: 'author',
    translator: 'translator',
    editor: 'editor',
    date: 'date',
  } as const;
  return label.kind === 'housekeeping' || label.kind === 'updated' ? undefined : new Set([kind[label.kind]]);
}

export function isAddress(value: string): boolean {
  return /^(?:<|\[[^\]]{0,200}\]\()?https?:\/\/\S+$/i.test(value.trim());
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp[34]|css|js)(?:[?#]|$)/i;

function originalsOf(all: readonly { entry: MatterEntry; words: Words | undefined }[]): MatterFacts['originals'] {
  const found: { url: string; entry: MatterEntry; rank: number; named: boolean }[] = [];
  for (const { entry, words } of all) {
    const url = /https?:\/\//i.test(entry.value) ? urlsInText(entry.value)[0] : undefined;
    if (!url || !words || PICTURE.test(url)) continue;
    if (has(words, 'picture', 'author', 'translator', 'editor', 'aside') && !words.has('to')) {
      // "translated_from" names what was translated; "translation_url" is the translation's own place.
      if (!(words.has('translator') && words.has('origin') && !has(words, 'picture', 'author', 'aside'))) continue;
    }
    if (words.has('picture') || (words.has('captured') && !words.has('origin'))) continue;
    const origin = words.has('origin');
    if (!origin && !(words.has('address') || words.has('work') || words.has('outlet'))) continue;
    if (!origin && words.has('outlet') && !words.has('work')) continue;
    // A comment is a text with an address in it, not an address.
    if (entry.value.length > url.length + 160) continue;
    const rank = (origin ? 10 : 0) + (words.has('address') ? 2 : 0) + (entry.path.length === 1 ? 1 : 0);
    found.push({ url, entry, rank, named: origin });
  }
  return found.sort((a, b) => b.rank - a.rank);
}
