import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { REBUILT } from '../../src/clean/policy.ts';
import { sanitise } from '../../src/clean/sanitise.ts';
import { check, type Property } from './property.ts';

const view = new JSDOM('').window;
const NAMES =
  'p div span a ok b i em ul li table tr td th svg math style script template noscript select option form input textarea iframe img title xmp plaintext frameset body html head font center ruby rt rp annotation-xml mtext mglyph foreignObject desc video source object embed details summary marquee base meta link isindex'.split(
    ' ',
  );
const value = fc.constantFrom(
  'javascript:1',
  ' java\nscript:1',
  'data:text/html,x',
  'https://a.example/',
  '//a.example',
  'https://u:p@a.example/',
  'x',
  '"><img src=x onerror=1>',
  '1',
  '99999999',
  'rtl',
  'zh',
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      ...'href src srcset onclick onerror style id name class lang dir colspan xlink:href formaction srcdoc data-x is slot title action xmlns'.split(
        ' ',
      ),
    ),
    value,
    fc.constantFrom('"', "'", ''),
  )
  .map(([name, v, q]) => ` ${name}=${q}${v}${q}`);
const tag = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '/>', ' ', '\n>'))
  .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}`);
const bit = fc.oneof(
  tag,
  fc.constantFrom(...NAMES).map((name) => `</${name}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<!doctype>',
    '<?x',
    '&lt;',
    '&#x3c',
    '\0',
    '<',
    '>',
    '"',
    '字',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
/** Markup in bits, some of them repeated until they nest deep. */
export const markup = fc
  .array(fc.tuple(bit, fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 300 }))), {
    maxLength: 25,
  })
  .map((bits) => bits.map(([s, n]) => s.repeat(n)).join(''));

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href', 'rel'] };

export function onlyListed(html: string): void {
  const { document } = new JSDOM(`<!doctype html><body>${html}`).window;
  for (const el of document.body.querySelectorAll('*')) {
    const listed = el.localName === 'a' ? ATTRIBUTES['a'] : Object.keys(REBUILT[el.localName] ?? {});
    check(el.localName === 'a' || el.localName === 'img' || el.localName in REBUILT, 'element', el.localName);
    for (const { name, value: v } of el.attributes) {
      if (el.localName === 'img') check(/^(?:src|alt)$/.test(name), 'attribute', `img ${name}`);
      else check(!!listed?.includes(name), 'attribute', `${el.localName} ${name}`);
      if (name === 'href' || name === 'src') check(/^https?:\/\//.test(v), 'address', v);
    }
  }
}

export const properties: readonly Property[] = [
  {
    name: 'sanitiser: only what is listed comes out, and it stays so when read again',
    arbitrary: markup,
    limit: 5000,
    holds(html: string) {
      const options = { url: 'https://copy.example/a/b', view };
      const once = sanitise(html, options);
      onlyListed(once);
      check(sanitise(once, options) === once, 'not stable', html);
    },
  },
  {
    name: 'sanitiser: plain words are all kept',
    arbitrary: fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 20,
    }),
    holds(words: string[]) {
      const escaped = words.map((w) => `<p>${w.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('');
      const out = new JSDOM(`<body>${sanitise(escaped, { url: 'https://copy.example/', view })}`).window.document;
      const fold = (s: string) => s.replace(/\s+/g, '');
      check(fold(out.body.textContent ?? '') === fold(words.join('')), 'lost', words.join('|'));
    },
  },
];
