/** A line of scrolling, in CSS pixels. */
const LINE = 40;

/** How far a key goes in vertical lines, in CSS pixels to the right; undefined for keys that mean nothing there. */
export function verticalStep(key: string, shift: boolean, width: number): number | undefined {
  const page = width * 0.9;
  switch (key) {
    case 'ArrowDown':
      return -LINE;
    case 'ArrowUp':
      return LINE;
    case 'PageDown':
      return -page;
    case 'PageUp':
      return page;
    case ' ':
      return shift ? page : -page;
    case 'Home':
      return Number.MAX_SAFE_INTEGER;
    case 'End':
      return Number.MIN_SAFE_INTEGER;
    default:
      return undefined;
  }
}
