import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { root } from './setup.mjs';

/** Parts that are of no use without the reader's file, and so leave out what that holds. */
const PARTS = ['families', 'article', 'page'];
const LIST = join(root, 'extension/content/reader/shared.ts');

/** Builds the parts that read pages into `dist`, one file each. */
export async function buildParts(dist) {
  for (const part of PARTS)
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [takeShared()],
      build: {
        outDir: join(dist, 'extension/content/parts'),
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: join(root, `extension/content/parts/${part}.iife.ts`),
          formats: ['iife'],
          name: 'part',
          fileName: () => `${part}.iife.js`,
        },
      },
      resolve: { alias: { 'webextension-polyfill': join(root, 'extension/shared/browser.ts') } },
    });
}

/** Puts in the place of each module of the list what the reader's file laid out. */
function takeShared() {
  const names = new Map(
    [...readFileSync(LIST, 'utf8').matchAll(/^import \* as (\w+) from '(.+)';$/gm)].map(([, name, path]) => [
      resolve(dirname(LIST), path),
      name,
    ]),
  );
  return {
    name: 'take-shared',
    enforce: 'pre',
    load(id) {
      const name = names.get(id);
      if (!name) return null;
      const exported = [...readFileSync(id, 'utf8').matchAll(/^export (?:const|function\*?) (\w+)/gm)].map((m) => m[1]);
      return `export const { ${exported.join(', ')} } = globalThis.__mirrorReaderShared.${name};`;
    },
  };
}
