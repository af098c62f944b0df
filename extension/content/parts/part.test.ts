import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'own', sendMessage } } }));
const { definePart, loadPart } = await import('./part.ts');

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});
const part = { toMarkdown: () => '' } as never;
const nobody = () => new Promise(() => undefined);

test('a part is asked for again when the background was ended, and not for ever', async () => {
  sendMessage.mockRejectedValueOnce(new Error('the channel closed')).mockImplementationOnce(async () => {
    definePart('files', part);
  });
  expect(await loadPart('files')).toBe(part);

  // No answer at all, twice: the next press asks anew.
  sendMessage.mockImplementation(nobody);
  const lost = expect(loadPart('view')).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(18_000);
  await lost;
  sendMessage.mockImplementation(async () => {
    definePart('view', part);
  });
  expect(await loadPart('view')).toBe(part);
});

test('one that is there is not asked for', async () => {
  definePart('to-hans', part);
  expect(await loadPart('to-hans')).toBe(part);
  expect(sendMessage).not.toHaveBeenCalled();
});
