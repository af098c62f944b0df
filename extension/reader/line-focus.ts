/** Where the bright band of line focus stands, as a share of the window. */
const PLACE = 0.4;

/**
 * The middle of the line nearest to the band's place, in CSS pixels from the window's edge (left in vertical text, else top);
 * undefined below the last block.
 */
export function focusedLine(scroll: Element, vertical: boolean): number | undefined {
  const box = scroll.getBoundingClientRect();
  const at = vertical ? box.left + box.width / 2 : box.top + box.height * PLACE;
  for (const block of scroll.querySelectorAll('.body > [data-block], .body li')) {
    const r = block.getBoundingClientRect();
    const [start, end] = vertical ? [r.left, r.right] : [r.top, r.bottom];
    // Between two blocks the next one's line is in focus.
    const [gone, next] = vertical ? [start > at, end < at] : [end < at, start > at];
    if (gone) continue;
    const line = Number.parseFloat(getComputedStyle(block).lineHeight);
    if (!(line > 0)) return undefined;
    // Lines of vertical text are counted from the right.
    if (next) return vertical ? end - line / 2 : start + line / 2;
    return vertical
      ? end - (Math.floor((end - at) / line) + 0.5) * line
      : start + (Math.floor((at - start) / line) + 0.5) * line;
  }
  return undefined;
}
