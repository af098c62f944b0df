// Each built package holds the licence text of everything that THIRD-PARTY.md names, and of nothing that it does not name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCES, licencesIn } from './lib/licences.mjs';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

const plain = (name) => name.toLowerCase();
const table = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!what |-)/.test(line));
const named = new Set(
  table.flatMap((line) => [...line.split(' | ')[0].matchAll(/\[([^\]]+)\]/g)].map((m) => plain(m[1]))),
);

const findings = [];
for (const target of ['chrome', 'firefox']) {
  const found = licencesIn(join(root, 'dist', target)).map(plain);
  if (!found.length) findings.push(`dist/${target} has no ${LICENCES}`);
  for (const name of named)
    if (!found.includes(name)) findings.push(`dist/${target}: no licence text of ${name}, which THIRD-PARTY.md names`);
  for (const name of found)
    if (!named.has(name) && name !== 'mirror reader')
      findings.push(`dist/${target}: ${name} is in it, and THIRD-PARTY.md does not name it`);
}
console.log(`${named.size} licences`);
report('licences', findings);
