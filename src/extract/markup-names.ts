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
  'amp-facebook',
  'amp-vimeo',
  'amp-dailymotion',
  'lite-youtube',
]);

/** Boxes that a platform's script fills with a post, with the attribute that holds its address. */
const POSTS: readonly (readonly [name: RegExp, attribute: string])[] = [
  [/(?:^|\s)instagram-media(?:\s|$)/, 'data-instgrm-permalink'],
  [/(?:^|\s)tiktok-embed(?:\s|$)/, 'cite'],
  [/(?:^|\s)fb-(?:post|video)(?:\s|$)/, 'data-href'],
];

/** The address of the post that a box stands for; undefined for every other element, and for posts whose words are in the page. */
export function postOf(el: Element): string | undefined {
  const classes = el.getAttribute('class');
  if (!classes) return undefined;
  const [, attribute] = POSTS.find(([name]) => name.test(classes)) ?? [];
  return (attribute && el.getAttribute(attribute)) || undefined;
}

/** The arrow at the end of a footnote, back to where it was called. */
export function isBackLink(el: Element): boolean {
  return (
    el.localName === 'a' &&
    (el.hasAttribute('data-footnote-backref') || /^#(?:user-content-)?fnref/.test(el.getAttribute('href') ?? ''))
  );
}
