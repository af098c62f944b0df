import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './setup.mjs';
import { staticModules } from './static-modules.mjs';

/** Everything that is injected into pages, below the root. */
export const injected = () =>
  readdirSync(join(root, 'extension/content'), { recursive: true })
    .map((file) => `extension/content/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => /\.iife\.tsx?$/.test(file))
    .sort();

/** Builds what is injected into pages, one self-contained file each, the same for both browsers. */
export async function buildInjected(outDir, plugins = []) {
  for (const entry of injected())
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [staticModules(), ...plugins],
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: join(root, entry),
          formats: ['iife'],
          name: 'injected',
          fileName: () => entry.replace(/\.tsx?$/, '.js'),
        },
      },
      // A page must not be able to put an element in the place of the extension API.
      resolve: { alias: { 'webextension-polyfill': join(root, 'extension/content/native-api.ts') } },
    });
}
