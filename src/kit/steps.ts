/**
 * Runs work that is written in steps to its end, without a pause.
 * @throws {Error} when a step asks for something: it should have been given beforehand
 */
export function finish<T>(steps: Generator<string | void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value !== undefined) throw new Error(`${value} is asked for and not at hand`);
  }
}
