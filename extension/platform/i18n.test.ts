import { beforeEach, expect, test, vi } from 'vitest';

const { i18n } = vi.hoisted(() => ({ i18n: { getMessage: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({ default: { i18n } }));
const { t, tMaybe } = await import('./i18n.ts');

beforeEach(() => i18n.getMessage.mockReset().mockReturnValue(''));

test('placeholders are filled as text, in order, numbers in the digits of the language', () => {
  i18n.getMessage.mockImplementation((key: string) => (key === 'language_tag' ? 'fa' : 'done'));
  expect(t('entity_count', '沈若兰', 3)).toBe('done');
  expect(i18n.getMessage).toHaveBeenCalledWith('entity_count', ['沈若兰', '۳']);
});

test('a missing message shows its key, or nothing where it may be missing', () => {
  expect(t('citation')).toBe('citation');
  expect(tMaybe('family_unheard_of')).toBeUndefined();
});
