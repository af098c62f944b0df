// Every locale has every message of en, with the same placeholders; every message of en is used; every key used exists.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report, sources } from './lib/sources.mjs';

const dir = join(root, 'public/_locales');
const read = (code) => JSON.parse(readFileSync(join(dir, code, 'messages.json'), 'utf8'));
const english = read('en');
/** Keys by which a locale translates the label of a family, whose English is in its file. */
const labels = new Set(
  readdirSync(join(root, 'src/detect/families')).map((f) => `family_${f.replace(/\.ts$/, '').replaceAll('-', '_')}`),
);
const findings = [];

const placeholders = (message) =>
  [...new Set(message.message.match(/\$\w+\$|\$\d/g) ?? [])]
    .map((p) => p.toLowerCase())
    .sort()
    .join(' ');

for (const code of readdirSync(dir).filter((c) => existsSync(join(dir, c, 'messages.json')))) {
  const messages = read(code);
  const keys = Object.keys(messages);
  for (const key of Object.keys(english)) {
    if (!(key in messages)) findings.push(`${code}: ${key} is missing`);
    else if (!messages[key].message?.trim()) findings.push(`${code}: ${key} is empty`);
    else if (placeholders(messages[key]) !== placeholders(english[key]))
      findings.push(`${code}: ${key} has other placeholders than en (${placeholders(english[key]) || 'none'})`);
  }
  for (const key of keys) if (!(key in english) && !labels.has(key)) findings.push(`${code}: ${key} is not in en`);
  const sorted = [...keys].sort();
  const at = keys.findIndex((key, i) => key !== sorted[i]);
  if (at >= 0) findings.push(`${code}: keys are not in alphabetical order, first at ${keys[at]}`);
}

// A key counts as used when it, or a prefix up to an underscore that is completed at run time (`issue_${code}`), stands in the code.
const code =
  sources(['extension', 'src'], { tests: true })
    .map((f) => f.text)
    .join('\n') + readFileSync(join(root, 'manifest.json'), 'utf8');
const literals = new Set([...code.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]|__MSG_(\w+?)__/g)].map((m) => m[1] ?? m[2]));
const prefixes = [...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map((m) => m[1]);
for (const key of Object.keys(english))
  if (!literals.has(key) && !prefixes.some((p) => key.startsWith(p))) findings.push(`en: ${key} is used nowhere`);

report('locales', findings);
