import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { staticModules } from './scripts/lib/static-modules.mjs';

const browser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  plugins: [
    staticModules(),
    crx({ manifest: { ...manifest, version: pkg.version } as unknown as ManifestV3Export, browser }),
  ],
  build: {
    outDir: `${process.env['MIRROR_READER_DIST'] ?? 'dist'}/${browser}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {
        options: 'extension/options/options.html',
        notes: 'extension/notes/notes.html',
        save: 'extension/out/save.html',
        copy: 'extension/out/copy.html',
        reading: 'extension/reading/reading.html',
        library: 'extension/library/library.html',
        compare: 'extension/compare/compare.html',
        welcome: 'extension/welcome/welcome.html',
      },
    },
  },
});
