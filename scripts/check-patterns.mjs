// Every regular expression of the product is linear, or its comment says what bounds its input ("bounded: …").
// An expression whose time grows exponentially is never allowed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { root } from './lib/setup.mjs';
import { report, sources } from './lib/sources.mjs';

// A verdict depends on the expression and on this file alone, so it is kept.
const cacheFile = join(root, '.cache/patterns.json');
/** Milliseconds for one verdict. Where the input is bounded, only an exponential growth is looked for. */
const PATIENCE = { bounded: 3_000, open: 180_000 };
const judgeVersion = createHash('sha256')
  .update(readFileSync(new URL(import.meta.url)))
  .digest('hex');
const cache = readCache();

const findings = [];
const seen = new Set();
for (const { path, text } of sources(['src', 'cli', 'extension'])) {
  const lines = text.split('\n');
  for (const { pattern, flags, start } of literals(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))) {
    const line = text.slice(0, start).split('\n').length;
    const bounded = lines.slice(Math.max(0, line - 4), line).some((l) => /bounded:/.test(l));
    const key = `/${pattern}/${flags}${bounded ? ' bounded' : ''}`;
    seen.add(key);
    cache[key] ??= judge(pattern, flags, bounded ? PATIENCE.bounded : PATIENCE.open);
    const verdict = cache[key];
    if (verdict === 'linear') continue;
    if (verdict.startsWith('exponential') || !bounded)
      findings.push(`${path}:${line}: ${verdict}: ${key.slice(0, 140)}`);
  }
}
mkdirSync(join(cacheFile, '..'), { recursive: true });
writeFileSync(cacheFile, JSON.stringify({ judgeVersion, verdicts: cache }));
report(`patterns (${seen.size})`, findings);

/**
 * How the time of an expression grows: `linear`, or why that is not shown. Decided on its automaton, not by trying inputs,
 * so that the verdict does not depend on the machine.
 */
function judge(pattern, flags, timeout) {
  const known = pattern
    // Unicode sets are folded to a letter: the checker does not know them, and their contents do not change the growth.
    .replace(/\\[pP]\{[^}]*\}/g, 'q')
    // Counts are folded to small ones: a bounded count is a constant whatever its size, and the automaton stays small.
    .replace(/\{(\d+)(,?)(\d*)\}/g, (_, from, comma, to) => `{${fold(from)}${comma}${fold(to)}}`);
  const plainFlags = flags.replace('v', 'u').replace('d', '');
  let { status, complexity, error } = checkSync(known, plainFlags, {
    checker: 'automaton',
    timeout,
    maxNFASize: 200_000,
  });
  // Look-around has no automaton: the few such expressions are tried on inputs.
  if (error?.kind === 'unsupported')
    ({ status, complexity, error } = checkSync(known, plainFlags, { checker: 'fuzz', randomSeed: 1, timeout }));
  if (status === 'safe') return 'linear';
  return status === 'vulnerable' ? complexity.summary : `growth not shown (${error?.kind ?? status})`;
}

function fold(count) {
  return count === '' ? '' : Math.min(Number(count), 4);
}

function readCache() {
  try {
    const kept = JSON.parse(readFileSync(cacheFile, 'utf8'));
    return kept.judgeVersion === judgeVersion ? kept.verdicts : {};
  } catch {
    return {};
  }
}

/** Regular-expression literals of a syntax tree. */
function literals(tree) {
  const found = [];
  const stack = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.regex) found.push({ ...node.regex, start: node.start });
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) stack.push(...value.filter((v) => v && typeof v === 'object'));
      else if (value && typeof value === 'object' && typeof value.type === 'string') stack.push(value);
    }
  }
  return found;
}
