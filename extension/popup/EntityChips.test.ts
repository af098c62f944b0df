import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { walk } = await import('./EntityChips.tsx');

test('the arrows walk over all names and around, Home and End jump, other keys are left alone', () => {
  const steps = (key: string, count: number) => {
    let at = 0;
    return Array.from({ length: count }, () => (at = walk(key, at, count) ?? -1));
  };
  expect(steps('ArrowRight', 4)).toEqual([1, 2, 3, 0]);
  expect(steps('ArrowLeft', 4)).toEqual([3, 2, 1, 0]);
  expect(walk('ArrowDown', 0, 1)).toBe(0);
  expect(walk('Home', 2, 4)).toBe(0);
  expect(walk('End', 1, 4)).toBe(3);
  expect(walk('Enter', 1, 4)).toBeUndefined();
  expect(walk('Tab', 1, 4)).toBeUndefined();
});
