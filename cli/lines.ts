import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Job } from './answer.ts';
import { Pool } from './pool.ts';

/** Characters of an address: browsers take no longer ones. */
const LONGEST = 100_000;
/** Questions under way for each worker: enough that none waits, few enough that memory stays where it is. */
const AHEAD = 4;

/**
 * The line protocol: one JSON object a line in, one a line out, in order. A bad page or a bad line is answered with `error`.
 * Pages are answered by worker threads, so that a page that never ends costs only itself.
 */
export async function lines(workers = availableParallelism()): Promise<void> {
  const pool = new Pool(workers);
  const waiting: Promise<unknown>[] = [];
  let written: Promise<void> = Promise.resolve();
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const answered = ask(pool, line);
    waiting.push(answered);
    written = written.then(async () => {
      const answer = JSON.stringify(await answered);
      void waiting.shift();
      if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    });
    if (waiting.length >= workers * AHEAD) await waiting[0];
  }
  await written;
  await pool.close();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isJob(job: unknown): job is Job {
  return (
    isObject(job) && typeof job['path'] === 'string' && typeof job['url'] === 'string' && job['url'].length <= LONGEST
  );
}

const idOf = (job: unknown): unknown => (isObject(job) ? (job['id'] ?? null) : null);

async function ask(pool: Pool, line: string): Promise<unknown> {
  let job: unknown;
  try {
    job = JSON.parse(line);
  } catch (error) {
    return { id: null, isMirror: false, error: String(error) };
  }
  if (!isJob(job)) return { id: idOf(job), isMirror: false, error: 'a line is an object with a path and a url' };
  return pool.answer(job);
}
