// In a page of a real Chromium: CPU time of its main thread, contenders in turn, medians.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser, root } from '../scripts/lib/setup.mjs';
import { exponent, grownPage, median, round, samplePage, table } from './lib.mjs';

const ROUNDS = 9;
const READERS = ['floor', 'Mirror Reader', 'Readability + DOMPurify', 'Defuddle'];
const PROBES = ['probe, first question', 'probe, judge', 'isProbablyReaderable'];
const SIZES = [1e4, 1e5, 1e6, 1e7];

export async function measure(further) {
  const outDir = join(root, 'dist/bench');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(root, 'bench/in-page.ts'), formats: ['iife'], name: 'benchPage', fileName: () => 'bench.js' },
    },
  });
  const script = readFileSync(join(outDir, 'bench.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(script);

    const cpu = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find((m) => m.name === 'TaskDuration').value * 1000;
    };
    /** CPU milliseconds of one run. */
    const time = async (name, times) => {
      const before = await cpu();
      await page.evaluate((n, t) => bench.run(n, t), name, times);
      return ((await cpu()) - before) / times;
    };
    /** Medians over the rounds; in each round every contender has its turn. */
    const medians = async (names, { html, url }, rounds = ROUNDS) => {
      await page.evaluate((h, u) => bench.load(h, u), html, url);
      const times = {};
      for (const name of names) {
        // Warm, and long enough that being called from outside does not count.
        const first = await time(name, 1);
        let once = first > 200 ? first : await time(name, 10);
        if (once < 0.5) once = await time(name, 2000);
        times[name] = Math.max(1, Math.round(40 / Math.max(once, 0.002)));
      }
      const all = Object.fromEntries(names.map((name) => [name, []]));
      for (let i = 0; i < rounds; i++) for (const name of names) all[name].push(await time(name, times[name]));
      return Object.fromEntries(names.map((name) => [name, median(all[name])]));
    };

    const pages = [samplePage(), ...further];
    const readers = [];
    const probes = [];
    for (const one of pages) {
      const size = `${(one.html.length / 1000).toFixed(0)} kB`;
      const r = await medians(READERS, one);
      const ours = r['Mirror Reader'];
      readers.push([
        one.name,
        size,
        ...READERS.map((n) => round(r[n])),
        round(ours / r['Readability + DOMPurify']),
        round(ours / r.floor),
      ]);
      const p = await medians(PROBES, one);
      probes.push([
        one.name,
        size,
        ...PROBES.map((n) => p[n].toFixed(4)),
        round(p[PROBES[0]] / p.isProbablyReaderable),
      ]);
    }

    const scaling = [];
    for (const bytes of SIZES) {
      const grown = grownPage(bytes);
      const { 'Mirror Reader': ms } = await medians(['Mirror Reader'], grown, bytes > 1e6 ? 3 : ROUNDS);
      await page.evaluate(() => globalThis.gc());
      const held = (await client.send('Performance.getMetrics')).metrics.find((m) => m.name === 'JSHeapUsedSize').value;
      const slices = await page.evaluate(() => bench.sliced());
      scaling.push([grown, ms, slices, held]);
    }
    return `## In Chromium ${(await browser.version()).replace(/^.*\//, '')}

From the page's document to what a reader shows, CPU milliseconds of the main thread, median of ${ROUNDS} rounds.

${table(['page', 'size', ...READERS, 'ours / Readability', 'ours / floor'], readers)}

The always-on script: its first question, asked of every page of the watched hosts; the judge, asked of candidates.

${table(['page', 'size', ...PROBES, 'first / isProbablyReaderable'], probes)}

Size of the page: exponent ${exponent(scaling.map(([g, ms]) => [g.html.length, ms])).toFixed(2)} (1 is linear).

In slices, as the extension reads: the longest step, and the longest task that the browser itself saw (it counts those over
50 ms). Memory is the JS heap: with the page alone, and the most while it is read.

${table(
  ['page', 'CPU ms', 'ms a MB', 'longest step, ms', 'longest task, ms', 'heap before, MB', 'at most, MB'],
  scaling.map(([g, ms, { step, task, bytes }, held]) => [
    g.name,
    round(ms),
    round(ms / (g.html.length / 1e6)),
    round(step),
    task ? round(task) : 'under 50',
    round(held / 1e6),
    round(bytes / 1e6),
  ]),
)}`;
  } finally {
    await browser.close();
  }
}
