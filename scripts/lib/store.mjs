// What the stores are told: texts in docs/store, limits of the stores, notes of a version.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Most characters. Names and short summaries come out of the package, so they hold for every store that takes it. */
export const LIMITS = {
  /** Firefox Add-ons; the Chrome Web Store takes 75. */
  name: 50,
  /** `description` of the manifest: Chrome Web Store and Edge. */
  short: 132,
  /** Firefox Add-ons. */
  summary: 250,
  /** Edge asks for at least 250 characters and takes 10,000, fewer than the others. */
  description: [250, 10_000],
  /** Chrome Web Store, privacy practices: the single purpose, and the reason for one permission. */
  reason: 1_000,
};

const listing = join(root, 'docs/store/listing');
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/** Characters as people count them. */
export const lengthOf = (text) => [...text].length;

/** Text below each `## Heading` of a Markdown file, by the heading. */
export function sectionsOf(markdown) {
  const parts = markdown.split(/^## +(.+)$/m);
  const found = new Map();
  for (let i = 1; i < parts.length; i += 2) found.set(parts[i].trim(), parts[i + 1].trim());
  return found;
}

/** Codes of the locales of the package, as its folders are called. */
export const locales = () => readdirSync(join(root, 'public/_locales')).sort();

/** Codes of the locales that have a text for the stores. */
export const listed = () =>
  readdirSync(listing)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort();

/**
 * The texts of one locale.
 * @param {string} code as the folder of the locale is called
 */
export function textsOf(code) {
  const messages = JSON.parse(read('public/_locales', code, 'messages.json'));
  const sections = sectionsOf(read('docs/store/listing', `${code}.md`));
  return {
    name: messages.app_name.message,
    short: messages.app_description.message,
    summary: sections.get('Summary') ?? '',
    description: sections.get('Description') ?? '',
  };
}

/** The person who reviews is told this. */
export const reviewerNotes = () => sectionsOf(read('docs/store/reviewers.md')).get('Notes') ?? '';

/** Reasons by permission, and `purpose`, of docs/store/privacy-practices.md. */
export function reasons() {
  const sections = sectionsOf(read('docs/store/privacy-practices.md'));
  return new Map([...sections].map(([heading, text]) => [heading.replaceAll('`', ''), text]));
}

/**
 * What CHANGELOG.md says of a version, without its heading.
 * @param {string} changelog
 * @param {string} version
 * @returns {string | undefined} undefined when the version has no section
 */
export function notesOf(changelog, version) {
  for (const [heading, text] of sectionsOf(changelog))
    if (heading === version || heading.startsWith(`${version} `)) return text;
  return undefined;
}

/** Address of the repository, the one that package.json states. */
export const repository = () => JSON.parse(read('package.json')).homepage;
