// A page of the extension in a tab of Firefox. Its driver does not open those by itself.
import { writeFileSync } from 'node:fs';
import { sleep } from './waiting.mjs';

/** Keys without a character, as WebDriver names them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Escape: '\uE00C' };

const pressed = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/**
 * The few things a test asks of an extension page, over WebDriver BiDi.
 * @param {(method: string, params: object) => Promise<any>} send
 * @param {string} context the tab's
 */
export function extensionTab(send, context, url) {
  const keys = (actions) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  const evaluate = async (fn, ...args) => {
    const { result, exceptionDetails } = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.type === 'string' ? JSON.parse(result.value) : undefined;
  };
  const clickAt = (x, y) =>
    send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  return {
    mainFrame: () => ({ _id: context }),
    url: () => url,
    evaluate,
    async waitForSelector(selector, { timeout = 15_000 } = {}) {
      const until = Date.now() + timeout;
      while (Date.now() < until) {
        if (await evaluate((s) => !!document.querySelector(s), selector)) return;
        await sleep(100);
      }
      throw new Error(
        `no ${selector} in time; the page shows: ${await evaluate(() => document.body?.innerText.slice(0, 300))}`,
      );
    },
    mouse: { click: clickAt },
    async click(selector) {
      const box = await evaluate((s) => {
        const element = document.querySelector(s);
        element.scrollIntoView({ block: 'center' });
        const r = element.getBoundingClientRect();
        return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
      }, selector);
      await clickAt(box.x, box.y);
    },
    /** The same calls as puppeteer's own keyboard. */
    keyboard: {
      down: (key) => keys([{ type: 'keyDown', value: KEYS[key] ?? key }]),
      up: (key) => keys([{ type: 'keyUp', value: KEYS[key] ?? key }]),
      press: (key) => keys(pressed(KEYS[key] ?? key)),
      type: (text) => keys([...text].flatMap(pressed)),
    },
    bringToFront: () => send('browsingContext.activate', { context }),
    async setViewport({ width: w, height: h }) {
      await send('browsingContext.setViewport', { context, viewport: { width: w, height: h } });
    },
    async screenshot({ path, fullPage = false }) {
      const origin = fullPage ? 'document' : 'viewport';
      const { data } = await send('browsingContext.captureScreenshot', { context, origin });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async close() {
      await send('browsingContext.close', { context });
    },
  };
}
