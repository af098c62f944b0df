import browser from 'webextension-polyfill';
import { sendToTab } from './messages.ts';
import type { Kind, Messages } from './protocol.ts';

/** The one file of the reader, as the build names it. */
const READER = '/extension/content/reader.iife.js';

/** Why a page cannot be read. */
export type Closed = 'forbidden' | 'no-access';

/**
 * Asks the reader in a tab, and puts it there first when it is missing. Any number of calls is harmless: the script starts
 * once.
 * @throws {ClosedError} when the browser does not let the extension in
 */
export async function askReader<K extends Kind>(
  tab: number,
  kind: K,
  payload: Messages[K]['request'],
): Promise<Messages[K]['reply']> {
  const answer = await sendToTab(tab, kind, payload);
  if (answer !== undefined) return answer;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
  } catch (error) {
    throw new ClosedError(
      /missing host permission|cannot access contents|must request permission/i.test(String(error))
        ? 'no-access'
        : 'forbidden',
      String(error),
    );
  }
  const again = await sendToTab(tab, kind, payload);
  if (again === undefined) throw new ClosedError('forbidden', 'the reader did not answer');
  return again;
}

export class ClosedError extends Error {
  constructor(
    readonly why: Closed,
    message: string,
  ) {
    super(message);
  }
}
