// Writes the word and character statistics of src/entities/data from a frequency dictionary with parts of speech
// (lines "word count tag"): the dict.txt of the MIT-licensed package @node-rs/jieba. Run after unpacking that package:
//   node scripts/make-entity-words.mjs path/to/dict.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const out = (name) => fileURLToPath(new URL(`../src/entities/data/${name}.ts`, import.meta.url));
const rows = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .map((l) => l.trim().split(' '))
  .filter((r) => r.length === 3 && /^\p{Script=Han}+$/u.test(r[0]))
  .map(([word, count, tag]) => ({ word, count: Number(count), tag }));

/** Coarse parts of speech: what the rules ask about. */
function coarse(tag) {
  if (tag === 'vn') return 'o';
  if (tag.startsWith('v')) return 'v';
  if (/^(nr|nrt|nrfg)$/.test(tag)) return 'h';
  if (/^(ns|nt)$/.test(tag)) return 'l';
  if (/^(n|ng|nz|an|l|i|j|s|g)$/.test(tag)) return 'n';
  if (/^(a|ag|b|z|zg)$/.test(tag)) return 'a';
  if (/^(d|ad|dg|df)$/.test(tag)) return 'd';
  if (tag === 'p' || tag === 'c' || tag === 'f') return 'p';
  if (tag.startsWith('r')) return 'r';
  if (/^(m|q|mq|mg|t|tg)$/.test(tag)) return 'm';
  return 'u';
}
const floor = { 1: 1, 2: 12, 3: 40, 4: 80 };
const groups = new Map();
for (const { word, count, tag } of rows) {
  const length = [...word].length;
  if (word.length !== length || length > 4) continue;
  let pos = coarse(tag);
  if (pos === 'h' && length > 1 && (length > 2 || count < 150)) continue;
  if (pos === 'l' && length > 1 && (length > 2 || count < 150)) continue;
  if (pos === 'h') pos = 'n';
  if (count < floor[length]) continue;
  const key = `${pos}${length}${Math.min(9, Math.floor(Math.log10(Math.max(1, count)) * 2))}`;
  groups.set(key, (groups.get(key) ?? '') + word);
}
const words = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([k, v]) => `${k}${v}`)
  .join('\n');
writeFileSync(
  out('words'),
  `/** Common Chinese words, made by scripts/make-entity-words.mjs from the MIT-licensed dictionary of jieba. A line: part of speech, length, half decades of frequency, then the words without separators. */\nexport const WORDS = \`${words}\`;\n`,
);

// Characters of Chinese given names: how often first of two, second of two, alone.
const surnames = new Map();
const given = [new Map(), new Map(), new Map()];
const KNOWN = new Set(readFileSync(out('surnames'), 'utf8').match(/SINGLE =\s*'([^']+)'/)[1]);
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
for (const { word, tag, count } of rows) {
  if (tag !== 'nr' || count > 1000) continue;
  const c = [...word];
  if (!KNOWN.has(c[0]) || c.length < 2 || c.length > 3) continue;
  if (c.length === 2 && count > 60) continue;
  add(surnames, c[0]);
  if (c.length === 2) add(given[2], c[1]);
  else {
    add(given[0], c[1]);
    add(given[1], c[2]);
  }
}
const buckets = (map) => {
  const total = [...map.values()].reduce((a, b) => a + b, 0);
  const by = new Map();
  for (const [c, n] of map) {
    const cost = Math.round(-2 * Math.log(n / total));
    if (n > 1) by.set(cost, (by.get(cost) ?? '') + c);
  }
  return [...by]
    .sort(([a], [b]) => a - b)
    .map(([k, v]) => `${k}:${v}`)
    .join(' ');
};
writeFileSync(
  out('name-chars'),
  `/** Characters of Chinese personal names by cost, made by scripts/make-entity-words.mjs from the names in the MIT-licensed dictionary of jieba: twice the negative natural logarithm of the share. */\nexport const SURNAME_COST = '${buckets(surnames)}';\nexport const FIRST_COST =\n  '${buckets(given[0])}';\nexport const SECOND_COST =\n  '${buckets(given[1])}';\nexport const ONLY_COST =\n  '${buckets(given[2])}';\n`,
);
