// npm run sbom: what the packages are made of, as CycloneDX 1.5 (by npm's own `npm sbom`), from the lockfile alone. Without
// the moment and the random number that npm adds, so that the same lockfile gives the same bytes.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, root } from './lib/setup.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});
const bom = JSON.parse(text);
delete bom.serialNumber;
delete bom.metadata.timestamp;
// npm's own `--omit dev` leaves out what dependencies depend on.
const isTool = (c) => (c.properties ?? []).some((p) => p.name === 'cdx:npm:package:development' && p.value === 'true');
bom.components = bom.components.filter((c) => !isTool(c));
const kept = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((c) => c['bom-ref'])]);
bom.dependencies = bom.dependencies
  .filter((d) => kept.has(d.ref))
  .map((d) => ({ ...d, dependsOn: d.dependsOn.filter((ref) => kept.has(ref)) }));
bom.components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
const path = join(makeFolder('dist/packages'), `${name}-${version}.cdx.json`);
writeFileSync(path, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${path}  ${bom.components.length} components`);
