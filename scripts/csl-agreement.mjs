// Compares this project's CSL engine with citeproc-js, style by style, over the works of the golden files.
//   node scripts/csl-agreement.mjs STYLES LOCALES [--only NAME] [--most 200] [--show 2]
// STYLES and LOCALES are checkouts of the public repositories of CSL styles and locales; neither is part of this project.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { nodeBundle } from './lib/node-bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    most: { type: 'string', default: '200' },
    show: { type: 'string', default: '0' },
  },
});
const [stylesFolder, localesFolder] = positionals;
if (!stylesFolder || !localesFolder) {
  console.error('node scripts/csl-agreement.mjs STYLES LOCALES [--only NAME] [--most 200] [--show 2]');
  process.exit(2);
}

const CSL = createRequire(import.meta.url)('citeproc');
const { cite, readCslStyle, styleOfCsl, toCsl, workOf, WORKS } = await import(
  await nodeBundle('scripts/lib/csl-works.ts')
);
const { DOMParser } = new JSDOM('').window;
const parse = (xml) => new DOMParser().parseFromString(xml, 'application/xml');

const locale = (lang) => {
  for (const name of [lang, 'en-US'])
    try {
      return readFileSync(join(localesFolder, `locales-${name}.xml`), 'utf8');
    } catch {
      // The next one.
    }
  throw new Error(`no locale ${lang}`);
};

/** Text of a reference, with what the two engines write alike made the same: white space, straight and typographic marks. */
const plain = (html) =>
  html
    // What stands in a block or column of its own has room around it.
    .replace(/<\/?div[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name])
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .trim();

/** The works as CSL-JSON: one address, no note, the languages that citeproc reads. */
const items = WORKS.map(({ name, article, options }) => {
  const of = { ...options, mode: 'original', number: 1 };
  const { note: _, ...item } = toCsl(workOf(article, of));
  return { name, article, options: of, item: { ...item, id: name } };
  // Romanised forms have no field in CSL-JSON.
}).filter(({ options }) => !options.forms?.titleLatin);

/** citeproc's reference to each item by itself, with one engine a style. */
function theirs(xml) {
  const engine = new CSL.Engine(
    { retrieveLocale: locale, retrieveItem: (id) => items.find((i) => i.name === id).item },
    xml,
  );
  return (item) => {
    engine.updateItems([item.id]);
    const [, made] = engine.makeBibliography();
    return plain(made?.[0] ?? '');
  };
}

const files = readdirSync(stylesFolder)
  .filter((f) => f.endsWith('.csl') && (!values.only || f === `${values.only}.csl`))
  .filter((f) => /<bibliography/.test(readFileSync(join(stylesFolder, f), 'utf8')))
  .sort();
const step = Math.max(1, Math.floor(files.length / Number(values.most)));
const chosen = files.filter((_, i) => i % step === 0).slice(0, Number(values.most));

let same = 0;
/** Works by name → in how many styles they differ. */
const differing = new Map();
let all = 0;
const rows = [];
for (const file of chosen) {
  const xml = readFileSync(join(stylesFolder, file), 'utf8');
  let equal = 0;
  let compared = 0;
  const shown = [];
  try {
    const expectedOf = theirs(xml);
    const style = styleOfCsl(readCslStyle(xml, parse));
    for (const { name, article, options, item } of items) {
      let expected;
      try {
        expected = expectedOf(item);
      } catch {
        continue;
      }
      compared++;
      const ours = cite(article, { ...options, style })
        .text.replace(/’/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
      if (ours === expected) equal++;
      else differing.set(name, (differing.get(name) ?? 0) + 1);
      if (ours !== expected && shown.length < Number(values.show))
        shown.push(`  ${name}\n    ours   ${ours}\n    theirs ${expected}`);
    }
  } catch (error) {
    shown.push(`  ${error.message}`);
  }
  same += equal;
  all += compared;
  rows.push({ file, equal, compared, shown });
}
for (const { file, equal, compared, shown } of rows.sort((a, b) => a.equal / a.compared - b.equal / b.compared))
  console.log([`${String(equal).padStart(3)}/${compared} ${file}`, ...shown].join('\n'));
for (const [name, count] of [...differing].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(4)} styles differ: ${name}`);
console.log(`${rows.length} styles, ${same} of ${all} references equal (${((100 * same) / all).toFixed(1)} %)`);
