import { send } from './messages.ts';

/** SHA-256 of a text's UTF-8 as hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** The same in a page: on pages without encryption the browser gives the function to the background only. */
export async function digestOf(text: string): Promise<string> {
  return crypto.subtle ? sha256(text) : send('text.digest', { text });
}
