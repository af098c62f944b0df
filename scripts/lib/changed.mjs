import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

/** Files that differ from where this branch left the main one, or, on that one, from the commit before; new ones too. */
export function changedFiles() {
  const main = ['origin/HEAD', 'origin/main', 'main'].find((name) => git('rev-parse', '--verify', '--quiet', name));
  const left = main && git('merge-base', 'HEAD', main);
  const base = left && left !== git('rev-parse', 'HEAD') ? left : 'HEAD~1';
  const listed = `${git('diff', '--name-only', base)}\n${git('ls-files', '--others', '--exclude-standard')}`;
  return [...new Set(listed.split('\n'))].filter((file) => file && existsSync(join(root, file)));
}

/**
 * Steps that a change to these files can turn red. Types, lint, format, rooms and cycles are asked of every change.
 *
 * @param {readonly string[]} files below the root
 * @returns {{ names: string[], unit: string[], browsers: string[] }} names of steps, sources whose unit tests are run, files of browser tests
 */
export function touchedBy(files) {
  const some = (pattern) => files.some((file) => pattern.test(file));
  const names = ['types', 'lint', 'format', 'rooms', 'cycles'];
  if (some(/^(?:src|cli|extension)\//)) names.push('sinks', 'patterns');
  if (some(/^(?:public\/_locales|extension|src\/detect\/families)\//)) names.push('locales');
  if (
    some(
      /^(?:docs\/store|public\/_locales|docs|scripts\/(?:check-store|lib\/store\.))|^(?:manifest|package)\.json$|^README/,
    )
  )
    names.push('store');
  if (some(/^(?:package(?:-lock)?\.json|THIRD-PARTY\.md)$/)) names.push('supply');
  if (some(/^(?:src\/detect|scripts\/new-family)/)) names.push('new-family');
  const shipped = some(/^(?:src|extension|public|scripts\/(?:build|lib\/))|^(?:manifest|vite\.config|package-lock)/);
  if (shipped) names.push('build', 'manifest', 'size');
  const unit = files.filter((file) => /\.tsx?$/.test(file));
  if (some(/^tests\/(?:fixtures|golden)\//)) unit.push('src/index.ts', 'src/cite/index.ts');
  if (unit.length) names.push('unit');
  const browsers = files.filter((file) => /^tests\/browser\/[^/]+\.test\.mjs$/.test(file));
  if (some(/^(?:extension|scripts\/lib|tests\/browser\/lib)\//)) browsers.push('tests/browser/journey.test.mjs');
  if (browsers.length) names.push('build', 'chromium', 'firefox');
  return { names: [...new Set(names)], unit, browsers: [...new Set(browsers)] };
}
