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
  ['extension/content/reader.iife.js', 350_000, 132_000],
  ['extension/content/parts/view.iife.js', 115_000, 40_000],
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
report('size', findings);
