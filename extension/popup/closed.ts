import type { MessageKey } from '../platform/i18n.ts';
import type { Closed } from '../platform/inject.ts';

/** Why there is nothing to show: the browser refuses, or reading the page failed. */
export type Refusal = Closed | 'file' | 'failed';

const WORDS = {
  file: 'popup_closed_file',
  'no-access': 'popup_closed_no_access',
  forbidden: 'popup_closed_forbidden',
  failed: 'popup_failed',
} as const satisfies Record<Refusal, MessageKey>;

/** Addresses of pages that no access would help with. */
const KINDS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^data:/, 'closed_data'],
  [/^view-source:/, 'closed_source'],
  [/^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge):\/\/(?:newtab|new-tab-page))/, 'closed_empty'],
  [/^[^?#]{1,2000}\.json(?:[?#]|$)/i, 'kind_data'],
];

/**
 * What to say of a page that the browser lets nobody into.
 * @param url the tab's address; '' where the browser keeps it back
 * @param told the browser's own words, which may name the address
 */
export function closedWords(why: Refusal, url: string, told: string): MessageKey {
  const address = url || (/url "([^"]{1,2000})/.exec(told)?.[1] ?? '');
  if (why === 'failed') return WORDS.failed;
  if (address.startsWith('file:') || /\bfile:\/\//.test(told)) return WORDS.file;
  const [, words] = KINDS.find(([pattern]) => pattern.test(address)) ?? [];
  // Where the address is known there is access, whatever the browser says.
  if (words && (words !== 'kind_data' || url)) return words;
  return WORDS[why];
}
