// What a person does with a page: opens the popup, cites in every style, has the names found, reads, takes it away.
import { POPUP, pressInReader, sleep, until } from './browser.mjs';

/** Files that the reader makes, by the words on their buttons. */
const FILES = ['Save as Markdown', 'Save as one HTML file', 'Save as EPUB'];

/**
 * Does all of it on a page that is in front; gives the state that the popup showed, and whether the reader opened.
 * @param {object} session a browser of `launch`
 * @returns {Promise<{ state: string, read: boolean }>}
 */
export async function usePage(session, page) {
  const id = await session.tabId(page);
  let popup = await session.pressAction(page);
  // The real popup closes when it loses focus; its press has given access to the tab, so a tab of its own serves as well.
  if (session.name === 'chromium') popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
  try {
    await popup.waitForSelector('[data-state]:not([data-state="loading"])', { timeout: 60_000 });
    const state = await popup.evaluate(() => document.querySelector('[data-state]').dataset.state);
    if (!/copy|ordinary/.test(state)) return { state, read: false };
    await popup.waitForSelector('[data-citation]');
    await popup.evaluate(() => {
      const select = document.querySelector('[data-citation-card] select');
      for (const { value } of select.options) {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const toggle of document.querySelectorAll('[data-toggle], [data-action="why"]')) toggle.click();
      document.querySelector('[data-action="toggle"]').click();
    });
    const read = !!(await until(() => session.inReader(page, (shadow) => !!shadow.querySelector('article'))));
    await page.bringToFront();
    if (read) await takeAway(session, page);
    await sleep(200);
    return { state, read };
  } finally {
    await popup.close().catch(() => undefined);
  }
}

/** Opens what the reader holds back behind a press, and saves every file. */
async function takeAway(session, page) {
  await pressInReader(session, page, '.provenance summary');
  for (const label of FILES) {
    if (!(await session.inReader(page, (shadow) => !!shadow.querySelector('.menu-take .panel'))))
      await pressInReader(session, page, 'button[aria-label="Export"]');
    await sleep(60);
    await pressInReader(session, page, '.panel button', `${label}$`);
    await sleep(60);
  }
}
