// Budgets of what loads when (docs/architecture.md, "What loads when"). Raise one only in the change that needs it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

/** File in dist/chrome → most bytes, minified and compressed. */
const BUDGETS = [
  ['extension/content/probe.iife.js', 10_000, 4_000],
  ['extension/content/judge.iife.js', 35_000, 15_000],
  ['extension/content/reader.iife.js', 115_000, 45_000],
  ['extension/content/parts/article.iife.js', 90_000, 38_000],
  ['extension/content/parts/families.iife.js', 50_000, 18_500],
  ['extension/content/parts/page.iife.js', 156_000, 65_000],
  ['extension/content/parts/view.iife.js', 115_000, 40_000],
  ['extension/content/parts/markdown.iife.js', 60_000, 16_000],
  ['extension/content/parts/files.iife.js', 80_000, 30_000],
  ['extension/content/parts/to-hans.iife.js', 110_000, 70_000],
  ['extension/content/parts/to-hant.iife.js', 1_150_000, 560_000],
];

const findings = [];
for (const [file, most, mostGzip] of BUDGETS) {
  const path = join(root, 'dist/chrome', file);
  if (!existsSync(path)) {
    findings.push(`${file} is not in dist/chrome`);
    continue;
  }
  const bytes = readFileSync(path);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  console.log(`${file}: ${bytes.length} bytes, ${gzip} compressed (budget ${most}, ${mostGzip})`);
  if (bytes.length > most || gzip > mostGzip) findings.push(`${file} is over its budget`);
}
/** Most bytes, compressed, that the popup needs to be drawn for the first time: its page, and what that loads before it runs. */
const FIRST_PAINT = 12_000;
const dist = join(root, 'dist/chrome');
const popup = join(dist, 'extension/popup/popup.html');
if (existsSync(popup)) {
  const html = readFileSync(popup, 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((m) => m[1]));
  let total = gzipSync(html, { level: 9 }).length;
  // Files found on the way are visited too.
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8');
    total += gzipSync(text, { level: 9 }).length;
    for (const [, name] of text.matchAll(/(?:\bimport|\bfrom)\s*["']\.\/([^"']+)["']/g)) files.add(`assets/${name}`);
  }
  console.log(`popup, first paint: ${files.size + 1} files, ${total} compressed (budget ${FIRST_PAINT})`);
  if (total > FIRST_PAINT) findings.push('the first paint of the popup is over its budget');
}
report('size', findings);
