/** Single keys of the popup, by the action whose button they press. */
const KEYS: Readonly<Record<string, string>> = {
  r: 'toggle',
  s: 'keep',
  o: 'open-original',
  c: 'copy-citation',
  t: 'own-tab',
};

/** The key that presses the button of an action, for telling. */
export const keyOf = (action: string): string | undefined =>
  Object.keys(KEYS)
    .find((key) => KEYS[key] === action)
    ?.toUpperCase();

/** Presses the button that a key stands for, unless the key is being typed somewhere. */
export function actOnKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
  if ((event.target as Element | null)?.closest('input, select, textarea')) return;
  const action = KEYS[event.key.toLowerCase()];
  const button = action && document.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}
