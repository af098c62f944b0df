import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STYLES } from './registry.ts';

test('every style file is offered', () => {
  const dir = new URL('./styles/', import.meta.url);
  const registry = readFileSync(new URL('./registry.ts', import.meta.url), 'utf8');
  const missing = readdirSync(dir)
    .filter((file) => file.endsWith('.ts') && !registry.includes(`'./styles/${file}'`))
    .map((file) => `add to src/cite/registry.ts: the import of ./styles/${file}, and its style in STYLES`);
  expect(missing).toEqual([]);
  const names = STYLES.map((style) => style.name);
  expect(new Set(names).size).toBe(names.length);
});
