// Every regular expression of the product is linear, or its comment says what bounds its input ("bounded: …").
// An expression whose time grows exponentially is never allowed.
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { report, sources } from './lib/sources.mjs';

const findings = [];
const seen = new Map();
for (const { path, text } of sources(['src', 'cli', 'extension'])) {
  const lines = text.split('\n');
  for (const { pattern, flags, start } of literals(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))) {
    const key = `/${pattern}/${flags}`;
    if (!seen.has(key)) seen.set(key, judge(pattern, flags));
    const { status, complexity } = seen.get(key);
    if (status !== 'vulnerable') continue;
    const line = text.slice(0, start).split('\n').length;
    const bounded = lines.slice(Math.max(0, line - 4), line).some((l) => /bounded:/.test(l));
    if (complexity.type === 'exponential' || !bounded)
      findings.push(`${path}:${line}: ${complexity.summary}: ${key.slice(0, 140)}`);
  }
}
report(`patterns (${seen.size})`, findings);

/** Unicode sets are folded to a letter first: the checker does not know them, and their contents do not change the growth. */
function judge(pattern, flags) {
  const known = pattern.replace(/\\[pP]\{[^}]*\}/g, 'q');
  return checkSync(known, flags.replace('v', 'u').replace('d', ''), {
    // The same verdict each time.
    randomSeed: 1,
    timeout: 2000,
    attackTimeout: 500,
    incubationTimeout: 500,
  });
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
