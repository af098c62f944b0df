import { own, setOwn } from '../platform/own.ts';
import { start } from '../reader/page/start.ts';

/** Injected on demand. A second injection finds the first and leaves it alone. */
if (!own<boolean>('reader')) {
  setOwn('reader', true);
  start();
}
