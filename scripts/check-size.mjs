// What loads when, in bytes, for each kind of page; a budget for what is paid unasked. Raise one only in the change that needs it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

const dist = join(root, 'dist/chrome');
const content = (name) => `extension/content/${name}.iife.js`;
const [PROBE, JUDGE, READER] = ['probe', 'judge', 'reader'].map(content);
const [VIEW, MARKDOWN, FILES, TO_HANS, TO_HANT] = ['view', 'markdown', 'files', 'to-hans', 'to-hant'].map((name) =>
  content(`parts/${name}`),
);
/** Kind of page → files, and most raw bytes where they load unasked. Files are local: what counts is parsing, by raw bytes. */
const LOADS = [
  ['page of a watched host, no candidate', [PROBE], 10_000],
  ['candidate', [PROBE, JUDGE], 90_000],
  ['popup on any page', [READER]],
  ['reader open', [READER, VIEW]],
  ['reader open, raw Markdown', [READER, VIEW, MARKDOWN]],
  ['first file or citation', [FILES]],
  ['script switched to simplified', [TO_HANS]],
  ['script switched to traditional', [TO_HANT]],
];

const findings = [];
for (const [kind, files, most = Infinity] of LOADS) {
  const missing = files.filter((file) => !existsSync(join(dist, file)));
  if (missing.length) {
    findings.push(`${missing.join(', ')} not in dist/chrome`);
    continue;
  }
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
  console.log(`${kind}: ${bytes} bytes${most < Infinity ? ` (at most ${most})` : ''}`);
  if (bytes > most) findings.push(`${kind}: over its budget`);
}
/** Most bytes, compressed, that the popup needs to be drawn for the first time: its page, and what that loads before it runs. */
const FIRST_PAINT = 16_000;
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
  console.log(`popup, first paint: ${files.size + 1} files, ${total} compressed (at most ${FIRST_PAINT})`);
  if (total > FIRST_PAINT) findings.push('the first paint of the popup is over its budget');
}
report('size', findings);
