// npm run release -- 0.2.0: the local part of a release. Sets the version, dates the section of CHANGELOG.md, runs the checks,
// makes the packages, commits and tags. Pushes nothing: it prints the command.
//   npm run release -- 0.2.0 --checks types,lint   runs these steps instead of all (the workflow runs all again)
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isNewer, released } from './lib/release.mjs';
import { checkNode, installDependencies, root, run } from './lib/setup.mjs';
import { repository } from './lib/store.mjs';

const stop = (text) => {
  console.error(text);
  process.exit(1);
};
const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
const path = (name) => join(root, name);

checkNode();
const { values, positionals } = parseArgs({ allowPositionals: true, options: { checks: { type: 'string' } } });
const [version] = positionals;
if (!version || !/^\d+\.\d+\.\d+$/.test(version) || positionals.length > 1)
  stop('npm run release -- VERSION, such as 0.2.0: three numbers, as both stores take them');

const before = JSON.parse(readFileSync(path('package.json'), 'utf8')).version;
const tag = `v${version}`;
const status = git('status', '--porcelain');
if (status === undefined) stop('This is no Git repository.');
if (status) stop(`There are changes that are not committed:\n${status}`);
if (git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}`)) stop(`The tag ${tag} exists.`);
if (git('branch', '--show-current') !== 'main') stop('Releases are made on main.');
// 0.1.0 was never tagged: the first release keeps its number.
const first = !git('tag', '--list', 'v*');
if (!isNewer(version, before) && !(first && version === before)) stop(`${version} is not newer than ${before}.`);
const origin = git('remote', 'get-url', 'origin');
const name = new URL(repository()).pathname.slice(1);
if (origin && !new RegExp(`[:/]${name}(?:\\.git)?$`).test(origin))
  stop(`origin is ${origin}, but package.json names ${repository()}. Set it first: docs/releasing.md`);

const today = new Date().toISOString().slice(0, 10);
const changelog = released(readFileSync(path('CHANGELOG.md'), 'utf8'), version, today);
if (!changelog) stop(`CHANGELOG.md has no notes under “## ${version} — unreleased” or “## Unreleased”.`);

installDependencies();
const kept = new Map(FILES.map((file) => [file, readFileSync(path(file), 'utf8')]));
const undo = () => kept.forEach((text, file) => writeFileSync(path(file), text));
const attempt = (command, args, options = {}) => {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.status === 0) return;
  undo();
  stop(`${command} ${args.join(' ')} failed. Nothing is changed.`);
};

writeFileSync(path('CHANGELOG.md'), changelog);
if (version !== before) attempt('npm', ['version', version, '--no-git-tag-version', '--ignore-scripts']);
attempt(process.execPath, ['scripts/check-release.mjs'], { env: { ...process.env, TAG: tag } });
attempt(process.execPath, ['scripts/test.mjs', ...(values.checks?.split(',') ?? [])]);
attempt(process.execPath, ['scripts/zip.mjs']);
attempt(process.execPath, ['scripts/sbom.mjs']);
run('git', ['add', ...FILES]);
run('git', ['commit', '--quiet', '--message', `Release ${version}`]);
run('git', ['tag', '--annotate', tag, '--message', `Mirror Reader ${version}`]);
console.log(`\n${tag} is made. Push it when you have looked at it:\n  git push --atomic origin main ${tag}`);
