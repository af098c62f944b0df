import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The library as one file for Node, built when its sources changed since the last build.
 * @param {string} [entry] what the file exports, below the root
 * @returns {Promise<string>} address to import
 */
export async function nodeBundle(entry = 'cli/index.ts') {
  const digest = createHash('sha256');
  for (const dir of new Set(['src', 'cli', dirname(entry)])) {
    for (const file of readdirSync(join(root, dir), { recursive: true }).map(String).sort()) {
      const path = join(root, dir, file);
      if (/\.(ts|json)$/.test(file) && !file.endsWith('.test.ts')) digest.update(file).update(readFileSync(path));
      else if (/\.(bin|txt|tsv)$/.test(file)) digest.update(`${file} ${statSync(path).size}`);
    }
  }
  const name = `mirror-reader-${digest.digest('hex').slice(0, 16)}.mjs`;
  const outDir = join(
    root,
    entry === 'cli/index.ts' ? 'dist/node' : `dist/node-${dirname(entry).replaceAll('/', '-')}`,
  );
  const out = join(outDir, name);
  if (!existsSync(out)) {
    const { build } = await import('vite');
    const temp = join(root, `dist/node-${process.pid}`);
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: entry,
        outDir: temp,
        emptyOutDir: true,
        minify: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
      },
      ssr: { noExternal: true, external: ['jsdom', 'fast-check'] },
    });
    rmSync(outDir, { recursive: true, force: true });
    renameSync(temp, outDir);
  }
  return pathToFileURL(out).href;
}
