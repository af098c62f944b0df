// Waiting for what a browser does in its own time.
/** Waits for a promise, but not for ever: a browser that is gone does not answer. */
export async function atMost(promise, milliseconds) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  const answer = await Promise.race([promise?.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is true or the time is over; gives the last answer. */
export async function until(ask, { timeout = 15_000, every = 100 } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer || Date.now() > end) return answer;
    await sleep(every);
  }
}
