// npm test: sets up what is missing, then checks everything, from types to both browsers.
//   npm test                 all steps
//   npm test -- unit lint    only these
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureBrowser, ensureFonts, installDependencies, root } from './lib/setup.mjs';

checkNode();
installDependencies();

const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const node = process.execPath;

/** Name → commands, in order. A step fails when a command ends with another status than 0. */
const STEPS = {
  types: [[bin('tsc'), '--noEmit', '-p', '.']],
  lint: [[bin('oxlint'), '--type-aware', '--deny-warnings']],
  format: [[bin('oxfmt'), '--check', '.']],
  rooms: [[node, 'scripts/check-rooms.mjs']],
  sinks: [[node, 'scripts/check-sinks.mjs']],
  patterns: [[node, 'scripts/check-patterns.mjs']],
  locales: [[node, 'scripts/check-locales.mjs']],
  'new-family': [[node, 'scripts/check-new-family.mjs']],
  supply: [[node, 'scripts/check-supply.mjs']],
  reproducible: [[node, 'scripts/check-reproducible.mjs']],
  build: [[node, 'scripts/build.mjs']],
  manifest: [[node, 'scripts/check-manifest.mjs']],
  size: [[node, 'scripts/check-size.mjs']],
  'web-ext': [[node, 'scripts/check-web-ext.mjs']],
  unit: [[bin('vitest'), 'run', '--reporter=default']],
  // The same input on every machine; `npm run fuzz` draws its own.
  fuzz: [[node, 'scripts/fuzz.mjs', '--minutes', '0.33', '--seed', '20261126']],
  browsers: [[node, '--test', '--test-concurrency=1', '--test-reporter=spec', 'tests/browser/']],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
const steps = Object.entries(STEPS).filter(([name]) => asked.length === 0 || asked.includes(name));

if (steps.some(([name]) => name === 'browsers')) {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  ensureFonts();
}

/** Runs one command, passing its output on; gives its status and what it printed. */
function call([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

const failed = [];
let passedTests = 0;
let failedTests = 0;
let skippedTests = 0;
for (const [name, commands] of steps) {
  const started = Date.now();
  console.log(`\n— ${name}`);
  let ok = true;
  for (const command of commands) {
    const { status, output } = await call(command);
    // eslint-disable-next-line no-control-regex
    const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
    const count = (pattern) => Number(pattern.exec(plain)?.[1] ?? 0);
    passedTests += count(/^\s*Tests\s.*?(\d+) passed/m) + count(/^ℹ pass (\d+)/m);
    failedTests += count(/^\s*Tests\s.*?(\d+) failed/m) + count(/^ℹ fail (\d+)/m);
    skippedTests += count(/^\s*Tests\s.*?(\d+) skipped/m) + count(/^ℹ skipped (\d+)/m);
    if (status !== 0) {
      ok = false;
      break;
    }
  }
  console.log(`  ${ok ? 'ok' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) failed.push(name);
}

console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll steps passed.');
console.log(
  `${passedTests + steps.length - failed.length} passed, ${failedTests + failed.length} failed, ${skippedTests} skipped`,
);
process.exit(failed.length ? 1 : 0);
