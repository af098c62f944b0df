// Whether what a window shows fits into it. These functions run in the page.

/**
 * Elements that are cut: wider than the window, or with text that its own box hides sideways. What ends in an ellipsis on
 * purpose has a title with all of it.
 */
export function cutElements() {
  const found = [];
  const wide = document.documentElement.clientWidth;
  const ruler = document.createElement('canvas').getContext('2d');
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { left, right, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
    if (width && (left < -0.5 || right > wide + 0.5)) found.push(`${name}: ${left}–${right} of ${wide}`);
    const hidden = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible';
    if (hidden && !element.title && !element.closest('[title]')) found.push(`${name}: its text is cut`);
    if (element.localName === 'select') {
      ruler.font = style.font;
      const needed = ruler.measureText(element.selectedOptions[0]?.text ?? '').width;
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (needed > room + 1) found.push(`${name}: ${needed} in ${room}`);
    }
  }
  return found;
}

/** How far below what the window shows an element ends; undefined when it is not there. Nothing has been scrolled yet. */
export function below(selector) {
  const element = document.querySelector(selector);
  const shown = element?.closest('.scroll')?.getBoundingClientRect().bottom;
  return element && Math.max(0, element.getBoundingClientRect().bottom - Math.min(innerHeight, shown ?? innerHeight));
}
