// What comes from others: pinned, with a checksum each, under licences that a package may be shipped with, and named to the
// people who get it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

/** Licences of what may be shipped, and of what may be used to build it. */
const SHIPPED =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Unicode-3\.0|Python-2\.0)$/;
const NEVER = /\b(?:A?GPL|CPAL|SSPL|BUSL|EUPL|OSL)\b/i;

/** Tools that a script alone compares with: nothing of them is bundled or shipped. */
const COMPARED_WITH = new Set(['node_modules/citeproc']);

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('package.json');
const { packages } = read('package-lock.json');
const notices = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8').toLowerCase();
const findings = [];

for (const group of ['dependencies', 'devDependencies'])
  for (const [name, version] of Object.entries(manifest[group] ?? {}))
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) findings.push(`${name} is not pinned: ${version}`);

let shipped = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (!path || entry.link) continue;
  if (!entry.integrity) findings.push(`${path} has no checksum`);
  const own = join(path, 'package.json');
  const licence = entry.license ?? (existsSync(join(root, own)) ? read(own).license : undefined);
  const choices = licencesOf(licence);
  // One of the licences offered is enough.
  if (choices.length && choices.every((l) => NEVER.test(l)) && !(entry.dev && COMPARED_WITH.has(path)))
    findings.push(`${path}: ${choices.join(', ')}`);
  if (entry.dev || entry.devOptional || entry.optional || entry.peer) continue;
  shipped++;
  if (!choices.some((l) => l.split(/\s+AND\s+/).every((part) => SHIPPED.test(part))))
    findings.push(`${path} is shipped under ${choices.join(', ') || 'no licence'}`);
  if (entry.hasInstallScript) findings.push(`${path} runs a script when it is installed`);
}
for (const name of Object.keys(manifest.dependencies))
  if (
    !notices.includes(name.toLowerCase().replace(/^@[^/]+\//, '')) &&
    !notices.includes(name.replace(/-node$|-js$/, ''))
  )
    findings.push(`${name} is not named in THIRD-PARTY.md`);

console.log(`${shipped} packages are shipped or run by the command line`);
report('supply', findings);

/** `(MPL-2.0 OR Apache-2.0)` → both; what is joined by AND must all be allowed and stays together. */
function licencesOf(licence) {
  const text = typeof licence === 'string' ? licence : (licence?.type ?? '');
  return text
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .map((l) => l.trim())
    .filter(Boolean);
}
