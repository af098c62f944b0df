import { start } from './reader/start.ts';

/** Injected on demand. A second injection finds the first and leaves it alone. */
const scope = globalThis as unknown as Record<string, boolean>;
const MARK = '__mirrorReader';
if (!scope[MARK]) {
  scope[MARK] = true;
  start();
}
