import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parseHtml, stripHandlers } from './parse-html.ts';

const { DOMParser: Parser } = new JSDOM('').window;
const parse = (html: string) => new Parser().parseFromString(html, 'text/html');

function handlers(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((el) =>
    [...el.attributes].map((a) => a.name).filter((n) => n.startsWith('on')),
  );
}

test('handlers go, whatever the quotes, case and separators; other attributes and text stay', () => {
  expect(stripHandlers('<a onclick="x>y" href=u ONload=\'a\' title="on a=b">one on=two</a>')).toBe(
    '<a href=u title="on a=b">one on=two</a>',
  );
  expect(stripHandlers('<img/onerror=a/src=b>')).not.toMatch(/onerror/);
  expect(stripHandlers('a < b and 1<2 <!-- <p onclick=1> -->')).toContain('a < b and 1<2 ');
});

test('no markup leaves a handler for the parser', () => {
  const bit = fc.constantFrom(
    '<a',
    '<img',
    '</p',
    '>',
    '/',
    ' ',
    '\n',
    '\t',
    '\f',
    '=',
    '"',
    "'",
    'onclick',
    'ONx',
    'href',
    'x',
    'é',
    '<',
    '<!--',
    '-->',
    '`',
    '&#111;n',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const html = bits.join('');
      const left = handlers(parse(stripHandlers(html)) as unknown as Document);
      // What stands in a comment for one tokenizer may be an attribute for the other; those the copy leaves out.
      expect(handlers(parseHtml(html, new Parser() as unknown as DOMParser))).toEqual([]);
      if (!html.includes('<!--') && !html.includes('<title')) expect(left).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('markup without handlers is not changed', () => {
  const bit = fc.constantFrom('<a', ' href="x>y"', " title='a'", '>', 'text', '</a>', '<br/>', '<', ' alt', '=', '"');
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      expect(stripHandlers(bits.join(''))).toBe(bits.join(''));
    }),
  );
});

test('time grows with the length, not its square', () => {
  for (const bad of ['<', '<a ', '<a "', "<a b='", '<a onx=', '</', '<a =']) {
    const started = performance.now();
    stripHandlers(bad.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
