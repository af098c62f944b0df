import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id: string }, reply: (answer: unknown) => void) => unknown;
const { listeners, sendMessage, toOwn } = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sendMessage: vi.fn(),
  toOwn: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'own', onMessage: { addListener: (l: Listener) => listeners.push(l) }, sendMessage: toOwn },
    tabs: { sendMessage },
  },
}));
const { handle, send, sendToTab } = await import('./messages.ts');

const OWN = { id: 'own' };
const open = vi.fn();
beforeEach(() => {
  listeners.length = 0;
  open.mockReset();
  sendMessage.mockReset();
  handle({ 'link.open': open });
});
const reply = vi.fn();
const hear = (message: unknown, sender = OWN) => listeners[0]?.(message, sender, reply);

test('a message of ours is answered later, with what the handler gave or threw', async () => {
  const answer = () => new Promise((resolve) => reply.mockImplementationOnce(resolve));
  open.mockResolvedValueOnce(3);
  let answered = answer();
  expect(hear({ kind: 'link.open', payload: { url: 'https://example.org/' } })).toBe(true);
  expect(await answered).toEqual({ value: 3 });
  expect(open).toHaveBeenCalledWith({ url: 'https://example.org/' }, OWN);

  open.mockRejectedValueOnce(new Error('no tab'));
  answered = answer();
  hear({ kind: 'link.open', payload: {} });
  expect(await answered).toEqual({ error: 'Error: no tab' });
});

test('what a handler threw is thrown here', async () => {
  sendMessage.mockResolvedValueOnce({ value: { open: true } });
  expect(await sendToTab(1, 'reader.toggle', {})).toEqual({ open: true });
  sendMessage.mockResolvedValueOnce({ error: 'Error: out of order' });
  await expect(sendToTab(1, 'reader.toggle', {})).rejects.toThrow('out of order');
});

test('another extension is not listened to', () => {
  expect(hear({ kind: 'link.open', payload: { url: 'https://example.org/' } }, { id: 'other' })).toBeUndefined();
  expect(open).not.toHaveBeenCalled();
});

test.each([
  undefined,
  null,
  'link.open',
  5,
  {},
  { kind: 'reader.toggle' },
  { kind: 'toString' },
  { kind: '__proto__' },
])('%j is left to others', (message) => {
  expect(hear(message)).toBeUndefined();
  expect(open).not.toHaveBeenCalled();
});

test('a tab without our script gives undefined; other failures are not hidden', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
  expect(await sendToTab(1, 'reader.toggle', {})).toBeUndefined();
  sendMessage.mockRejectedValueOnce(new Error('out of order'));
  await expect(sendToTab(1, 'reader.toggle', {})).rejects.toThrow('out of order');
});

test('a message that nobody answers is given up after a while', async () => {
  vi.useFakeTimers();
  toOwn.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce({ value: 7 });
  const lost = expect(send('text.digest', { text: 'a' })).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(15_000);
  await lost;
  expect(await send('text.digest', { text: 'a' })).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
