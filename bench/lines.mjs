// The line protocol under Node: pages a second, and memory over many pages.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/setup.mjs';
import { round, table } from './lib.mjs';

const PAGES = Number(process.env.BENCH_PAGES ?? 10_000);
const SAMPLES = ['zh-hans.md', 'zh-hant.md', 'en.md'];

export async function measure() {
  const child = spawn(process.execPath, [join(root, 'scripts/lines.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = performance.now();
  let answered = 0;
  let rest = '';
  const memory = [];
  const done = new Promise((resolve) => child.on('close', resolve));
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (JSON.parse(line).error) throw new Error(line);
      answered++;
      if (answered % Math.round(PAGES / 10) === 0) memory.push([answered, residentMegabytes(child.pid)]);
    }
  });
  for (let i = 0; i < PAGES; i++) {
    const name = SAMPLES[i % SAMPLES.length];
    const job = {
      id: String(i),
      path: join(root, 'samples', name),
      url: `https://raw.githubusercontent.com/example-mirror/news/main/${i}/${name}`,
      contentType: 'text/plain',
    };
    if (!child.stdin.write(`${JSON.stringify(job)}\n`))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await done;
  const seconds = (performance.now() - started) / 1000;
  return `## The line protocol

${PAGES} pages in ${round(seconds)} s on ${availableParallelism()} cores: ${round(PAGES / seconds)} pages a second, ${round(PAGES / seconds / availableParallelism())} a core.

${table(
  ['pages', 'resident memory, MB'],
  memory.map(([n, mb]) => [n, round(mb)]),
)}`;
}

/** Resident memory of a process; undefined where the system has no /proc. */
function residentMegabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
