// Trains the tagger of names in Chinese text and writes src/entities/data/name-weights.ts.
//
//   node scripts/train-names.mjs FOLDER [--dev FILE] [--made N] [--features N] [--weights N] [--passes N] [--dry]
//   node scripts/train-names.mjs FOLDER --features 150000 --mark SENTENCES.jsonl
//
// FOLDER holds sentences marked by hand, under CC BY-SA 4.0: files `*train*.jsonl` of {text, entities: [{start, end, type}]}
// and `*.iob2` (Universal NER: UNER_Chinese-GSD, UNER_Chinese-GSDSIMP, UNER_Chinese-PUD). News sentences of our own with
// invented names are added (scripts/data/name-sentences.txt). The same input gives the same weights.
//
// Many more sentences can be marked by a model that sees more than the package can hold: with --mark the model is not
// written, and names it finds in SENTENCES.jsonl go to SENTENCES-train.jsonl, with half the weight of those marked by hand.
// There every row has `hints`, a string as long as `text`, one character for what another tagger says of each character;
// the shipped weights learnt from sentences of Chinese Wikipedia (DRCD, CMRC 2018) marked so, with LAC as the other tagger.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { crf, randomFrom } from './lib/crf.mjs';
import { nodeBundle } from './lib/node-bundle.mjs';
import { sentences } from './lib/name-sentences.mjs';
import { packed } from './lib/name-weights.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dev: { type: 'string' },
    made: { type: 'string', default: '1500' },
    features: { type: 'string', default: '50000' },
    weights: { type: 'string', default: '130000' },
    passes: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.1' },
    drop: { type: 'string', default: '0.5' },
    least: { type: 'string', default: '3' },
    mark: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const number = (name) => Number(values[name]);
const library = await import(await nodeBundle('src/entities/tagger/training.ts'));
const { analyse, featuresOf, MOST_FEATURES } = library;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const TYPES = ['PER', 'LOC', 'ORG'];
/** 0 is no name; then first, inner, last and only character of each type. */
const T = 1 + TYPES.length * 4;
const typeOf = (tag) => (tag === 0 ? -1 : (tag - 1) >> 2);
const placeOf = (tag) => (tag === 0 ? 3 : (tag - 1) & 3);
const allowed = Array.from({ length: T }, (_, a) =>
  Array.from({ length: T }, (_, b) =>
    placeOf(a) < 2
      ? b !== 0 && typeOf(a) === typeOf(b) && (placeOf(b) === 1 || placeOf(b) === 2)
      : b === 0 || placeOf(b) === 0 || placeOf(b) === 3,
  ),
);

/** Sentences that follow each other are read as one text, as an article is. */
const TOGETHER = 20;

function read(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.jsonl'))
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return text.split(/\n\n+/).flatMap((block) => {
    let sentence = '';
    const entities = [];
    for (const row of block.split('\n')) {
      const [, word, tag] = row.startsWith('#') ? [] : row.split('\t');
      if (!word) continue;
      const start = sentence.length;
      sentence += word;
      if (tag.startsWith('B-')) entities.push({ start, end: sentence.length, type: tag.slice(2) });
      else if (tag.startsWith('I-') && entities.length) entities.at(-1).end = sentence.length;
    }
    return sentence ? [{ text: sentence, entities }] : [];
  });
}

/**
 * One convention for all: a country and a place in it are two places, as in news; a body's name holds the places in it.
 * @param {{ text: string, entities: { start: number, end: number, type: string }[], hints?: string, weight?: number }} row
 */
function aligned({ text, entities, ...rest }) {
  const out = entities.flatMap((e) => {
    if (e.type !== 'LOC') return [e];
    const name = library.fold(text.slice(e.start, e.end));
    for (let n = 2; n <= 5 && n < name.length - 1; n += 1)
      if (library.isCountry(name.slice(0, n)) && !/^[北南东西中]?(?:大陆|本土|内地|境内|.部)$/.test(name.slice(n)))
        return [
          { ...e, end: e.start + n },
          { ...e, start: e.start + n },
        ];
    return [e];
  });
  return { text, entities: out, ...rest };
}

function texts(rows) {
  const out = [];
  for (let i = 0; i < rows.length; i += TOGETHER) {
    let text = '';
    let hints = '';
    const entities = [];
    for (const row of rows.slice(i, i + TOGETHER)) {
      for (const e of row.entities)
        if (TYPES.includes(e.type)) entities.push({ ...e, start: e.start + text.length, end: e.end + text.length });
      text += `${row.text}\n`;
      hints += `${row.hints ?? ' '.repeat(row.text.length)} `;
    }
    out.push({ text, entities, hints, weight: rows[i].weight ?? 1 });
  }
  return out;
}

const ids = new Map();
const counts = [];
const buffer = new Int32Array(MOST_FEATURES);
/** What another tagger says around a character, as features; those of the package are numbers, these are words. */
function hinted(hints, i, own) {
  const at = (d) => hints.charCodeAt(i + d) || 0;
  const parts = [
    [at(0)],
    [at(-1), at(0)],
    [at(0), at(1)],
    [at(-1), at(0), at(1)],
    [at(-2), at(-1), at(0)],
    [at(0), at(1), at(2)],
  ];
  for (const k of OWN) parts.push([at(0), own[k]]);
  return parts.map((values, k) => `${k}:${values.join()}`);
}
/** Features of the package that go together with a hint: the character, its surroundings in writing, its word. */
const OWN = [2, 15, 22, 30];

/** Lines with the numbers of their features. */
function encode(documents, grow) {
  return documents.flatMap(({ text, entities, hints, weight }) => {
    const features = featuresOf(analyse(text));
    const tags = new Uint8Array(text.length);
    for (const { start, end, type } of entities) {
      const first = TYPES.indexOf(type) * 4 + 1;
      if (end - start === 1) tags[start] = first + 3;
      else {
        tags.fill(first + 1, start, end);
        tags[start] = first;
        tags[end - 1] = first + 2;
      }
    }
    const starts = new Int32Array(text.length + 1);
    const feats = [];
    for (let i = 0; i < text.length; i += 1) {
      const own = buffer.subarray(0, features(i, buffer));
      for (const feature of values.mark ? [...own, ...hinted(hints, i, own)] : own) {
        let id = ids.get(feature);
        if (id === undefined && grow) {
          id = counts.length;
          ids.set(feature, id);
          counts.push(0);
        }
        if (id === undefined) continue;
        if (grow) counts[id] += 1;
        feats.push(id);
      }
      starts[i + 1] = feats.length;
    }
    const lines = [];
    const list = Int32Array.from(feats);
    for (let from = 0; from < text.length;) {
      const stop = text.indexOf('\n', from);
      const to = stop < 0 ? text.length : stop;
      if (to > from)
        lines.push({
          text,
          weight,
          starts: starts.slice(from, to + 1),
          feats: list,
          tags: tags.slice(from, to),
          from: 0,
          to: to - from,
        });
      from = to + 1;
    }
    for (const line of lines) {
      const base = line.starts[0];
      line.feats = list.slice(base, line.starts[line.to]);
      line.starts = line.starts.map((s) => s - base);
    }
    return lines;
  });
}

/** Leaves only features that `keep` gives a new number for. */
function renumber(lines, keep) {
  for (const line of lines) {
    let k = 0;
    let from = 0;
    for (let i = 0; i < line.to; i += 1) {
      const to = line.starts[i + 1];
      for (let j = from; j < to; j += 1) {
        const id = keep[line.feats[j]];
        if (id >= 0) line.feats[k++] = id;
      }
      from = to;
      line.starts[i + 1] = k;
    }
    line.feats = line.feats.slice(0, k);
  }
}

function namesIn(tags) {
  const found = [];
  let start = 0;
  tags.forEach((tag, i) => {
    if (tag === 0) return;
    if (placeOf(tag) === 0 || placeOf(tag) === 3) start = i;
    if (placeOf(tag) >= 2) found.push(`${start} ${i + 1} ${TYPES[typeOf(tag)]}`);
  });
  return found;
}

function score(model, lines) {
  const tally = Object.fromEntries([...TYPES, 'all'].map((t) => [t, [0, 0, 0]]));
  for (const line of lines) {
    const [found, gold] = [namesIn(model.tag(line)), new Set(namesIn(line.tags))];
    for (const name of found)
      for (const t of [name.split(' ')[2], 'all']) {
        tally[t][1] += 1;
        if (gold.has(name)) tally[t][0] += 1;
      }
    for (const name of gold) for (const t of [name.split(' ')[2], 'all']) tally[t][2] += 1;
  }
  return Object.entries(tally)
    .map(([t, [right, found, gold]]) => `${t} ${((2 * right) / (found + gold)).toFixed(3)}`)
    .join('  ');
}

/** Writes the sentences of a file with the names that the model finds. */
function mark(file) {
  ids.clear();
  hashes.forEach((hash, id) => ids.set(hash, id));
  const out = [];
  const rows = read(file);
  for (let i = 0; i < rows.length; i += TOGETHER) {
    const part = rows.slice(i, i + TOGETHER).map(({ text, hints }) => ({ text, hints, entities: [] }));
    const lines = encode(texts(part), false);
    part.forEach(({ text }, k) => {
      const entities = namesIn(model.tag(lines[k])).map((name) => {
        const [start, end, type] = name.split(' ');
        return { start: Number(start), end: Number(end), type };
      });
      out.push(`${JSON.stringify({ text, weight: 0.5, entities })}\n`);
    });
  }
  writeFileSync(file.replace(/\.jsonl$/, '-train.jsonl'), out.join(''));
}

const files = positionals.flatMap((dir) =>
  readdirSync(dir)
    .filter((f) => /train.*\.jsonl$|\.iob2$/.test(f))
    .sort()
    .map((f) => join(dir, f)),
);
const marked = files.flatMap((f) => texts(read(f).map(aligned)));
const made = texts(
  sentences(readFileSync(here('data/name-sentences.txt'), 'utf8'), number('made'), library, randomFrom(7)),
);
const train = encode([...marked, ...made], true);
const dev = values.dev ? encode(texts(read(values.dev).map(aligned)), false) : [];
const report = (model) => (said) => console.log(said + (dev.length ? ` · ${score(model, dev)}` : ''));
const log = (said) => console.log(said);
console.log(`${train.length} lines, ${counts.length} features`);

let hashes = [...ids.keys()];
const select = (keep) => {
  let n = 0;
  const numbers = new Int32Array(hashes.length).fill(-1);
  hashes = hashes.filter((_, i) => keep(i) && ((numbers[i] = n++), true));
  renumber([...train, ...dev], numbers);
  return n;
};
const options = { rate: number('rate'), drop: number('drop'), seed: 3 };
let model = crf(
  select((i) => counts[i] >= number('least')),
  allowed,
  options,
);
model.fit(train, number('passes'), 3, log);
report(model)(`${hashes.length} features that come ${values.least} times`);

const often = new Int32Array(hashes.length);
for (const line of train) for (const id of line.feats) often[id] += 1;
const worth = Float64Array.from(often, (n, i) => {
  let sum = 0;
  for (let t = 0; t < T; t += 1) sum += model.weights[i * T + t] ** 2;
  return sum * Math.sqrt(n);
});
const least = Float64Array.from(worth).sort()[Math.max(0, worth.length - number('features'))];
model = crf(
  select((i) => worth[i] >= least),
  allowed,
  options,
);
model.fit(train, number('passes'), 3, log);
report(model)(`the ${hashes.length} that weigh most`);
if (values.mark) {
  mark(values.mark);
  process.exit();
}
model.prune(number('weights'));
model.fit(train, 2, 1, log);
report(model)(`their ${values.weights} heaviest weights`);

const bytes = packed(hashes, model);
console.log(`${bytes.length} bytes`);
if (!values.dry)
  writeFileSync(
    here('../src/entities/data/name-weights.ts'),
    `/** Weights of the tagger of names, made by scripts/train-names.mjs; under CC BY-SA 4.0, see THIRD-PARTY.md. */\nexport const NAME_WEIGHTS =\n  '${bytes.toString('base64')}';\n`,
  );
