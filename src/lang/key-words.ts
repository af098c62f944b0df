/** English words of metadata keys, by what they mean. Keys in other languages are read by the labels of their language. */
const WORDS = {
  origin:
    'original orig origin source src canonical from via external upstream crosspost syndicated reposted republished mirrored copied hn',
  address: 'url urls uri link links href address permalink',
  work: 'post article page web text entry story content blog news item external',
  title: 'title headline heading name',
  author: 'author authors by byline writer writers creator creators reporter journalist poster',
  translator: 'translator translators translater translaters translated translation translations trans',
  editor: 'editor editors proofreader proofreaders reviewer reviewers reviser revised checker collector',
  date: 'date day time datetime at on when timestamp',
  published: 'published publish publication pub posted issued release released written',
  modified: 'modified updated update lastmod changed edited last reviewed',
  created: 'created create',
  captured:
    'captured capture clipped saved archived archive retrieved accessed fetched crawled crawl scraped scrape added downloaded imported collected snapshot',
  picture:
    'image images img picture photo photos cover thumbnail thumb banner logo avatar icon preview hero featured feature background og twitter card video audio media mp3 pdf',
  outlet: 'site website publication publisher outlet journal newspaper magazine sitename',
  language: 'lang language locale',
  aside:
    'license licence copyright comments comment discussion repo repository github gitlab download demo slides disqus edit issue donate history alias aliases redirect feed rss avatar profile twitter facebook homepage email mail bio toc layout template id uuid slug series related next prev previous parent ref references reference redirectfrom license_url thread',
  to: 'to of',
} as const;

export type KeyWord = keyof typeof WORDS;

const TABLE = new Map<string, Set<KeyWord>>();
for (const [kind, words] of Object.entries(WORDS) as [KeyWord, string][])
  for (const word of words.split(' ')) TABLE.set(word, (TABLE.get(word) ?? new Set()).add(kind));

/** What the words of a key mean: `originalURL`, `link_to_original`, `originallink`. Undefined when a word is not known. */
export function keyWords(key: string): ReadonlySet<KeyWord> | undefined {
  const found = new Set<KeyWord>();
  const parts = key
    .slice(0, 60)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  for (const part of parts) {
    const words = TABLE.has(part) ? [part] : segments(part);
    if (!words) return undefined;
    for (const word of words) for (const kind of TABLE.get(word) ?? []) found.add(kind);
  }
  return found.size ? found : undefined;
}

/** `originallink` → original, link: the fewest known words that make up the whole. */
function segments(text: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++)
    for (let from = Math.max(0, end - 14); from < end - 1; from++) {
      const before = best[from];
      const word = text.slice(from, end);
      if (before && TABLE.has(word) && (best[end]?.length ?? Infinity) > before.length + 1)
        best[end] = [...before, word];
    }
  return best[text.length];
}
