// npm run fuzz -- --minutes N [--seed S] [--only WORDS]: random input for detection, dates, bylines, addresses, the sanitiser,
// citations and the whole way of a page. Prints the seed; ends with 1 on a crash, a hang or a property that does not hold.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { nodeBundle } from './lib/node-bundle.mjs';

/** Longer than the longest batch may take: the thread is stuck. */
const STUCK = 90_000;

if (isMainThread) await main();
else await work();

async function main() {
  const argument = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : process.argv[at + 1];
  };
  const minutes = Number(argument('minutes', '1'));
  const seed = Number(argument('seed', String((Date.now() ^ (process.pid << 8)) >>> 1)));
  const only = argument('only', '');
  if (!(minutes > 0) || !Number.isInteger(seed)) {
    console.error('usage: npm run fuzz -- --minutes N [--seed S] [--only WORDS]');
    process.exit(2);
  }
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const bundle = await nodeBundle('tests/fuzz/index.ts');
  console.log(`fuzz: seed ${seed}, ${minutes} minutes`);

  const worker = new Worker(new URL(import.meta.url), {
    workerData: { bundle, seed, only, until: Date.now() + minutes * 60_000 },
  });
  let doing = 'nothing yet';
  let timer;
  const end = (status, words) => {
    clearTimeout(timer);
    console.log(words);
    process.exit(status);
  };
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end(1, `fuzz: HANG in ${doing}`), STUCK);
  };
  watch();
  worker.on('message', (message) => {
    watch();
    if (message.doing) doing = message.doing;
    if (message.failed) end(1, `fuzz: FAILED ${doing}\n${message.failed}`);
    if (message.counts) {
      for (const [name, n] of Object.entries(message.counts)) console.log(`  ${String(n).padStart(8)}  ${name}`);
      end(0, 'fuzz: no crash, no hang, every property held');
    }
  });
  worker.on('error', (error) => end(1, `fuzz: CRASH in ${doing}\n${error.stack ?? error}`));
}

async function work() {
  const { bundle, seed, only, until } = workerData;
  const { names, run } = await import(bundle);
  const asked = names.filter((name) => name.includes(only));
  const counts = Object.fromEntries(asked.map((name) => [name, 0]));
  const runs = Object.fromEntries(asked.map((name) => [name, 4]));
  for (let round = 0; Date.now() < until || round === 0; round++) {
    for (const name of asked) {
      const its = (seed + round * 7919) | 0;
      parentPort.postMessage({ doing: `“${name}”, seed ${its}` });
      const started = performance.now();
      const failed = run(name, its, runs[name]);
      if (failed) return parentPort.postMessage({ failed });
      counts[name] += runs[name];
      // Every property gets about half a second a round.
      const took = Math.max(performance.now() - started, 1);
      runs[name] = Math.min(5000, Math.max(2, Math.round((runs[name] * 500) / took)));
    }
  }
  parentPort.postMessage({ counts });
}
