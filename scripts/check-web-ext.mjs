// The store's own linter on the Firefox build: no errors, no warnings, no notices.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

const done = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir',
    join(root, 'dist/firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ],
  {
    encoding: 'utf8',
    maxBuffer: 64e6,
  },
);
let result;
try {
  result = JSON.parse(done.stdout);
} catch {
  console.error(done.stdout, done.stderr);
  process.exit(1);
}
report(
  'web-ext lint',
  ['errors', 'warnings', 'notices'].flatMap((kind) =>
    result[kind].map((m) => `${kind.slice(0, -1)} ${m.code}: ${m.message} (${m.file ?? ''}:${m.line ?? ''})`),
  ),
);
