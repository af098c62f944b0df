import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const { local, sync } = vi.hoisted(() => ({
  local: { get: vi.fn(), set: vi.fn(), clear: vi.fn() },
  sync: { get: vi.fn(), set: vi.fn(), remove: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local, sync, onChanged: { addListener: vi.fn() } } },
}));
const { DEFAULTS, loadSettings, normalise, saveSettings } = await import('./settings.ts');
const { lookFor, TEXT_LOOK, withLook } = await import('./text-look.ts');

beforeEach(() => {
  for (const mock of [...Object.values(local), ...Object.values(sync)]) mock.mockReset();
});

test('nothing stored gives the defaults', () => {
  for (const stored of [undefined, null, 'x', 7, [], {}]) expect(normalise(stored)).toEqual(DEFAULTS);
});

test('what is valid is kept, what is not falls back alone', () => {
  const look = { ...TEXT_LOOK, size: 24, leading: 180, vertical: true };
  const kept = { ...DEFAULTS, theme: 'sepia', looks: { zh: look }, keys: { help: 'x' }, alwaysOpen: ['example.org'] };
  expect(normalise(kept)).toEqual(kept);
  expect(
    normalise({
      ...kept,
      theme: 'url(x)',
      style: '<b>',
      colours: { paper: 'red', ink: '#000000' },
      keys: { help: 'x', other: 'y', next: 'two' },
      looks: { zh: { ...look, size: 900, font: 3 }, __proto__: {}, 'x y': look },
    }),
  ).toEqual({
    ...kept,
    theme: DEFAULTS.theme,
    style: DEFAULTS.style,
    colours: { ...DEFAULTS.colours, ink: '#000000' },
    looks: { zh: { ...look, size: TEXT_LOOK.size, font: TEXT_LOOK.font } },
  });
});

test('each language has its own look, and a new one begins with the last', () => {
  const chinese = withLook({}, 'zh-Hans', { size: 22 });
  expect(lookFor(chinese, 'en').size).toBe(22);
  const both = withLook(chinese, 'en', { size: 16 });
  expect([lookFor(both, 'zh-Hant').size, lookFor(both, 'en').size, lookFor(both, 'fa').size]).toEqual([22, 16, 16]);
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
  local.get.mockResolvedValue({ settings: { rate: 150 } });
  expect(await saveSettings({ theme: 'dark' })).toBe(true);
  expect(local.set).toHaveBeenCalledWith({ settings: { ...DEFAULTS, rate: 150, theme: 'dark' } });
});

test('broken storage gives the defaults, and a change says that it was not kept', async () => {
  local.get.mockRejectedValue(new Error('no storage'));
  local.set.mockRejectedValue(new Error('no storage'));
  expect(await loadSettings()).toEqual(DEFAULTS);
  expect(await saveSettings({ theme: 'dark' })).toBe(false);
});

test('other devices get the settings only when the person wants it, and never where they go', async () => {
  local.get.mockResolvedValue({ settings: { theme: 'dark', alwaysOpen: ['example.org'] } });
  await saveSettings({ rate: 120 });
  expect(sync.set).not.toHaveBeenCalled();
  local.get.mockResolvedValue({ settings: { sync: true, alwaysOpen: ['example.org'] } });
  sync.get.mockResolvedValue({ settings: { theme: 'gray', alwaysOpen: ['other.example'] } });
  expect(await loadSettings()).toMatchObject({ theme: 'gray', alwaysOpen: ['example.org'], sync: true });
  await saveSettings({ rate: 120 });
  expect(sync.set.mock.calls[0]?.[0].settings).toMatchObject({ theme: 'gray', rate: 120 });
  expect(sync.set.mock.calls[0]?.[0].settings).not.toHaveProperty('alwaysOpen');
});
