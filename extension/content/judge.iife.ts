import { probe } from '../../src/detect/probe.ts';
import { JUDGE, type Judge } from './judge.ts';

/** The second part of the probe, put beside it on candidates only: whether a page at an address is a copy. */
(globalThis as unknown as Record<typeof JUDGE, Judge>)[JUDGE] = (url) => probe(document, url);
