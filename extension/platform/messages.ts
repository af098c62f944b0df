import browser from 'webextension-polyfill';
import type { Envelope, Kind, Messages } from './protocol.ts';

/** Whether the extension still is what it was when this script began: an update leaves scripts in pages behind. */
export function isCurrent(): boolean {
  return browser.runtime?.id !== undefined;
}

/** What comes back: what the handler gave, or what it threw. */
type Answer = { readonly value?: unknown; readonly error?: string } | undefined;

function open<K extends Kind>(answer: unknown): Messages[K]['reply'] {
  const { value, error } = (answer as Answer) ?? {};
  if (error !== undefined) throw new Error(error);
  return value as Messages[K]['reply'];
}

/** Milliseconds after which no answer comes any more: a background that is ended while it wakes leaves a message lying. */
const PATIENCE = 15_000;

/**
 * Sends to the extension's own pages and background.
 * @throws {Error} with the words of what the handler threw, or when there was no answer in time
 */
export async function send<K extends Kind>(
  kind: K,
  payload: Messages[K]['request'],
  patience = PATIENCE,
): Promise<Messages[K]['reply']> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer to ${kind}`)), patience);
  });
  try {
    return open<K>(await Promise.race([browser.runtime.sendMessage({ kind, payload } satisfies Envelope<K>), late]));
  } finally {
    clearTimeout(timer);
  }
}

/** Sends to the script in a tab's top frame; undefined when there is none (not injected, or left over from an update). */
export async function sendToTab<K extends Kind>(
  tab: number,
  kind: K,
  payload: Messages[K]['request'],
): Promise<Messages[K]['reply'] | undefined> {
  try {
    return open<K>(await browser.tabs.sendMessage(tab, { kind, payload } satisfies Envelope<K>, { frameId: 0 }));
  } catch (error) {
    if (/Receiving end|Could not establish|message port closed|No tab/i.test(String(error))) return undefined;
    throw error;
  }
}

export type Handlers = {
  [K in Kind]?: (
    payload: Messages[K]['request'],
    sender: browser.Runtime.MessageSender,
  ) => Promise<Messages[K]['reply']> | Messages[K]['reply'];
};

/**
 * Answers messages of this extension; what has no handler here is left to others. Nothing from another extension or from a
 * page is listened to.
 */
export function handle(handlers: Handlers): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender, reply: (answer: Answer) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { kind, payload } = (message ?? {}) as Partial<Envelope>;
    if (!kind || !Object.hasOwn(handlers, kind)) return undefined;
    const handler = handlers[kind] as ((p: unknown, s: typeof sender) => unknown) | undefined;
    if (!handler) return undefined;
    // Not every Chromium takes a promise for an answer.
    void Promise.resolve()
      .then(() => handler(payload ?? {}, sender))
      .then(
        (value) => reply({ value } satisfies Answer),
        (error) => reply({ error: String(error) } satisfies Answer),
      );
    return true;
  };
  // The types know no listener that leaves a message to others.
  browser.runtime.onMessage.addListener(listener as browser.Runtime.OnMessageListenerCallback);
}
