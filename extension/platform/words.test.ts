import { expect, test, vi } from 'vitest';

const { i18n } = vi.hoisted(() => ({ i18n: { getMessage: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({ default: { i18n } }));
const { issueWords } = await import('./words.ts');

test('the dates of a conflict keep their order in a right-to-left interface', () => {
  const issue = { code: 'date-conflict', detail: '2024-11-07 / 2024-11-06' } as const;
  const messages: Record<string, string> = { issue_date_conflict: 'Two:', language_direction: 'ltr' };
  i18n.getMessage.mockImplementation((key: string) => messages[key] ?? '');
  expect(issueWords(issue)).toBe('Two: 2024-11-07 / 2024-11-06');
  messages.language_direction = 'rtl';
  expect(issueWords(issue)).toBe('Two: \u20682024-11-07 / 2024-11-06\u2069');
});
