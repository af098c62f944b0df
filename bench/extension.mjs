// The built extension in a real Chromium: what opening and closing the reader costs the page, and when the popup is drawn.
import { join } from 'node:path';
import { launch, POPUP, until } from '../scripts/lib/browser.mjs';
import { startNetwork } from '../scripts/lib/proxy.mjs';
import { root } from '../scripts/lib/setup.mjs';
import { median, round, samplePage, table } from './lib.mjs';

const ROUNDS = 5;

export async function measure() {
  const network = await startNetwork();
  const { url, html } = samplePage();
  network.serve(url, { body: html });
  const session = await launch('chromium', { dist: join(root, 'dist/chrome'), proxyPort: network.port });
  const times = { 'first opening': [], closing: [], 'opening again': [], 'closing again': [] };
  const paints = [];
  try {
    for (let i = 0; i < ROUNDS; i++) {
      const page = await session.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      const client = await page.createCDPSession();
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      const spent = async () => {
        const { metrics } = await client.send('Performance.getMetrics');
        return ['ScriptDuration', 'TaskDuration'].map((name) => metrics.find((m) => m.name === name).value * 1000);
      };
      const isOpen = () =>
        session
          .inReader(page, (shadow) => !!shadow.querySelector('article'))
          .then((open) => !!open)
          .catch(() => false);
      let wanted = !(await isOpen());
      for (const name of Object.keys(times)) {
        const before = await spent();
        await session.command(page, 'toggle-reader');
        if (!(await until(async () => (await isOpen()) === wanted))) throw new Error(`${name}: nothing happened`);
        const after = await spent();
        times[name].push(after.map((value, at) => value - before[at]));
        wanted = !wanted;
      }
      const popup = await session.openExtensionPage(`${POPUP}?tab=${await session.tabId(page)}`);
      const painted = () =>
        popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
      await until(painted);
      paints.push(await painted());
      await popup.close();
      await page.close();
    }
  } finally {
    await session.close();
    await network.stop();
  }
  const at = (list, i) => round(median(list.map((pair) => pair[i])));
  return `## The extension on the sample article

Main thread of the page, CPU milliseconds, median of ${ROUNDS} loads. The first opening
puts the reader into the tab and reads the page: at most 60 ms of script on the machine of RESULTS.md. What is asked by the benchmark itself is in them.

${table(
  ['reader', 'script', 'all, layout and painting too'],
  Object.entries(times).map(([name, list]) => [name, at(list, 0), at(list, 1)]),
)}

The popup is drawn for the first time ${round(median(paints))} ms after it is asked for, by the clock.`;
}
