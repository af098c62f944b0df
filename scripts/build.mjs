// npm run build: dist/chrome and dist/firefox from the one manifest. The same sources give the same bytes.
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInjected } from './lib/build-injected.mjs';
import { LICENCES, collectPackages, licenceTexts } from './lib/licences.mjs';
import { distFolder, installDependencies, root } from './lib/setup.mjs';
import { valuesOf } from './lib/static-modules.mjs';

installDependencies();
process.chdir(root);

const { HOSTS } = await valuesOf(join(root, 'extension/platform/families.static.ts'));
const injected = join(root, `dist/injected-${process.pid}`);
/** Folders of the packages that the files injected into pages are made of. */
const inPages = new Set();
await buildInjected(injected, [collectPackages(inPages)]);
for (const target of process.argv.slice(2).length ? process.argv.slice(2) : ['chrome', 'firefox']) {
  process.env.TARGET = target;
  const { build } = await import('vite');
  const packages = new Set(inPages);
  await build({ root, logLevel: 'error', plugins: [collectPackages(packages)] });
  cpSync(injected, join(root, distFolder, target), { recursive: true });
  finish(join(root, distFolder, target));
  writeFileSync(join(root, distFolder, target, LICENCES), licenceTexts(packages));
  console.log(`dist/${target}`);
}
rmSync(injected, { recursive: true });

/** The manifest's hosts are the families' own. Takes away what the bundler leaves behind and a store, or a page, must not see. */
function finish(dist) {
  const path = join(dist, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = HOSTS;
  manifest.content_scripts = [{ matches: HOSTS, js: ['extension/content/probe.iife.js'], run_at: 'document_start' }];
  delete manifest.web_accessible_resources;
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  rmSync(join(dist, '.vite'), { recursive: true, force: true });
  for (const file of readdirSync(dist, { recursive: true }).map(String)) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(dist, file), 'utf8');
    const clean = withoutSinks(text);
    if (/\.(?:innerHTML|outerHTML)\s*=(?!=)/.test(clean))
      throw new Error(`${file} still assigns markup: ${/.{60}\.(?:innerHTML|outerHTML)\s*=.{40}/.exec(clean)?.[0]}`);
    if (clean !== text) writeFileSync(join(dist, file), clean);
  }
}

/**
 * Takes out the branches of libraries that assign markup and are never used here: `dangerouslySetInnerHTML` of the view
 * library, and the sanitiser's way round a missing DOMParser.
 */
function withoutSinks(text) {
  return text
    .replace(/\|\|\(?([\w$]+)\.innerHTML=[\w$]+\.__html\)?/g, '||0')
    .replace(/&&\(([\w$]+)\.innerHTML=([\w$]+)\)/g, '&&0')
    .replace(/([\w$]+)\.innerHTML=[\w$]+\?[\w$]+\.__html:""/g, '0')
    .replace(/try\{([\w$]+)\.documentElement\.innerHTML=[^{}]*\}catch(?:\([\w$]+\))?\{\}/g, '');
}
