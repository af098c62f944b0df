// Firefox with the extension loaded.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { closePopup, pressButton, toolbarPopup } from './firefox-popup.mjs';
import { extensionTab } from './firefox-tab.mjs';
import { POPUP, WELCOME } from './pages.mjs';
import { ensureBrowser } from './setup.mjs';
import { atMost, sleep, until } from './waiting.mjs';

export const GECKO_ID = 'mirror-reader@mirror-reader.org';
/** Firefox gives an unpacked extension a random address unless told one. */
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

export async function launchFirefox({
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
  env = {},
}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height } : null,
    env: { ...process.env, ...env },
    args: ['--remote-allow-system-access', ...(headless ? [] : ['--width', `${width}`, '--height', `${height}`])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.locale.requested': locale,
      'intl.accept_languages': locale,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'extensions.activeThemeID': `firefox-compact-${dark ? 'dark' : 'light'}@mozilla.org`,
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
  const spoken = /^en\b/.test(locale) ? dist : onlyIn(locale, dist);
  await browser.installExtension(spoken);
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
      if (found) return extensionTab(send, found.context, url);
      await sleep(100);
    }
    throw new Error(`no tab at ${url}`);
  };

  /** What the button shows on the page's tab, or on tabs of which nothing else was said. */
  const actionProperty = async (page, name, byDefault = false) =>
    inChrome(
      (gecko, tab, property, all) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
        const { action } = browserActionFor(WebExtensionPolicy.getByID(gecko).extension);
        return action.getProperty(all ? null : tabTracker.getTab(tab), property);
      },
      GECKO_ID,
      await tabId(page),
      name,
      byDefault,
    );

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
    /** The popup in its own window, opened by the button in the toolbar. */
    async openPopup(page) {
      await page.bringToFront();
      await inChrome(pressButton, GECKO_ID);
      return toolbarPopup(inChrome);
    },
    shownPopup: async () => toolbarPopup(inChrome),
    /** The popup as a tab, after a press on the button, which gives access to the page. */
    async pressAction(page) {
      await page.bringToFront();
      const id = await tabId(page);
      await inChrome(pressButton, GECKO_ID);
      await inChrome(closePopup, 100);
      return openExtensionPage(`${POPUP}?tab=${id}`);
    },
    openExtensionPage,
    /** The page of the extension at this path that was opened by itself or by a press. */
    async shownExtensionPage(path) {
      const find = async () => {
        const { contexts } = await send('browsingContext.getTree', {});
        return contexts.find((c) => c.url.startsWith(base + path));
      };
      const found = await until(find, { timeout: 20_000 });
      if (!found) throw new Error(`no tab at ${path}`);
      return extensionTab(send, found.context, found.url);
    },
    /** Addresses of all tabs. */
    tabUrls: async () => (await send('browsingContext.getTree', { maxDepth: 0 })).contexts.map((c) => c.url),
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
    badge: (page) => actionProperty(page, 'badgeText'),
    /** Whether the button says that the page is a copy. */
    isLit: async (page) => (await actionProperty(page, 'title')) !== (await actionProperty(page, 'title', true)),
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
        locator: { type: 'css', value: ':root > div' },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const host = nodes.findLast((n) => n.value.shadowRoot);
      if (!host) return undefined;
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: `async (root, ...args) => JSON.stringify(await (${fn})(root, ...args))`,
        arguments: [{ sharedId: host.value.shadowRoot.sharedId }, ...args.map((v) => ({ type: typeof v, value: v }))],
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
    close: async () => {
      await atMost(browser.close(), 15_000);
      if (spoken !== dist) rmSync(spoken, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A copy of the build that speaks one language: this Firefox may have none but English itself, and then asks for that. */
function onlyIn(locale, dist) {
  const copy = mkdtempSync(join(tmpdir(), 'mirror-reader-spoken-'));
  cpSync(dist, copy, { recursive: true });
  const named = locale.replace('-', '_');
  const locales = readdirSync(join(copy, '_locales'));
  const kept = locales.find((l) => l === named) ?? locales.find((l) => l === named.slice(0, 2)) ?? 'en';
  for (const other of locales) if (other !== kept) rmSync(join(copy, '_locales', other), { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: kept }));
  return copy;
}
