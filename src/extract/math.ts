/**
 * The TeX of a formula that the page carries beside its drawing; '' for a second drawing of the same formula, undefined
 * for what is no formula. Without it a formula's letters would stand in the text two or three times.
 */
export function texOf(el: Element): string | undefined {
  const name = el.localName;
  if (name === 'math')
    return annotation(el) ?? el.getAttribute('alttext') ?? (el.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (name === 'x-script')
    return /^math\/tex/i.test(el.getAttribute('type') ?? '') ? (el.textContent ?? '').trim() : undefined;
  const classes = el.getAttribute('class');
  if (!classes) return undefined;
  if (/(?:^|\s)katex(?:\s|$)/.test(classes)) return annotation(el);
  if (
    /(?:^|\s)(?:MathJax|MathJax_Preview|MathJax_Display|MathJax_SVG|mwe-math-fallback-image-inline|mwe-math-fallback-image-display)(?:\s|$)/.test(
      classes,
    )
  )
    return annotation(el) ?? '';
  return undefined;
}

function annotation(el: Element): string | undefined {
  return el.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim() || undefined;
}
