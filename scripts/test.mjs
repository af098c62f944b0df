// npm test: sets up what is missing, then checks everything, from types to both browsers, steps at the same time.
//   npm test                 all steps
//   npm run test:all         and the matrices that repeat a case over every host, family and kind of page
//   npm test -- unit lint    only these
//   npm test -- changed      what the changes of this branch can turn red
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { changedFiles, touchedBy } from './lib/changed.mjs';
import { runSteps } from './lib/run-steps.mjs';
import { checkNode, ensureBrowser, ensureCommand, ensureFonts, installDependencies, root } from './lib/setup.mjs';

checkNode();
installDependencies();

const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const node = process.execPath;
const script = (name, ...args) => [node, `scripts/${name}.mjs`, ...args];
const words = process.argv.slice(2);
/** Asks for the matrices in full. */
const night = words.includes('--all') ? { MIRROR_READER_ALL: '1' } : {};
const isChanged = words.includes('changed');
const touched = isChanged ? touchedBy(changedFiles()) : undefined;

/** One browser's tests, a file after the other: two of one browser would fight for the focus. */
const browser = (name) => ({
  name,
  command: [
    node,
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    ...(touched?.browsers.length ? touched.browsers : ['tests/browser/']),
  ],
  env: { MIRROR_READER_BROWSER: name, ...night },
  after: ['build'],
});
const workers = `--maxWorkers=${Math.max(1, availableParallelism() - 1)}`;

/** Those that take longest come first. */
const STEPS = [
  { name: 'build', command: script('build') },
  browser('firefox'),
  browser('chromium'),
  {
    name: 'unit',
    command: touched
      ? [bin('vitest'), 'related', '--run', workers, ...touched.unit]
      : [bin('vitest'), 'run', '--reporter=default', workers],
    env: night,
  },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'patterns', command: script('check-patterns') },
  // The same input on every machine; `npm run fuzz` draws its own.
  { name: 'fuzz', command: script('fuzz', '--minutes', '0.33', '--seed', '20261126') },
  { name: 'new-family', command: script('check-new-family') },
  { name: 'reproducible', command: script('check-reproducible'), after: ['build'] },
  { name: 'web-ext', command: script('check-web-ext'), after: ['build'] },
  { name: 'format', command: [bin('oxfmt'), '--check', '.'] },
  ...['rooms', 'cycles', 'sinks', 'words', 'locales', 'supply', 'store'].map((name) => ({
    name,
    command: script(`check-${name}`),
  })),
  ...['manifest', 'size', 'licences'].map((name) => ({ name, command: script(`check-${name}`), after: ['build'] })),
];

const asked = new Set(touched?.names ?? words.filter((word) => !word.startsWith('--')));
// Both lanes by one name.
if (asked.delete('browsers')) asked.add('chromium').add('firefox');
const unknown = [...asked].filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length) {
  console.error(
    `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((s) => s.name).join(', ')}, browsers, changed.`,
  );
  process.exit(2);
}
const steps = STEPS.filter(({ name }) => asked.size === 0 || asked.has(name));

for (const name of ['chromium', 'firefox']) if (steps.some((step) => step.name === name)) await ensureBrowser(name);
if (steps.some(({ name }) => name === 'chromium' || name === 'firefox')) {
  ensureFonts();
  // The popup's own window is opened on a display.
  if (process.platform === 'linux') ensureCommand('Xvfb', 'xvfb');
}

const started = Date.now();
const { failed, passed, failedTests, skipped } = await runSteps(steps);
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll steps passed.');
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(
  `${passed + steps.length - failed.length} passed, ${failedTests + failed.length} failed, ${skipped} skipped`,
);
process.exit(failed.length ? 1 : 0);
