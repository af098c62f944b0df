import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const { local } = vi.hoisted(() => ({ local: { get: vi.fn(), set: vi.fn(), clear: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local, onChanged: { addListener: vi.fn() } } },
}));
const { DEFAULTS, loadSettings, normalise, saveSettings } = await import('./settings.ts');

beforeEach(() => {
  for (const mock of Object.values(local)) mock.mockReset();
});

test('nothing stored gives the defaults', () => {
  for (const stored of [undefined, null, 'x', 7, [], {}]) expect(normalise(stored)).toEqual(DEFAULTS);
});

test('what is valid is kept, what is not falls back alone', () => {
  const kept = { ...DEFAULTS, theme: 'sepia', size: 24, leading: 180, vertical: true, alwaysOpen: ['example.org'] };
  expect(normalise(kept)).toEqual(kept);
  expect(normalise({ ...kept, size: 900, theme: 'url(x)', style: '<b>', font: 3 })).toEqual({
    ...kept,
    size: DEFAULTS.size,
    theme: DEFAULTS.theme,
    style: DEFAULTS.style,
    font: DEFAULTS.font,
  });
});

test('sites are hosts, and not without end', () => {
  const hosts = Array.from({ length: 300 }, (_, i) => `h${i}.example`);
  expect(normalise({ alwaysOpen: ['example.org', 'https://x.org/', 4, 'a b'] }).alwaysOpen).toEqual(['example.org']);
  expect(normalise({ alwaysOpen: hosts }).alwaysOpen).toHaveLength(200);
});

test('whatever was stored, the result is valid and stays as it is', () => {
  fc.assert(
    fc.property(fc.object({ key: fc.constantFrom(...Object.keys(DEFAULTS), 'other') }), (stored) => {
      const once = normalise(stored);
      expect(Object.keys(once)).toEqual(Object.keys(DEFAULTS));
      expect(normalise(once)).toEqual(once);
    }),
  );
});

test('a change leaves the other settings', async () => {
  local.get.mockResolvedValue({ settings: { size: 24 } });
  expect(await saveSettings({ theme: 'dark' })).toBe(true);
  expect(local.set).toHaveBeenCalledWith({ settings: { ...DEFAULTS, size: 24, theme: 'dark' } });
});

test('broken storage gives the defaults, and a change says that it was not kept', async () => {
  local.get.mockRejectedValue(new Error('no storage'));
  local.set.mockRejectedValue(new Error('no storage'));
  expect(await loadSettings()).toEqual(DEFAULTS);
  expect(await saveSettings({ theme: 'dark' })).toBe(false);
});
