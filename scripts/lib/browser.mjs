// Chromium and Firefox with the extension loaded, driven alike. Used by `npm start` and by the browser tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './setup.mjs';

export const GECKO_ID = 'mirror-reader@mirror-reader.org';
/** Firefox gives an unpacked extension a random address unless told one. */
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';
export const POPUP = 'extension/popup/popup.html';
export const OPTIONS = 'extension/options/options.html';
export const NOTES = 'extension/notes/notes.html';
export const LIBRARY = 'extension/library/library.html';
export const WELCOME = 'extension/welcome/welcome.html';

/**
 * @param {'chromium' | 'firefox'} name
 * @param {{ dist: string, headless?: boolean, proxyPort?: number, locale?: string, dark?: boolean, width?: number, height?: number, downloads?: string,
 *   profile?: string, inPrivate?: boolean, welcome?: boolean }} options `profile`: a folder that stays; `inPrivate`: allowed in private
 *   windows; `welcome`: the page that opens after the installation stays
 */
export async function launch(name, options) {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

async function launchChromium({
  dist,
  headless = true,
  proxyPort,
  locale = 'en-US',
  width = 1280,
  height = 900,
  downloads,
  profile: kept,
  inPrivate = false,
  welcome = false,
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
      '--disable-quic',
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
    async pressAction(page) {
      await page.bringToFront();
      const extension = [...(await browser.extensions()).values()].find((e) => e.id === extensionId);
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (t) => t.url().startsWith(`chrome-extension://${extensionId}/${POPUP}`),
        { timeout: 10_000 },
      );
      return target.asPage();
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
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
        const host = html.children.find((n) => n.localName === 'mirror-reader');
        if (!host) return undefined;
        const { node } = await client.send('DOM.describeNode', { nodeId: host.nodeId, depth: 1, pierce: true });
        const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.shadowRoots[0].backendNodeId });
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

/** Keys without a character, as WebDriver names them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Escape: '\uE00C' };

async function launchFirefox({
  dist,
  headless = true,
  proxyPort,
  locale = 'en-US',
  dark = false,
  width = 1280,
  height = 900,
  downloads,
  inPrivate = false,
  welcome = false,
}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.locale.requested': locale,
      'intl.accept_languages': locale,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'dom.events.testing.asyncClipboard': true,
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.startup.page': 0,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      ...(proxyPort
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxyPort,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxyPort,
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  await browser.installExtension(dist);
  const send = async (method, params) => (await browser.connection.send(method, params)).result;

  /** Runs `fn` in the browser's own scope; arguments and result are JSON. */
  const inChrome = async (fn, ...args) => {
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result, exceptionDetails } = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`,
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.type === 'string' ? JSON.parse(result.value) : undefined;
  };
  if (inPrivate)
    await inChrome(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    }, GECKO_ID);
  if (!welcome)
    await until(async () => {
      const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
      const opened = contexts.find((c) => c.url.endsWith(WELCOME));
      if (opened) await send('browsingContext.close', { context: opened.context });
      return opened !== undefined;
    });
  const contextOf = (page) => page.mainFrame()._id;
  const base = `moz-extension://${GECKO_UUID}/`;

  const tabId = (page) =>
    inChrome((url) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      const tab =
        [...win.gBrowser.tabs].findLast((t) => t.linkedBrowser.currentURI.spec === url) ?? win.gBrowser.selectedTab;
      return ExtensionParent.apiManager.global.tabTracker.getId(tab);
    }, page.url());

  /** A page of the extension in a tab: BiDi refuses to navigate there, the browser itself does not. */
  const openExtensionPage = async (path) => {
    const url = base + path;
    await inChrome((u) => {
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      win.gBrowser.selectedTab = win.gBrowser.addTrustedTab(u);
    }, url);
    for (let i = 0; i < 100; i++) {
      const { contexts } = await send('browsingContext.getTree', {});
      const found = contexts.find((c) => c.url === url);
      if (found) return extensionTab(found.context, url);
      await sleep(100);
    }
    throw new Error(`no tab at ${url}`);
  };

  const pressed = (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const keys = (context, actions) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });

  /** The few things a test asks of an extension page, over BiDi. */
  const extensionTab = (context, url) => {
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
      async click(selector) {
        const box = await evaluate((s) => {
          const element = document.querySelector(s);
          element.scrollIntoView({ block: 'center' });
          const r = element.getBoundingClientRect();
          return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
        }, selector);
        await send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x: Math.round(box.x), y: Math.round(box.y) },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      /** The same calls as puppeteer's own keyboard. */
      keyboard: {
        down: (key) => keys(context, [{ type: 'keyDown', value: KEYS[key] ?? key }]),
        up: (key) => keys(context, [{ type: 'keyUp', value: KEYS[key] ?? key }]),
        press: (key) => keys(context, pressed(KEYS[key] ?? key)),
        type: (text) => keys(context, [...text].flatMap(pressed)),
      },
      bringToFront: () => send('browsingContext.activate', { context }),
      async setViewport({ width: w, height: h }) {
        await send('browsingContext.setViewport', { context, viewport: { width: w, height: h } });
      },
      async screenshot({ path }) {
        const { data } = await send('browsingContext.captureScreenshot', { context, origin: 'viewport' });
        const { writeFileSync } = await import('node:fs');
        writeFileSync(path, Buffer.from(data, 'base64'));
      },
      async close() {
        await send('browsingContext.close', { context });
      },
    };
  };

  return {
    name: 'firefox',
    browser,
    extensionId: GECKO_UUID,
    inChrome,
    reloadExtension: () =>
      inChrome(async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }, GECKO_ID),
    newPage: () => browser.newPage(),
    async newPrivatePage(url) {
      await inChrome((u) => {
        const win = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
        win.addEventListener(
          'load',
          () =>
            win.gBrowser.fixupAndLoadURIString(u, {
              triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 }),
            }),
          { once: true },
        );
      }, url);
      const find = async () => {
        for (const page of await browser.pages()) if (page.url() === url) return page;
        return undefined;
      };
      return until(find);
    },
    /** Access to every site, as when the person gives it on the page of the extension's permissions. */
    allowEverywhere: () =>
      inChrome(async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions.add(id, { permissions: [], origins: ['https://*/*', 'http://*/*'] }, extension);
      }, GECKO_ID),
    /** The popup of the active tab. Unlike a press on the button it gives no access to hosts that are not named. */
    async pressAction(page) {
      await page.bringToFront();
      const id = await tabId(page);
      return openExtensionPage(`${POPUP}?tab=${id}`);
    },
    openExtensionPage,
    tabId,
    async command(page, command) {
      await page.bringToFront();
      await inChrome(
        (id, name) => {
          WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
        },
        GECKO_ID,
        command,
      );
    },
    badge: async (page) => {
      const id = await tabId(page);
      return inChrome(
        (gecko, tab) => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
          const action = browserActionFor(WebExtensionPolicy.getByID(gecko).extension);
          return action.action.getProperty(tabTracker.getTab(tab), 'badgeText');
        },
        GECKO_ID,
        id,
      );
    },
    readClipboard: () =>
      inChrome(() => {
        const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor('text/plain');
        Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
        const data = {};
        transferable.getTransferData('text/plain', data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      }),
    async inReader(page, fn, ...args) {
      const context = contextOf(page);
      const { nodes } = await send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'mirror-reader' },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      if (!nodes.length) return undefined;
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: `async (root, ...args) => JSON.stringify(await (${fn})(root, ...args))`,
        arguments: [
          { sharedId: nodes[0].value.shadowRoot.sharedId },
          ...args.map((v) => ({ type: typeof v, value: v })),
        ],
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.type === 'string' ? JSON.parse(result.value) : undefined;
    },
    async click(page, x, y) {
      await page.mouse.click(x, y);
    },
    async screenshot(page, path) {
      await page.screenshot({ path });
    },
    close: () => atMost(browser.close(), 15_000),
  };
}

/** Waits for a promise, but not for ever: a browser that is gone does not answer. */
export async function atMost(promise, milliseconds) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  const answer = await Promise.race([promise?.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is true or the time is over; gives the last answer. */
export async function until(ask, { timeout = 15_000, every = 100 } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer || Date.now() > end) return answer;
    await sleep(every);
  }
}
