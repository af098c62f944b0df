// Learns how much each feature of a candidate says about whether it is the original, from labelled pages, and writes
// src/detect/statement/weights.json.
//
// Small pages of our own (learn/samples.mjs) are added to them.
//
//   node scripts/learn-source-weights.mjs FOLDER… [--folds 1,2,3,4] [--ablate] [--misses] [--dry]
//
// A FOLDER holds pages (.md, .txt, .html) each with a .json of the same name: `url`, `contentType`, `fold`, `repo`, and
// `originalUrl` (with `alsoAccept`) for a copy; a page in a folder named `negative` copies nothing. Pages of other folds
// than those named are not read.
//
// Each repository has the same say, however many of its pages are there, and so have copies and other pages. The penalty
// and the cost of a false alarm are those with which repositories are judged best by a model that has seen none of their
// pages.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { learn, score } from './learn/logistic.mjs';
import { samples } from './learn/samples.mjs';
import { nodeBundle } from './lib/node-bundle.mjs';

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const folds = new Set((option('--folds') ?? '1,2,3,4').split(',').map(Number));
const folders = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--folds');
const { candidatesIn, same } = await import(await nodeBundle('scripts/learn/candidates.ts'));
const WEIGHTS = join(dirname(fileURLToPath(import.meta.url)), '../src/detect/statement/weights.json');
/** Groups of repositories of which each is left out once. */
const PARTS = 10;
const PENALTIES = [0.001, 0.002];
const COSTS = [1, 1.4];
/** A false alarm is as bad as so many originals not found. */
const ALARM = 3;

/** The candidates without the document that they stand in. */
async function read(path, url, contentType) {
  const { candidates, stated } = await candidatesIn(path, url, contentType);
  return {
    stated,
    candidates: candidates.map(({ uriR, features, line }) => ({ uriR, features, text: `${line.text.slice(0, 120)}` })),
  };
}

const pages = [];
const readable = (name) => name.endsWith('.json') && !name.endsWith('.entities.json');
for (const folder of folders)
  for (const name of readdirSync(folder).filter(readable)) {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const base = join(folder, name.replace(/\.json$/, ''));
    const path = ['.md', '.txt', '.html'].map((end) => base + end).find(existsSync);
    const url = gold.url ?? gold.rawUrl;
    if (!path || !url || (gold.fold && !folds.has(gold.fold))) continue;
    const negative = basename(folder) === 'negative';
    if (!negative && gold.originalUrl === undefined) continue;
    const contentType = gold.contentType ?? (path.endsWith('.html') ? 'text/html' : 'text/plain');
    const originals = negative ? [] : [gold.originalUrl, ...(gold.alsoAccept ?? [])].filter(Boolean);
    const { stated, candidates } = await read(path, url, contentType);
    // Where the front matter names the original, the lines are not asked.
    if (stated && !negative) continue;
    const group = gold.repo ?? basename(base).replace(/-[^-]*$/, '');
    pages.push({ id: base.split('/').slice(-2).join('/'), negative, originals, group, candidates });
  }
const held = mkdtempSync(join(tmpdir(), 'samples-'));
for (const { id, source, original } of samples()) {
  const path = join(held, 'page.md');
  writeFileSync(path, source);
  const address = 'https://raw.githubusercontent.com/reader/notes/main/page.md';
  const { candidates } = await read(path, address, 'text/plain');
  pages.push({ id, group: id, sample: true, negative: !original, originals: original ? [original] : [], candidates });
}
rmSync(held, { recursive: true });

/** The part of the repositories that a page belongs to: the same in each run. */
const partOf = (page) => [...page.group].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 9973, 7) % PARTS;
const groupSize = new Map();
for (const page of pages) {
  const key = `${page.group} ${page.negative}`;
  groupSize.set(key, (groupSize.get(key) ?? 0) + 1);
}
const rows = pages.flatMap((page) =>
  page.candidates.map((c) => {
    const y = page.originals.some((o) => same(o, c.uriR)) ? 1 : 0;
    // A page counts once, however many links it holds.
    const share = y ? 1 : Math.min(1, 3 / page.candidates.length);
    return {
      page,
      features: c.features,
      y,
      weight: share / Math.sqrt(groupSize.get(`${page.group} ${page.negative}`)),
    };
  }),
);
const names = [...new Set(rows.flatMap((r) => Object.keys(r.features)))];
console.log(
  `${pages.length} pages of ${new Set(pages.map((p) => p.group)).size} repositories, ${rows.length} candidates, ${rows.filter((r) => r.y).length} originals, ${names.length} features`,
);

/** Rows that say the same are one. */
function merged(given) {
  const found = new Map();
  for (const { features, y, weight } of given) {
    const key = `${y} ${Object.values(features).join()}`;
    const row = found.get(key);
    if (row) row.weight += weight;
    else found.set(key, { features, y, weight });
  }
  return [...found.values()];
}

const bestOf = (model, page) => {
  let best;
  for (const c of page.candidates) {
    const sum = score(model, c.features);
    if (!best || sum > best.sum) best = { c, sum };
  }
  return best;
};
const isRight = (page, best) => page.originals.some((o) => same(o, best.c.uriR));
const none = () => ({ right: 0, found: 0, of: 0, flagged: 0, none: 0, byGroup: new Map() });
function judge(model, given, into = none()) {
  for (const page of given) {
    const best = bestOf(model, page);
    const over = !!best && best.sum > 0;
    // Pages of our own are there to be learned from, not to be counted.
    if (page.sample || (!page.negative && !page.originals.length)) continue;
    const right = page.negative ? !over : over && isRight(page, best);
    if (page.negative) {
      into.none++;
      if (over) into.flagged++;
    } else {
      into.of++;
      if (over) into.found++;
      if (right) into.right++;
    }
    const key = `${page.negative} ${page.group}`;
    const of = into.byGroup.get(key) ?? { right: 0, of: 0 };
    into.byGroup.set(key, { right: of.right + (right ? 1 : 0), of: of.of + 1 });
  }
  return into;
}
/** Mean over the repositories: originals found, and pages that copy nothing left alone. */
const byRepository = ({ byGroup }, negative) => {
  const shares = [...byGroup].filter(([key]) => key.startsWith(`${negative} `)).map(([, { right, of }]) => right / of);
  return shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
};
const show = (r) =>
  `originals ${r.right}/${r.of}, recognised ${r.found}/${r.of}, false alarms ${r.flagged}/${r.none}; by repository ${byRepository(r, false).toFixed(3)} and ${byRepository(r, true).toFixed(3)}`;
const without = (dropped) => names.filter((n) => !dropped?.test(n));
/** Each repository judged by what the others teach. */
function across(settings, used = names) {
  const sum = none();
  for (let part = 0; part < PARTS; part++) {
    const given = rows.filter((r) => partOf(r.page) !== part);
    judge(
      learn(merged(given), used, settings),
      pages.filter((p) => partOf(p) === part),
      sum,
    );
  }
  return sum;
}

let best;
for (const penalty of PENALTIES)
  for (const cost of COSTS) {
    const result = across({ penalty, cost });
    const worth = byRepository(result, false) + ALARM * byRepository(result, true);
    console.log(`penalty ${penalty}, cost ${cost}: ${show(result)}`);
    if (!best || worth > best.worth) best = { settings: { penalty, cost }, worth };
  }
console.log(`chosen: penalty ${best.settings.penalty}, cost ${best.settings.cost}`);
const model = learn(merged(rows), names, best.settings);
console.log(`all pages: ${show(judge(model, pages))}`);
if (args.includes('--misses'))
  for (const page of pages) {
    const found = bestOf(model, page);
    const over = !!found && found.sum > 0;
    if (page.negative ? over : page.originals.length && !(over && isRight(page, found)))
      console.log(
        `- ${page.id} ${page.negative ? 'NEGATIVE ' : ''}${found ? `${found.sum.toFixed(2)} ${found.c.uriR} «${found.c.text}»` : 'no candidate'}`,
      );
  }
if (args.includes('--ablate')) {
  const groups = {
    labels: /^label(?!Other)|^link(?:IsLabel|SaysOriginal)|^source(?:AtEdge|InCredits)/,
    'relation words':
      /^(?:original|translated|published|reposted|source|onlyStates|announced|titleTranslated|noRelation)$/,
    'speaks of itself': /^self/,
    'other direction': /^(?:elsewhere|readingList|linkList)$/,
    place: /^(?:edge|heading|labelAtEdge|sourceAtEdge|titleInCredits|addressAtTop)$/,
    title: /Title$|^title|^linkIsTitle|^writerBehind/,
    address: /^(?:articleAddress|profile|writer|codeHost|reference|linkIsAddress|addressAtTop)$/,
    credits: /[cC]redits$|^translationAt/,
    'shape of line and file': /^(?:alone|severalLinks|readme|linkRows|tiny)$/,
  };
  console.log(`| without | ${show(across(best.settings))} |`);
  for (const [group, pattern] of Object.entries(groups))
    console.log(`| ${group} | ${show(across(best.settings, without(pattern)))} |`);
}
if (!args.includes('--dry')) {
  const round = (n) => Math.round(n * 100) / 100;
  const sorted = Object.entries(model.weights).sort((a, b) => b[1] - a[1]);
  writeFileSync(
    WEIGHTS,
    `${JSON.stringify({ bias: round(model.bias), weights: Object.fromEntries(sorted.map(([n, v]) => [n, round(v)])) }, null, 2)}\n`,
  );
}
