import type { Shortcut } from '../platform/storage/keys.ts';
import type { Settings } from '../platform/storage/settings.ts';

/** What the window's keys and the popup reach in the view that is drawn. */
export interface Remote {
  settings?: Settings;
  commands?: Readonly<Record<Shortcut, () => unknown>>;
  /** Closes what lies uppermost; false when nothing but the reader itself is left. */
  escape?: () => boolean;
  /** Shows a line of words for a moment. */
  say?: (words: string) => void;
  /** Whether the whole article is on the screen. */
  drawn?: boolean;
}

/** Tells the window's keys what to do at present. */
export function useCommands(
  remote: Remote,
  settings: Settings,
  escape: () => boolean,
  commands: Readonly<Record<Shortcut, () => unknown>>,
): void {
  remote.settings = settings;
  remote.escape = escape;
  remote.commands = commands;
}
