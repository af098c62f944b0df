// npm run build:sanitiser: the sieves of src/clean as one script for a page, dist/sanitise.js, which leaves
// globalThis.sanitise(html, { url }). For measuring; no part of the extension.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './lib/setup.mjs';

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: join(root, 'dist'),
    emptyOutDir: false,
    minify: false,
    target: 'es2022',
    lib: {
      entry: join(root, 'src/clean/sanitise.ts'),
      formats: ['iife'],
      name: 'mirrorReader',
      fileName: () => 'sanitise.js',
    },
    rolldownOptions: { output: { footer: 'globalThis.sanitise = mirrorReader.sanitise;' } },
  },
});
