/**
 * What scripts of the extension leave for each other on their global scope. Keys are symbols: an element of the page whose
 * id is a name would stand in the place of a named property.
 */
const ownKey = (name: string): symbol => Symbol.for(`mirror-reader.${name}`);

/** The value that stands under a name; undefined when nothing does. */
export function own<T>(name: string): T | undefined {
  return (globalThis as unknown as Record<symbol, T | undefined>)[ownKey(name)];
}

/** Puts a value under a name, and gives it. */
export function setOwn<T>(name: string, value: T): T {
  (globalThis as unknown as Record<symbol, T>)[ownKey(name)] = value;
  return value;
}
