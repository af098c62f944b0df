import { t, type MessageKey } from '../i18n.ts';
import type { KeepReply } from './keep.ts';

const WORDS: Readonly<Record<KeepReply['state'], MessageKey>> = {
  kept: 'library_kept',
  known: 'library_known',
  private: 'notes_private',
  full: 'library_full',
  'too-large': 'library_too_large',
  failed: 'library_failed',
};

/** What came of keeping, in a sentence. */
export function keepWords({ state }: KeepReply): string {
  return t(WORDS[state]);
}
