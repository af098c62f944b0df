import { setOwn } from '../platform/own.ts';
import { probe } from '../../src/detect/probe.ts';
import { JUDGE, type Judge } from './judge.ts';

/** The second part of the probe, put beside it on candidates only: whether a page at an address is a copy. */
setOwn<Judge>(JUDGE, (url) => probe(document, url));
