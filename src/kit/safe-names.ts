/** Elements whose own behaviour or named access is dangerous in a copy. */
const DEFUSED = new Set(
  'form input textarea button select option optgroup datalist output fieldset object embed iframe frame frameset script applet map area audio video source track portal fencedframe'.split(
    ' ',
  ),
);
const ATTRIBUTE_NAME = /^[a-zA-Z_:][-\w:.]*$/;

/** The name that an element has in the copy. */
export function safeName(name: string): string {
  if (DEFUSED.has(name)) return `x-${name}`;
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'x-unknown';
}

/** The name that an attribute has in the copy; undefined when it is not copied. */
export function safeAttribute(name: string): string | undefined {
  // AMP's own mark is no name that `setAttribute` takes.
  if (name === '⚡') return 'data-x-amp';
  return /^on/i.test(name) || !ATTRIBUTE_NAME.test(name) ? undefined : name;
}
