// The same sources give the same bytes: both store packages are made twice and compared.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

/** Makes both packages in a folder of their own; gives the digest of each. */
function make(name) {
  const dist = `dist/${name}-${process.pid}`;
  run(process.execPath, ['scripts/zip.mjs'], { env: { ...process.env, MIRROR_READER_DIST: dist } });
  const packages = join(root, dist, 'packages');
  const digests = new Map(
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
  rmSync(join(root, dist), { recursive: true });
  return digests;
}

const [first, second] = [make('first'), make('second')];
const findings = [...first].filter(([name, sum]) => second.get(name) !== sum).map(([name]) => `${name} differs`);
if (first.size !== 2) findings.push(`${first.size} packages, not two`);
report('reproducible', findings);
