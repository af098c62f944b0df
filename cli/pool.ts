import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { answer, type Job } from './answer.ts';

/** Longest time for one page, in milliseconds; its worker is ended then. */
const LONGEST = 60_000;
const ROLE = 'mirror-reader-answers';

interface Seat {
  readonly worker: Worker;
  /** The question under way. */
  current?: { job: Job; settle: (answer: unknown) => void; timer: NodeJS.Timeout } | undefined;
}

/** Worker threads that answer questions, each one at a time. They start when there is work for them. */
export class Pool {
  private readonly seats: Seat[] = [];
  private readonly queue: { job: Job; settle: (answer: unknown) => void }[] = [];

  constructor(private readonly size: number) {}

  /** The answer to one job. Never rejects: a worker that dies or takes too long gives an answer with `error`. */
  answer(job: Job): Promise<unknown> {
    return new Promise((settle) => {
      this.queue.push({ job, settle });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.seats.splice(0).map((seat) => seat.worker.terminate()));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const seat = this.seats.find((s) => !s.current) ?? (this.seats.length < this.size ? this.open() : undefined);
    const item = seat && this.queue.shift();
    if (!item) return;
    const timer = setTimeout(() => void this.end(seat, `no answer in ${LONGEST / 1000} s`), LONGEST);
    seat.current = { ...item, timer };
    seat.worker.postMessage(item.job);
  }

  private open(): Seat {
    const seat: Seat = { worker: new Worker(new URL(import.meta.url), { workerData: ROLE }) };
    seat.worker.on('message', (reply) => {
      this.settle(seat, reply);
      this.next();
    });
    // Out of memory, or our own fault: the page is answered, the next one gets a new worker.
    seat.worker.on('error', (error) => void this.end(seat, String(error)));
    this.seats.push(seat);
    return seat;
  }

  private settle(seat: Seat, reply: unknown): void {
    const { current } = seat;
    if (!current) return;
    clearTimeout(current.timer);
    seat.current = undefined;
    current.settle(reply);
  }

  private async end(seat: Seat, error: string): Promise<void> {
    const at = this.seats.indexOf(seat);
    if (at >= 0) this.seats.splice(at, 1);
    this.settle(seat, { id: seat.current?.job.id ?? null, isMirror: false, error });
    await seat.worker.terminate();
    this.next();
  }
}

/** What a worker does: answers what it is sent. */
if (!isMainThread && workerData === ROLE)
  parentPort?.on('message', (job: Job) => void answer(job).then((reply) => parentPort?.postMessage(reply)));
