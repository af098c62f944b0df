import { own, setOwn } from '../shared/own.ts';
import { start } from './reader/start.ts';

/** Injected on demand. A second injection finds the first and leaves it alone. */
if (!own<boolean>('reader')) {
  setOwn('reader', true);
  start();
}
