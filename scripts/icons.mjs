// Draws public/icons from the SVG sources in extension/icons, in a browser: what people see is what a browser draws.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser, makeFolder, root } from './lib/setup.mjs';

const source = (name) => readFileSync(join(root, 'extension/icons', `${name}.svg`), 'utf8');
/**
 * File prefix → drawing and sizes. Where a toolbar's colour is known it gets a plain mark, dark on light or light on dark; where it
 * is not, a tile whose mark is seen on any.
 */
const ICONS = [
  ['icon', source('icon'), [16, 32, 48, 96, 128]],
  ['found', source('found'), [16, 32, 48]],
  ['idle', source('idle-tile'), [16, 32]],
  ['idle-light', source('idle').replaceAll('FG', '#3f3d39'), [16, 32]],
  ['idle-dark', source('idle').replaceAll('FG', '#e6e3dc'), [16, 32]],
];

const out = makeFolder('public/icons');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [name, svg, sizes] of ICONS) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(out, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
