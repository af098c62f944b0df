/** Where the browser has no locks, or a test has no browser: works of one name one after the other in this script. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Does a piece of work on a store while no other page of the extension does one of the same name: what is read and written
 * back is nobody else's meanwhile. A page or background that ends in the middle gives the lock back.
 */
export function exclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis.navigator ?? {}) as { locks?: LockManager };
  if (locks) return locks.request(`mirror-reader.${name}`, work) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
