import { send } from './messages.ts';

/** Whether the page lets its scripts write to the clipboard at all: browsers take the interface from `http:` pages. */
export function canCopy(): boolean {
  return typeof navigator.clipboard?.writeText === 'function';
}

/**
 * Puts plain text, and rich text beside it when given, on the clipboard. Called from a press of the person. Where the page may
 * not, a page of the extension does it.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  if (!canCopy()) return send('text.copy', { text, html: html ?? '' }).catch(() => false);
  try {
    if (html && typeof ClipboardItem !== 'undefined') {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
}
