const STOPS = 'button:not(:disabled), input, select, summary, [tabindex="0"]';

/**
 * Keeps the focus in the reader, or in the large picture when one is open: after the last stop comes the first, and before
 * the first the last. False when the browser's own order serves.
 */
export function turnFocus(root: ShadowRoot, back: boolean): boolean {
  const within = root.querySelector('.lightbox') ?? root;
  const stops = [...within.querySelectorAll<HTMLElement>(STOPS)].filter((el) => el.getClientRects().length > 0);
  const [edge, other] = back ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const here = root.activeElement;
  if (here && here !== edge && within.contains(here)) return false;
  // Where nothing has the focus yet, the browser begins at the beginning.
  if (!here && !back && within === root) return false;
  other?.focus();
  return other !== undefined;
}
