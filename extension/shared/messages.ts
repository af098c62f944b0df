import browser from 'webextension-polyfill';
import type { Envelope, Kind, Messages } from './protocol.ts';

/** Sends to the extension's own pages and background. */
export async function send<K extends Kind>(kind: K, payload: Messages[K]['request']): Promise<Messages[K]['reply']> {
  return (await browser.runtime.sendMessage({ kind, payload } satisfies Envelope<K>)) as Messages[K]['reply'];
}

/** Sends to the script in a tab's top frame; undefined when there is none (not injected, or left over from an update). */
export async function sendToTab<K extends Kind>(
  tab: number,
  kind: K,
  payload: Messages[K]['request'],
): Promise<Messages[K]['reply'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, { kind, payload } satisfies Envelope<K>, {
      frameId: 0,
    })) as Messages[K]['reply'];
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
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { kind, payload } = (message ?? {}) as Partial<Envelope>;
    if (!kind || !Object.hasOwn(handlers, kind)) return undefined;
    const handler = handlers[kind] as ((p: unknown, s: typeof sender) => unknown) | undefined;
    return handler ? Promise.resolve(handler(payload ?? {}, sender)) : undefined;
  });
}
