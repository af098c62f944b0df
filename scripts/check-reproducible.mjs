// The same sources give the same bytes: both store packages are made twice and compared.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

const packages = join(root, 'dist/packages');

function make() {
  for (const dir of ['chrome', 'firefox', 'packages'])
    rmSync(join(root, 'dist', dir), { recursive: true, force: true });
  run(process.execPath, ['scripts/zip.mjs']);
  return new Map(
    readdirSync(packages)
      .filter((f) => f.endsWith('.zip'))
      .sort()
      .map((f) => [
        f,
        createHash('sha256')
          .update(readFileSync(join(packages, f)))
          .digest('hex'),
      ]),
  );
}

const [first, second] = [make(), make()];
const findings = [...first].filter(([name, sum]) => second.get(name) !== sum).map(([name]) => `${name} differs`);
if (first.size !== 2) findings.push(`${first.size} packages, not two`);
report('reproducible', findings);
