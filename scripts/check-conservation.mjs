// Reads every page of a folder and lists the sentences that end nowhere: neither in the article nor among what was left out
// for a reason. `node scripts/check-conservation.mjs FOLDER [--show N]`; pages are .html files, gzipped or not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { nodeBundle } from './lib/node-bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '20' } },
});
const [folder] = positionals;
if (!folder) throw new Error('which folder?');
const { conservation, load } = await import(await nodeBundle());

const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => /\.html?(?:\.gz)?$/.test(file))
  .sort();
let [sentences, lost, pages, shown] = [0, 0, 0, 0];
for (const file of files) {
  const bytes = readFileSync(join(folder, file));
  const url = `https://page.example/${file.replace(/\.gz$/, '')}`;
  const page = load(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { url, contentType: 'text/html' });
  try {
    const found = conservation(page.document, url);
    sentences += found.sentences;
    lost += found.nowhere.length;
    if (found.nowhere.length) pages += 1;
    for (const sentence of found.nowhere)
      if (shown++ < Number(values.show)) console.log(`${file}: ${sentence.slice(0, 160)}`);
  } finally {
    page.close();
  }
}
const share = sentences ? ((lost / sentences) * 100).toFixed(3) : '0';
console.log(`${files.length} pages, ${sentences} sentences; nowhere: ${lost} (${share} %) on ${pages} pages`);
process.exitCode = lost ? 1 : 0;
