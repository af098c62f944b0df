import { made, maybe, shape, type Shape } from '../../../src/kit/stored.ts';

/** What a single key does in the reader, with the key that it has at first. */
export const SHORTCUTS = {
  help: '?',
  cite: 'i',
  save: 's',
  names: 'n',
  outline: 'o',
  text: 't',
  theme: 'd',
  script: 'c',
  vertical: 'v',
  focus: 'f',
  aloud: 'l',
  highlight: 'h',
  next: 'j',
  previous: 'k',
  larger: '+',
  smaller: '-',
} as const;

export type Shortcut = keyof typeof SHORTCUTS;
/** Action → key, where the person has chosen another. An empty key switches the action's key off. */
export type Keys = Readonly<Partial<Record<Shortcut, string>>>;

/** What is stored of them: one visible character, or none. */
export const KEYS = shape<Keys>(
  Object.fromEntries(
    Object.keys(SHORTCUTS).map((name) => [
      name,
      maybe(made((key) => (/^[^\s\p{C}]?$/u.test(key) ? key.toLowerCase() : undefined))),
    ]),
  ) as Shape<Keys>,
);

/** The key of an action; '' when it has none. */
export function keyOf(keys: Keys, name: Shortcut): string {
  return keys[name] ?? SHORTCUTS[name];
}

/** The action of a key, as `KeyboardEvent.key` names it. Of two actions with one key, the first. */
export function shortcutOf(keys: Keys, key: string): Shortcut | undefined {
  if (!key) return undefined;
  // The plus sign needs Shift on some keyboards, and shares its key with the equals sign.
  const pressed = key === '=' ? '+' : key.toLowerCase();
  return (Object.keys(SHORTCUTS) as Shortcut[]).find((name) => keyOf(keys, name) === pressed);
}
