import { marked } from 'marked';
import { JSDOM } from 'jsdom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cleanSteps } from '../clean/index.ts';
import { readArticle } from '../clean/read-article.ts';
import { toBlocksSteps } from '../extract/blocks.ts';
import { snapshotSteps } from '../kit/snapshot.ts';
import type { Article } from '../model/article.ts';
import { toEpub, toHtml, toHtmlFile, toMarkdown } from './index.ts';
import { finish } from '../kit/steps.ts';

function article(html: string): Article {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
  const { body } = finish(snapshotSteps(window.document as unknown as Document)).document;
  return finish(
    cleanSteps(
      {
        facts: {},
        body: finish(toBlocksSteps(body, { url: 'https://paper.example/a', originalUrl: (u) => u })),
        trackers: [],
        issues: [],
      },
      { provenance: { hops: [] }, view: window },
    ),
  );
}

const MATH =
  '<math display="block"><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>·</mo><msup><mi>d</mi><mn>2</mn></msup></math>';
const STATED =
  '<math alttext="\\frac{1}{2}d^2"><mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mi>d</mi><mn>2</mn></msup></math>';

describe('a formula', () => {
  test('is the same in text, HTML, Markdown and a book', () => {
    const made = article(`<p>so ${STATED} is</p><p>and ${MATH} too</p>`);
    expect(made.articleBody).toBe('so \\frac{1}{2}d^2 is\nand 1/2·d² too');
    expect(toMarkdown(made)).toBe('so $\\frac{1}{2}d^2$ is\n\nand 1/2·d² too');
    expect(toHtml(made)).toContain(
      '<math alttext="\\frac{1}{2}d^2" xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mi>d</mi><mn>2</mn></msup></math>',
    );
    const parsed = new JSDOM(toHtmlFile(made)).window.document.querySelector('math');
    expect(parsed?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    const book = unzipSync(toEpub(made, { modified: '2026-01-01T00:00:00Z' }));
    expect(strFromU8(book['book/package.opf'] as Uint8Array)).toContain('properties="mathml"');
    const page = strFromU8(book['book/article.xhtml'] as Uint8Array);
    const xml = new new JSDOM('').window.DOMParser().parseFromString(page, 'application/xhtml+xml');
    expect(xml.getElementsByTagNameNS('http://www.w3.org/1998/Math/MathML', 'msup')).toHaveLength(2);
    expect(readArticle(JSON.parse(JSON.stringify(made)))?.blocks).toEqual(made.blocks);
  });

  test.each([
    '<math><mtext><img src="x" onerror="alert(1)"></mtext><mi>x</mi></math>',
    '<math><annotation-xml encoding="text/html"><p>y</p><script>alert(1)</script></annotation-xml><mi>x</mi></math>',
    '<math href="javascript:alert(1)"><mi style="color:red" onclick="alert(1)" xlink:href="javascript:alert(1)">x</mi></math>',
    '<math><mglyph src="https://spy.example/p"></mglyph><maction actiontype="statusline"><mi>x</mi></maction></math>',
    '<math><mi>x</mi><mtext></mtext><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math>',
  ])('carries nothing but its signs: %s', (html) => {
    const made = toHtml(article(`<p>a ${html} b</p>`));
    expect(made).toContain('<mi>x</mi>');
    expect(made).not.toMatch(/alert|script|onerror|href|src|style|mglyph|annotation|spy/);
    const { document } = new JSDOM(made).window;
    for (const el of document.querySelectorAll('*'))
      expect(el.localName).toMatch(/^(?:html|head|body|p|math|mi|mtext|mrow)$/);
  });
});

describe('what is raised, lowered, noted and spanned', () => {
  test.each([
    ['10<sup>3</sup> m<sup>2</sup>', '10³ m²', '10³ m²'],
    ['H<sub>2</sub>O and x<sup>n+1</sup>', 'H₂O and xⁿ⁺¹', 'H₂O and xⁿ⁺¹'],
    ['the 20<sup>th</sup> day', 'the 20th day', 'the 20<sup>th</sup> day'],
    ['1<sup>1</sup>⁄<sub>2</sub>', '1¹⁄₂', '1¹⁄₂'],
  ])('%s', (html, text, markdown) => {
    const made = article(`<p>${html}</p>`);
    expect(made.articleBody).toBe(text);
    expect(toMarkdown(made)).toBe(markdown);
  });

  test('notes are notes in Markdown', () => {
    const made = article(
      '<p>Salt<sup><a href="#fn1">[1]</a></sup> and tar<sup>2</sup> remain<sup>9</sup>.</p><h2>Notes</h2><ol><li>From the log.</li><li>From the <em>board</em>.</li></ol>',
    );
    expect(toMarkdown(made)).toBe(
      'Salt[^1] and tar[^2] remain⁹.\n\n## Notes\n\n[^1]: From the log.\n[^2]: From the *board*.',
    );
    const paragraphs = article('<p>Salt<sup>[1]</sup> remains.</p><p>And so on.</p><p>[1] From the log.</p>');
    expect(toMarkdown(paragraphs)).toBe('Salt[^1] remains.\n\nAnd so on.\n\n[^1]: From the log.');
  });

  test('cells stay in their columns, items keep their numbers, quotations their marks', () => {
    expect(
      toMarkdown(
        article(
          '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr><tr><td colspan="2">6</td><td>7</td></tr></table>',
        ),
      ),
    ).toBe('| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 | 5 |\n| 6 |  | 7 |');
    expect(toMarkdown(article('<ol><li>a</li><li value="7">b</li><li>c</li></ol>'))).toBe('1. a\n7. b\n8. c');
    expect(article('<p>said <q>yes</q></p>').articleBody).toBe('said “yes”');
  });

  test('readings of ruby are the view’s alone', () => {
    const made = article('<p><ruby>渡<rp>(</rp><rt>わた</rt><rp>)</rp></ruby>し船</p>');
    expect(made.articleBody).toBe('渡し船');
    expect(toMarkdown(made)).toBe('渡し船');
    expect(toHtml(made)).toContain('<rt>わた</rt>');
  });
});

test.each([
  ['a raised line that begins with a tag', '<p><sup>\n&lt;img src=x&gt;</sup></p>'],
  ['a formula that holds a tag', '<p><math alttext="a &lt;img src=x&gt;"><mi>x</mi></math></p>'],
  ['a formula that ends itself', '<p><math alttext="a$ ![p](https://spy.example/p) $b"><mi>x</mi></math></p>'],
  ['a formula with code', '<p><math alttext="`a` [l](https://spy.example/l)"><mi>x</mi></math></p>'],
])('Markdown that knows no formulas makes no markup of %s', (_, html) => {
  const markdown = toMarkdown(article(html));
  const { body } = new JSDOM(marked.parse(markdown) as string).window.document;
  expect(body.querySelector('img, a, code, script'), markdown).toBeNull();
});
