/** Elements that hold no text of the article. */
export const NOTHING = new Set(
  'x-script x-input x-select x-option x-optgroup x-datalist x-textarea x-button x-map x-area x-source x-track x-output x-portal head title meta link clipboard-copy x-fencedframe'.split(
    ' ',
  ),
);
/** Elements whose words belong to the line they stand in. */
export const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Inline elements that mean something in a reader; the others give their words only. */
export const KEPT_INLINE: Record<string, string> = {
  a: 'a',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  code: 'code',
  kbd: 'kbd',
  samp: 'samp',
  tt: 'code',
  var: 'var',
  del: 'del',
  s: 's',
  strike: 's',
  ins: 'ins',
  u: 'u',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  q: 'q',
  cite: 'cite',
  abbr: 'abbr',
  small: 'small',
  time: 'time',
  ruby: 'ruby',
  rb: 'rb',
  rt: 'rt',
  rp: 'rp',
  bdi: 'bdi',
  bdo: 'bdi',
  dfn: 'dfn',
};
export const EMBED = new Set([
  'x-iframe',
  'x-embed',
  'x-object',
  'x-video',
  'x-audio',
  'amp-youtube',
  'amp-iframe',
  'amp-video',
  'amp-twitter',
  'amp-instagram',
  'lite-youtube',
]);

/** The arrow at the end of a footnote, back to where it was called. */
export function isBackLink(el: Element): boolean {
  return (
    el.localName === 'a' &&
    (el.hasAttribute('data-footnote-backref') || /^#(?:user-content-)?fnref/.test(el.getAttribute('href') ?? ''))
  );
}
