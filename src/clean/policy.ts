import { MATHML } from '../kit/formula.ts';

/** What may be shown: data, not code. The two lists are kept apart on purpose: a fault in one is caught by the other. */

/** Elements DOMPurify lets through. */
export const ALLOWED_TAGS: readonly string[] = (
  'p br hr h1 h2 h3 h4 h5 h6 blockquote q cite ul ol li dl dt dd figure figcaption a em strong b i u s del ins sub sup small mark ' +
  'abbr time code pre kbd samp var dfn table caption thead tbody tfoot tr th td ruby rb rt rtc rp bdi wbr div span section img ' +
  // Formulas under names of their own: markup of another namespace never goes through a sieve for HTML.
  ['math', ...MATHML].map((name) => `m-${name}`).join(' ')
).split(' ');

/** Attributes DOMPurify lets through: none that loads, runs, names or styles. */
export const ALLOWED_ATTR: readonly string[] = [
  'href',
  'src',
  'alt',
  'lang',
  'dir',
  'datetime',
  'colspan',
  'rowspan',
  'start',
  'reversed',
  'value',
  'alttext',
  'display',
  'mathvariant',
  'stretchy',
  'linethickness',
  'displaystyle',
];

/** Dropped together with what they hold. */
export const FORBID_CONTENTS: readonly string[] = (
  'script style link meta base template noscript iframe frame frameset object embed applet svg math canvas video audio input button ' +
  'select option textarea datalist xmp plaintext noembed noframes marquee ' +
  // The same as the inert copy names them (`kit/snapshot.ts`); a form is taken apart, whole pages sit in one.
  'x-script x-iframe x-frame x-frameset x-object x-embed x-applet x-video x-audio x-input x-button x-select x-option ' +
  'x-optgroup x-textarea x-datalist x-output x-map x-area x-source x-track x-portal x-fencedframe'
).split(' ');

const text = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : undefined);
const number = (min: number, max: number) => (value: string) => {
  const n = Number(value);
  return /^-?\d{1,6}$/.test(value) && n >= min && n <= max ? String(n) : undefined;
};
const LANG = text(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,4}$/);
const DIR = text(/^(?:ltr|rtl|auto)$/);
const common = { lang: LANG, dir: DIR };

type Attributes = Readonly<Record<string, (value: string) => string | undefined>>;

/**
 * Elements that are rebuilt, each with its own attributes and the form their values must have. What is not here gives
 * its children. Links and pictures are rebuilt by their own rules (`links.ts`).
 */
export const REBUILT: Readonly<Record<string, Attributes>> = {
  p: common,
  br: {},
  hr: {},
  h2: common,
  h3: common,
  h4: common,
  h5: common,
  h6: common,
  blockquote: common,
  q: common,
  cite: common,
  ul: common,
  ol: { ...common, start: number(-99_999, 99_999), reversed: () => '' },
  li: { ...common, value: number(-99_999, 99_999) },
  dl: common,
  dt: common,
  dd: common,
  figure: {},
  figcaption: common,
  em: common,
  strong: common,
  u: common,
  s: common,
  del: {},
  ins: {},
  sub: {},
  sup: {},
  small: common,
  mark: {},
  abbr: common,
  time: { datetime: text(/^[0-9TZ:.+\-PWDHMS ]{1,40}$/) },
  code: {},
  pre: {},
  kbd: {},
  samp: {},
  var: {},
  dfn: common,
  table: {},
  caption: common,
  thead: {},
  tbody: {},
  tfoot: {},
  tr: {},
  th: { ...common, colspan: number(2, 50), rowspan: number(2, 50) },
  td: { ...common, colspan: number(2, 50), rowspan: number(2, 50) },
  ruby: common,
  rb: {},
  rt: {},
  rtc: {},
  rp: {},
  bdi: common,
  wbr: {},
  span: common,
};

/** A formula and its parts: MathML Core's presentation elements with attributes that neither load nor run nor style by address. */
const FORMULA: Attributes = {
  mathvariant: text(/^[a-z-]{1,24}$/),
  stretchy: text(/^(?:true|false)$/),
  linethickness: text(/^(?:0|[\d.]{1,6}(?:px|em|pt)?)$/),
  displaystyle: text(/^(?:true|false)$/),
};
/** Inside `math` alone; in a formula nothing else is rebuilt. */
export const FORMULAS: Readonly<Record<string, Attributes>> = {
  math: { alttext: (value) => value.slice(0, 10_000), display: text(/^(?:block|inline)$/) },
  ...Object.fromEntries([...MATHML].map((name) => [name, FORMULA])),
};

/** The same element under a plainer name. */
export const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', b: 'strong', i: 'em' };

/** Ceilings of the rebuilt tree (threat model: exhaustion). */
export const CEILING = { nodes: 50_000, depth: 128, text: 1_000_000 } as const;
