import { expect, test } from 'vitest';
import { domains, isBelow } from './hosts.ts';

const list = domains(`
  example.org  mirror.example.com
  onion
`);

test.each([
  ['example.org', true],
  ['a.b.example.org', true],
  ['EXAMPLE.ORG.', true],
  ['badexample.org', false],
  ['example.org.evil.net', false],
  ['example.com', false],
  ['x.mirror.example.com', true],
  ['abcdef.onion', true],
  ['', false],
])('%s', (host, found) => {
  expect(isBelow(host, list)).toBe(found);
});
