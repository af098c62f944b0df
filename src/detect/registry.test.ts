import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES } from './registry.ts';

test('every family file is registered, and the list is alphabetical', async () => {
  const dir = new URL('./families/', import.meta.url);
  const registry = readFileSync(new URL('./registry.ts', import.meta.url), 'utf8');
  const missing: string[] = [];
  for (const file of readdirSync(dir).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))) {
    const variable = /export const (\w+) = defineFamily/.exec(readFileSync(new URL(file, dir), 'utf8'))?.[1];
    if (!variable) continue;
    const line = `import { ${variable} } from './families/${file}';`;
    if (!registry.includes(line)) missing.push(`add to src/detect/registry.ts: ${line} and "${variable}," in the list`);
  }
  expect(missing).toEqual([]);
  const names = FAMILIES.map((family) => family.name);
  expect(names).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

test('patterns are WebExtension match patterns', () => {
  for (const pattern of FAMILIES.flatMap((family) => family.hosts))
    expect(pattern).toMatch(/^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9.-]+\/.*$/);
});
