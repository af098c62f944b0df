/** Longest stretch of work before the page gets its turn, in milliseconds. */
const SLICE = 12;

/** Runs work that is written in steps, letting the page work in between. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
}

/** Lets everything else have its turn. Timers are held back in tabs that are not in front, messages are not. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
