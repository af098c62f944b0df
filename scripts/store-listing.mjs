// node scripts/store-listing.mjs FOLDER: what the release hands on besides the packages. Metadata for Firefox Add-ons (their
// API, version 5) with the texts of every locale, and the notes of this version.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { listed, notesOf, repository, reviewerNotes, textsOf } from './lib/store.mjs';

/** Locales that Firefox Add-ons calls otherwise than the package does. */
const AMO = { en: 'en-US', es: 'es-ES' };

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('node scripts/store-listing.mjs FOLDER');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
if (!notes) {
  console.error(`CHANGELOG.md says nothing of ${version}.`);
  process.exit(1);
}
const texts = new Map(listed().map((code) => [AMO[code] ?? code.replace('_', '-'), textsOf(code)]));
const each = (field) => Object.fromEntries([...texts].map(([code, text]) => [code, text[field]]));

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'amo.json'),
  `${JSON.stringify(
    {
      default_locale: 'en-US',
      categories: ['feeds-news-blogging'],
      summary: each('summary'),
      description: each('description'),
      homepage: { 'en-US': repository() },
      support_url: { 'en-US': `${repository()}/issues` },
      version: { license: 'MIT', approval_notes: reviewerNotes(), release_notes: { 'en-US': notes } },
    },
    null,
    2,
  )}\n`,
);
writeFileSync(join(folder, 'release-notes.md'), `${notes}\n`);
console.log(`${folder}: amo.json in ${texts.size} locales, release-notes.md of ${version}`);
