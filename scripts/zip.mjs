// npm run zip: the two store packages, byte for byte the same from the same sources (sorted names, one fixed time).
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';
import { distFolder, makeFolder, root, run } from './lib/setup.mjs';

/** Times in a zip begin in 1980; the same moment for every file of every build. */
const FIXED_TIME = '1980-01-01T00:00:00';

run(process.execPath, ['scripts/build.mjs']);
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = makeFolder(distFolder, 'packages');
for (const target of ['chrome', 'firefox']) {
  const dist = join(root, distFolder, target);
  const files = {};
  for (const file of readdirSync(dist, { recursive: true }).map(String).sort()) {
    if (statSync(join(dist, file)).isFile())
      files[file.split(sep).join('/')] = [
        readFileSync(join(dist, file)),
        { mtime: FIXED_TIME, os: 3, attrs: 0o644 << 16 },
      ];
  }
  const zip = zipSync(files, { level: 9 });
  const path = join(out, `${name}-${version}-${target}.zip`);
  writeFileSync(path, zip);
  console.log(`${path}  ${zip.length} bytes  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
}
