// Chromium with the extension loaded.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { POPUP, WELCOME } from './pages.mjs';
import { ensureBrowser } from './setup.mjs';
import { atMost } from './waiting.mjs';

export async function launchChromium({
  dist,
  headless = true,
  proxyPort,
  locale = 'en-US',
  dark = false,
  width = 1280,
  height = 900,
  downloads,
  profile: kept,
  inPrivate = false,
  welcome = false,
  env = {},
}) {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'mirror-reader-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: inPrivate ? true : [dist],
    acceptInsecureCerts: true,
    userDataDir: profile,
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    defaultViewport: headless ? { width, height } : null,
    env: {
      ...process.env,
      ...env,
      LANGUAGE: locale.replace('-', '_'),
      // A locale that this machine may lack would make file names ASCII; the language is that of LANGUAGE.
      LANG: 'C.UTF-8',
      LC_ALL: '',
    },
    args: [
      `--lang=${locale}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? [] : [`--window-size=${width},${height}`, '--window-position=0,0']),
      ...(dark && !headless ? ['--force-dark-mode'] : []),
      '--disable-quic',
      // A page without encryption is opened as it is.
      '--disable-features=HttpsUpgrades',
      '--no-first-run',
      '--gaia-url=http://127.0.0.1:9',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const load = async () => {
    const client = await browser.target().createCDPSession();
    await client.send('Extensions.loadUnpacked', { path: dist, enableInIncognito: inPrivate });
    await client.detach();
  };
  if (inPrivate) await load();
  const workerTarget = await browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: 20_000 });
  const extensionId = new URL(workerTarget.url()).host;
  if (!welcome) {
    // In a profile that had the extension before it does not open.
    const isWelcome = (t) => t.url().endsWith(WELCOME);
    const opened = await browser.waitForTarget(isWelcome, { timeout: kept ? 2_000 : 10_000 }).catch(() => undefined);
    await (await opened?.page())?.close();
  }
  const worker = async () => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(extensionId), {
      timeout: 10_000,
    });
    return target.worker();
  };
  /** Wakes a worker that has been ended, as any message does. */
  const wake = async () => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined));
    await page.close();
  };

  /** Runs `fn` in the worker, asked anew each time: one that has been ended keeps its name when it is awake again. */
  const inWorker = async (fn, ...args) => {
    const expression = `(${fn})(...${JSON.stringify(args)})`;
    for (let left = 5; ; left--) {
      const target = browser.targets().findLast((t) => t.type() === 'service_worker' && t.url().includes(extensionId));
      const session = await target?.createCDPSession().catch(() => undefined);
      const asked = session?.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      // One that sleeps answers nothing; what it was asked goes with the session.
      const answer = await atMost(asked, 5000);
      await session?.detach().catch(() => undefined);
      if (answer?.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      if (answer) return answer.result.value;
      if (left === 0) throw new Error('the worker does not answer');
      await wake();
    }
  };

  const tabId = async (page) => {
    const url = page.url();
    const title = await page.title();
    return inWorker(
      async (u, t) => {
        const tabs = await chrome.tabs.query({});
        return (
          tabs.find((x) => x.url === u) ??
          tabs.find((x) => x.active && x.title === t) ??
          tabs.find((x) => x.active)
        )?.id;
      },
      url,
      title,
    );
  };

  /** The popup that opens in its own window. */
  const shownPopup = async () => {
    const isPopup = (t) =>
      t.url().startsWith(`chrome-extension://${extensionId}/${POPUP}`) && !t.url().includes('?tab=');
    const popup = await (await browser.waitForTarget(isPopup, { timeout: 20_000 })).asPage();
    return Object.assign(popup, { isOpen: async () => !popup.isClosed() });
  };
  const pressAction = async (page) => {
    await page.bringToFront();
    const extension = [...(await browser.extensions()).values()].find((e) => e.id === extensionId);
    await page.triggerExtensionAction(extension);
    return shownPopup();
  };

  return {
    name: 'chromium',
    browser,
    extensionId,
    worker,
    /** A new instance of the extension, as after an update. Its worker cannot be asked; its pages can. */
    reloadExtension: load,
    async newPage() {
      const page = await browser.newPage();
      return page;
    },
    /** A tab in a private window, which the browser opens as a person's command would. */
    async newPrivatePage(url) {
      await inWorker((u) => void chrome.windows.create({ incognito: true, url: u }), url);
      const target = await browser.waitForTarget((t) => t.type() === 'page' && t.url() === url, { timeout: 20_000 });
      return target.page();
    },
    /** The popup in its own window, opened by the button in the toolbar. */
    openPopup: pressAction,
    shownPopup,
    pressAction,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    /** The page of the extension at this path that was opened by itself or by a press. */
    async shownExtensionPage(path) {
      const is = (t) => t.type() === 'page' && t.url().startsWith(`chrome-extension://${extensionId}/${path}`);
      return (await browser.waitForTarget(is, { timeout: 20_000 })).page();
    },
    /** Addresses of all tabs. */
    tabUrls: () => inWorker(async () => (await chrome.tabs.query({})).map((tab) => tab.url)),
    tabId,
    /** Runs the command as the browser would on its shortcut. It grants no access: press the action once first. */
    async command(page, command) {
      const id = await tabId(page);
      await inWorker(async (c, i) => chrome.commands.onCommand.dispatch(c, await chrome.tabs.get(i)), command, id);
    },
    async badge(page) {
      const id = await tabId(page);
      return inWorker((i) => chrome.action.getBadgeText({ tabId: i }), id);
    },
    /** Whether the button says that the page is a copy. */
    async isLit(page) {
      const id = await tabId(page);
      return inWorker(
        async (i) => (await chrome.action.getTitle({ tabId: i })) === chrome.i18n.getMessage('action_title_found'),
        id,
      );
    },
    async readClipboard(page) {
      await page.bringToFront();
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    /** Calls `fn(shadowRoot, …args)` with the reader's closed root; undefined when there is no reader. */
    async inReader(page, fn, ...args) {
      const client = await page.createCDPSession();
      try {
        const { root } = await client.send('DOM.getDocument', { depth: 2, pierce: true });
        const html = root.children.find((n) => n.localName === 'html');
        let shadow;
        for (const { nodeId } of (html.children ?? []).filter((n) => n.localName === 'div').reverse()) {
          // A reader that closes at this moment is none.
          const described = client.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
          const { node } = await described.catch(() => ({ node: {} }));
          shadow ??= node.shadowRoots?.find((r) => r.shadowRootType === 'closed');
        }
        if (!shadow) return undefined;
        const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `async function (...args) { return JSON.stringify(await (${fn})(this, ...args)); }`,
          arguments: args.map((value) => ({ value })),
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value === undefined ? undefined : JSON.parse(result.value);
      } finally {
        await client.detach().catch(() => undefined);
      }
    },
    async click(page, x, y) {
      await page.mouse.click(x, y);
    },
    async screenshot(page, path) {
      await page.screenshot({ path });
    },
    async close() {
      await browser.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
