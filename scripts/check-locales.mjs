// Every locale has every message of en, translated, with the same placeholders, and worded so that it fits any number;
// every message of en is used. docs/translating.md tells translators the same.
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
/** Messages that are names, or nothing but a placeholder: the same in every language. */
const names = /^(?:app_name|action_title|focus_lines|font_kai|language_direction|role_author)$/;
/** English messages that are also the word in another language. */
const shared = new Set(
  'Articles|Auto|Certain|Dates|Horizontal|Links|links|No|Note $NUMBER$|Notes|Options|Organisation|Organisations|Original|Pause|Person|Possible|Privacy|Sepia|Style|Tag|+ Tag|Text|Vertical'.split(
    '|',
  ),
);
const findings = [];

/** How many forms a word beside a number has: “1 name, 2 names”. After a number, Persian and Turkish nouns stay as they are. */
const plurals = (tag) =>
  /^(?:fa|tr)$/.test(tag)
    ? 1
    : new Set(Array.from({ length: 200 }, (_, n) => new Intl.PluralRules(tag).select(n))).size;
/** Messages that are shown for two and more only. */
const several = /^(?:entity_count|library_names_times)$/;
/** A number with a word right after it. The browser's format has no plural forms, so that one wording has to fit all numbers. */
const COUNTED = /\$(?:COUNT|ADDED|REPLACED|ALL)\$ [\p{L}]/u;

const placeholders = (message) =>
  [...new Set(message.message.match(/\$\w+\$|\$\d/g) ?? [])]
    .map((p) => p.toLowerCase())
    .sort()
    .join(' ');

for (const code of readdirSync(dir).filter((c) => existsSync(join(dir, c, 'messages.json')))) {
  const messages = read(code);
  const keys = Object.keys(messages);
  const tag = code.replace('_', '-');
  const locale = new Intl.Locale(tag);
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
  if (messages.language_tag?.message !== tag) findings.push(`${code}: language_tag is not ${tag}`);
  if (messages.language_direction?.message !== direction)
    findings.push(`${code}: language_direction is not ${direction}`);
  for (const key of Object.keys(english)) {
    if (!(key in messages)) findings.push(`${code}: ${key} is missing`);
    else if (!messages[key].message?.trim()) findings.push(`${code}: ${key} is empty`);
    else if (placeholders(messages[key]) !== placeholders(english[key]))
      findings.push(`${code}: ${key} has other placeholders than en (${placeholders(english[key]) || 'none'})`);
    else if (JSON.stringify(messages[key].placeholders) !== JSON.stringify(english[key].placeholders))
      findings.push(`${code}: ${key} defines its placeholders otherwise than en`);
    else if (
      code !== 'en' &&
      messages[key].message === english[key].message &&
      !names.test(key) &&
      !shared.has(english[key].message)
    )
      findings.push(`${code}: ${key} is the English text`);
  }
  const forms = plurals(tag);
  for (const key of keys)
    if (forms > (several.test(key) ? 2 : 1) && COUNTED.test(messages[key].message))
      findings.push(`${code}: ${key} does not fit every number: write “Names: $COUNT$”`);
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
