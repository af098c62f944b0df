// npm run bench: how long things take in a real Chromium and under Node, as ratios within one run. Writes bench/RESULTS.md.
//   npm run bench                        our own pages
//   npm run bench -- URL=FILE …          these saved pages as well
//   npm run bench -- --only chromium     one part: chromium, extension, lines
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies, root } from '../scripts/lib/setup.mjs';

installDependencies();
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const { machine } = await import('./lib.mjs');
const pages = positionals.map((argument) => {
  const at = argument.lastIndexOf('=');
  const [url, path] =
    at < 0 ? ['https://news.example.org/story', argument] : [argument.slice(0, at), argument.slice(at + 1)];
  return { name: new URL(url).host, url, html: readFileSync(path, 'utf8') };
});

const parts = [];
for (const part of ['chromium', 'extension', 'lines']) {
  if (values.only && values.only !== part) continue;
  const { measure } = await import(`./${part}.mjs`);
  parts.push(await measure(pages));
}
const text = `# Benchmark\n\n${machine()}, ${new Date().toISOString().slice(0, 10)}. Ratios hold within one run; times are this machine's.\n\n${parts.join('\n\n')}\n`;
console.log(text);
if (!values.only) writeFileSync(join(root, 'bench/RESULTS.md'), text);
