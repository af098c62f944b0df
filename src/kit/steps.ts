/**
 * A stage that may take long on a large page is a generator with a name in `…Steps`: it yields when the page should have
 * its turn. Whoever runs it decides what that means: the extension waits (`extension/platform/slices.ts`), Node goes on.
 */

/** Units of work between two pauses: some milliseconds on a slow machine. */
const UNITS = 500;

/**
 * Tells a stage when to pause: `const pause = pacer(); … if (pause()) yield;`. It counts and asks no clock, so that a page is
 * read the same way on each machine.
 *
 * @returns to be called once for each piece of work, with its size: 1 is about the work of passing one node
 */
export function pacer(): (units?: number) => boolean {
  let done = 0;
  return (units = 1) => {
    done += units;
    if (done < UNITS) return false;
    done = 0;
    return true;
  };
}

/** Runs a stage to its end, without a pause. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
