// Every surface of the extension, brought into the state that a picture shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY, NOTES, OPTIONS, POPUP, pressInReader, until, WELCOME } from './browser.mjs';
import { githubBlob } from './code-host-page.mjs';
import { root } from './setup.mjs';
import * as sites from '../../tests/browser/lib/sites.mjs';

const BARE = 'https://news.example.org/contents';
/** A page with an unknown author, an impossible date, an original that looks like another, and a picture that is gone. */
const BROKEN = 'https://github.com/example-mirror/news/blob/main/pages/en/broken.md';
const READY = '[data-state]:not([data-state="loading"])';
const WAIT = { timeout: 60_000 };

/** Puts the pages on the network that the pictures show. */
export function serveSurfaces(network) {
  sites.serveSites(network);
  network.serve(BARE, { body: '<!doctype html><html lang="en"><title>Contents</title><a href="/1">One</a></html>' });
  network.serve(BROKEN, {
    body: githubBlob(readFileSync(join(root, 'samples/broken.md'), 'utf8'), {
      owner: 'example-mirror',
      repo: 'news',
      ref: 'main',
      commit: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
      path: 'pages/en/broken.md',
    }),
  });
}

/**
 * The popup in its own window.
 * @param {(popup: object) => Promise<void>} [arrange] what is done in it first
 */
const popup =
  (url, arrange, ready = '[data-entity]') =>
  async (at) => {
    const page = await at.open(url);
    const shown = await at.session.openPopup(page);
    await shown.waitForSelector(ready, WAIT);
    await arrange?.(shown);
    await at.settled(shown);
    return (path) => at.window(path);
  };

/** Presses every toggle, and brings a part of the popup to the top. */
const unfold = (toggles, top) => async (shown) => {
  for (const selector of toggles) {
    await shown.waitForSelector(selector, WAIT);
    await shown.evaluate((s) => document.querySelector(s).click(), selector);
  }
  await until(() => shown.evaluate((s) => !!document.querySelector(s), top));
  await shown.evaluate((s) => document.querySelector(s).scrollIntoView(), top);
};

/** The reader over a page. @param {(page: object, at: object) => Promise<unknown>} [arrange] what is done in it first */
const reader =
  (url, { width = 1280, height = 860, arrange } = {}) =>
  async (at) => {
    const page = await at.open(url);
    await page.setViewport({ width, height });
    if (at.session.name === 'chromium') {
      const shown = await at.session.pressAction(page);
      await shown.waitForSelector(READY, WAIT);
      await page.bringToFront();
    }
    await at.session.command(page, 'toggle-reader');
    const is = (selector) => at.session.inReader(page, (shadow, s) => !!shadow.querySelector(s), selector);
    if (!(await until(() => is('.end'), WAIT))) throw new Error('the reader does not open');
    await arrange?.(page, at, (selector) => until(() => is(selector), WAIT));
    await at.settled(page);
    return (path) => page.screenshot({ path });
  };

const pressed = (key, selector) => async (page, at, there) => {
  await page.bringToFront();
  await page.keyboard.press(key);
  await there(selector);
};

/** A page of the extension, to its end. @param {(page: object) => Promise<void>} [arrange] */
const own =
  (path, ready, { width = 1280, arrange } = {}) =>
  async (at) => {
    const page = await at.own(path);
    await page.setViewport({ width, height: 860 });
    await page.waitForSelector(ready, WAIT);
    await arrange?.(page);
    await at.settled(page);
    return (to) => page.screenshot({ path: to, fullPage: true });
  };

/** Saves an article to the library, with a highlight and a note on it. */
async function keep(at, url) {
  const page = await at.open(url);
  const id = await at.session.tabId(page);
  if (at.session.name === 'chromium') await at.session.pressAction(page);
  const tab = await at.own(`${POPUP}?tab=${id}`);
  await tab.waitForSelector('[data-action="keep"]', WAIT);
  await tab.click('[data-action="keep"]');
  await until(() => tab.evaluate(() => document.querySelector('.keep [role="status"]').innerText), WAIT);
}

const select = async (page) => {
  await page.evaluate(() => document.querySelectorAll('.select').forEach((box) => box.click()));
  await page.waitForSelector('.references', WAIT);
};
/** The names of the library; with a selector, the one that it stands for. */
const names = (one) => async (page) => {
  await page.waitForSelector('[data-view="names"]', WAIT);
  await page.evaluate(() => document.querySelector('[data-view="names"]').click());
  await page.waitForSelector('.name-list button', WAIT);
  await until(() => page.evaluate(() => !document.querySelector('.names progress')), WAIT);
  if (!one) return;
  await page.evaluate((s) => document.querySelector(s).click(), one);
  await page.waitForSelector('[data-action="all-names"]', WAIT);
};
const BOOK = {
  headline: '河州图书馆修复百年地图',
  uriR: sites.ORIGINAL,
  uriM: sites.ARTICLE,
  lang: 'zh-Hans',
  citation: '林书远. 河州图书馆修复百年地图[EB/OL]. 明湖日报, (2024-11-06)[2026-11-30].',
  notes: ['一张地图的来历，要从它的纸说起。', '修复工作持续了两年。'].map((exact, i) => ({
    id: `note-${i}`,
    created: `2026-01-0${i + 1}T00:00:00Z`,
    quote: { exact, prefix: '', suffix: '' },
    position: { start: i * 30, end: i * 30 + exact.length },
    text: i ? '' : 'Ask the archive for the paper’s maker.',
  })),
};
const annotate = async (page) => {
  await page.evaluate((json) => {
    const { local } = (globalThis.browser ?? chrome).storage;
    return local.set({ [`notes:${'ab'.repeat(32)}`]: JSON.parse(json) });
  }, JSON.stringify(BOOK));
  await page.waitForSelector('[data-book] textarea', WAIT);
};

/** Name → what brings the surface up and gives the function that takes its picture. In this order: later ones find what earlier ones stored. */
export const SURFACES = {
  welcome: own(`${WELCOME}?again`, '[data-action="sample"]'),
  'welcome-320': own(`${WELCOME}?again`, '[data-action="sample"]', { width: 320 }),
  options: own(OPTIONS, '[data-watched]'),
  'options-320': own(OPTIONS, '[data-watched]', { width: 320 }),
  'library-empty': own(LIBRARY, 'main:not([aria-busy])'),
  'notes-empty': own(NOTES, '.empty'),
  'popup-copy': popup(sites.ARTICLE),
  'popup-english': popup(sites.ENGLISH),
  'popup-why': popup(sites.ARTICLE, unfold(['[data-action="why"]'], '.original')),
  'popup-edit': popup(sites.ARTICLE, unfold(['[data-toggle="edit"]'], '[data-citation-card]')),
  'popup-more': popup(sites.ARTICLE, unfold(['[data-toggle="more"]'], '[data-citation-card]')),
  'popup-names': popup(sites.ARTICLE, unfold(['.names-more summary', '[data-entity]'], '.names-more')),
  'popup-removed': popup(
    sites.ARTICLE,
    unfold(['[data-entity]', '[data-action="remove-name"]'], '[data-action="undo-name"]'),
  ),
  'popup-long': popup(sites.STRUCTURES),
  'popup-persian': popup(sites.PERSIAN),
  'popup-broken': popup(BROKEN, undefined, READY),
  'popup-ordinary': popup(sites.ORDINARY, undefined, READY),
  'popup-unreadable': popup(BARE, undefined, READY),
  'popup-closed': popup('about:blank', undefined, READY),
  reader: reader(sites.ARTICLE),
  'reader-english': reader(sites.ENGLISH),
  'reader-900': reader(sites.ARTICLE, { width: 900 }),
  'reader-320': reader(sites.ARTICLE, { width: 320, height: 640 }),
  'reader-cite': reader(sites.ARTICLE, { arrange: pressed('i', '.cite [data-citation]') }),
  'reader-cite-320': reader(sites.ARTICLE, { width: 320, height: 640, arrange: pressed('i', '.cite [data-citation]') }),
  'reader-text': reader(sites.ARTICLE, {
    arrange: async (page, at, there) => {
      await pressInReader(at.session, page, '.menu-text > button, button[aria-controls]');
      await there('.panel');
    },
  }),
  'reader-source': reader(sites.ARTICLE, {
    arrange: (page, at) => pressInReader(at.session, page, '.provenance summary'),
  }),
  'reader-help': reader(sites.ENGLISH, { arrange: pressed('?', 'dialog, [role="dialog"]') }),
  'reader-end': reader(sites.ENGLISH, {
    arrange: (page, at) => at.session.inReader(page, (shadow) => shadow.querySelector('.end').scrollIntoView()),
  }),
  'reader-end-320': reader(sites.ENGLISH, {
    width: 320,
    height: 640,
    arrange: (page, at) => at.session.inReader(page, (shadow) => shadow.querySelector('.end').scrollIntoView()),
  }),
  'reader-long': reader(sites.STRUCTURES),
  'reader-long-320': reader(sites.STRUCTURES, { width: 320, height: 640 }),
  'reader-broken': reader(BROKEN),
  'reader-broken-320': reader(BROKEN, { width: 320, height: 640 }),
  'reader-persian': reader(sites.PERSIAN),
  library: async (at) => {
    for (const url of [sites.ENGLISH, sites.STRUCTURES, BROKEN, sites.ARTICLE]) await keep(at, url);
    return own(LIBRARY, '.entry')(at);
  },
  'library-320': own(LIBRARY, '.entry', { width: 320 }),
  'library-selected': own(LIBRARY, '.entry', { arrange: select }),
  'library-selected-320': own(LIBRARY, '.entry', { width: 320, arrange: select }),
  'library-names': own(LIBRARY, '.entry', { arrange: names() }),
  'library-names-320': own(LIBRARY, '.entry', { width: 320, arrange: names() }),
  'library-name': own(LIBRARY, '.entry', { arrange: names('.name-list button') }),
  'library-name-320': own(LIBRARY, '.entry', { width: 320, arrange: names('.name-list button') }),
  notes: own(NOTES, 'main', { arrange: annotate }),
  'notes-320': own(NOTES, '[data-book] textarea', { width: 320 }),
};
