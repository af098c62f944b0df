// What has to hold before a tag becomes a release: TAG is the version of package.json, CHANGELOG.md has dated notes of it,
// and the repository that runs this is the one that the package names. Needs nothing installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';
import { notesOf, repository } from './lib/store.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json'));
const { TAG, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
const findings = [];
if (TAG !== `v${version}`) findings.push(`the tag ${TAG} is not v${version}, the version of package.json`);
if (JSON.parse(read('package-lock.json')).version !== version) findings.push('package-lock.json has another version');
if (!notesOf(read('CHANGELOG.md'), version)) findings.push(`CHANGELOG.md says nothing of ${version}`);
if (!new RegExp(`^## ${version.replaceAll('.', '\\.')} — \\d{4}-\\d{2}-\\d{2}$`, 'm').test(read('CHANGELOG.md')))
  findings.push(`CHANGELOG.md has no day for ${version}`);
if (GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` !== repository())
  findings.push(`this is ${GITHUB_REPOSITORY}, but the package names ${repository()}`);
report('release', findings);
