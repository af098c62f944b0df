import type { MessageKey } from './i18n.ts';
import type { HandReply } from './protocol.ts';

/** Why an article did not open in a tab of its own. */
export const OWN_TAB_WORDS = {
  unreadable: 'popup_not_readable',
  private: 'own_tab_private',
  full: 'own_tab_failed',
  failed: 'own_tab_failed',
} as const satisfies Record<Exclude<HandReply['state'], 'opened'>, MessageKey>;
