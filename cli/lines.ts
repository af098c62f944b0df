import { createInterface } from 'node:readline';
import { answer, type Job } from './answer.ts';

/** The line protocol: one JSON object a line in, one a line out, in order. A bad page or a bad line is answered with `error`. */
export async function lines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    let job: Job;
    try {
      job = JSON.parse(line) as Job;
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ id: null, isMirror: false, error: String(error) })}\n`);
      continue;
    }
    process.stdout.write(`${JSON.stringify(await answer(job))}\n`);
  }
}
