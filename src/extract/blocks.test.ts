import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { snapshotSteps } from '../kit/snapshot.ts';
import { toBlocksSteps } from './blocks.ts';
import { finish } from '../kit/steps.ts';

function blocks(html: string, trackers: string[] = []): string[] {
  const dom = new JSDOM(`<!doctype html><body>${html}</body>`);
  const { body } = finish(snapshotSteps(dom.window.document as unknown as Document)).document;
  const options = {
    url: 'https://copy.example/a/b',
    originalUrl: (u: string) => u.replace('copy.', 'paper.'),
    trackers,
  };
  return [...finish(toBlocksSteps(body, options)).children].map((b) => markup(b));
}

/** Markup of a block, as short as it can be read. */
function markup(el: Element): string {
  const attrs = [...el.attributes].map((a) => ` ${a.name}="${a.value}"`).join('');
  const inner = [...el.childNodes].map((n) => (n.nodeType === 3 ? n.nodeValue : markup(n as Element))).join('');
  return `<${el.localName}${attrs}>${inner}</${el.localName}>`;
}

describe('paragraphs', () => {
  test('nested, bare and inline-wrapped text comes out once and in order', () => {
    expect(blocks('zero<p>one<p>two<center>three</center>four<b>five<p>six</p>seven</b>')).toEqual([
      '<p>zero</p>',
      '<p>one</p>',
      '<p>two</p>',
      '<p>three</p>',
      '<p>four<strong>five</strong></p>',
      '<p><strong>six</strong></p>',
      '<p><strong>seven</strong></p>',
    ]);
  });
  test('two line breaks part paragraphs, with white space between them too; one stays', () => {
    expect(blocks('one<br>\n <br>two<br>three')).toEqual(['<p>one</p>', '<p>two<br></br>three</p>']);
  });
  test('a link around paragraphs is opened again in each', () => {
    expect(blocks('<a href="/x">one<div>two</div></a>three')).toEqual([
      '<p><a href="https://paper.example/x">one</a></p>',
      '<p><a href="https://paper.example/x">two</a></p>',
      '<p>three</p>',
    ]);
  });
  test("the mirrors' own link elements are links; places in the page are not", () => {
    expect(blocks('<p><ok href="/t">甲</ok><span href="/u">乙</span><a href="#n">丙</a></p>')).toEqual([
      '<p><a href="https://paper.example/t">甲</a><a href="https://paper.example/u">乙</a>丙</p>',
    ]);
  });
});

test('a paragraph keeps the language and direction that it or its container names', () => {
  expect(blocks('<div lang="ar" dir="rtl"><p>a</p><p lang="en">b</p></div><p>c</p>')).toEqual([
    '<p lang="ar" dir="rtl">a</p>',
    '<p lang="en" dir="rtl">b</p>',
    '<p>c</p>',
  ]);
});

describe('white space', () => {
  test('a line break vanishes beside a Han character and is a space between Latin words, across elements', () => {
    expect(blocks('<p>主席\n <b>\n 甲乙\n </b>\n 与\n Ann\n <i>\n Lee\n </i>\n went</p>')).toEqual([
      '<p>主席<strong>甲乙</strong>与Ann <em>Lee </em>went</p>',
    ]);
  });
  test("the author's plain spaces stay, also between Han characters", () => {
    expect(blocks('<p>中 文&nbsp;字</p>')).toEqual(['<p>中 文 字</p>']);
  });
  test('nothing changes inside code', () => {
    expect(blocks('<pre>a\n\n  <span>b</span>  c</pre>')).toEqual(['<pre><code>a\n\n  b  c</code></pre>']);
  });
});

describe('pictures', () => {
  test('a marked caption goes with its picture, and two with two', () => {
    expect(
      blocks(
        '<figure><img src="/1.jpg"><figcaption>one</figcaption><img src="/2.jpg"><figcaption>two</figcaption></figure>',
      ),
    ).toEqual([
      '<figure><img src="https://paper.example/1.jpg" data-shown-as="https://copy.example/1.jpg"></img><figcaption>one</figcaption></figure>',
      '<figure><img src="https://paper.example/2.jpg" data-shown-as="https://copy.example/2.jpg"></img><figcaption>two</figcaption></figure>',
    ]);
  });
  test('a paragraph inside a figure is text, not caption', () => {
    const found = blocks('<figure><img src="/1.jpg"><p>said she</p><figcaption>seen here</figcaption></figure>').join(
      '',
    );
    expect(found).toContain('<p>said she</p>');
    expect(found).toContain('seen here');
  });
  test('what is too small to be seen is left out and its host told', () => {
    const trackers: string[] = [];
    expect(blocks('<p>text</p><img src="http://count.example/n" width="0px" height="0px">', trackers)).toEqual([
      '<p>text</p>',
    ]);
    expect(trackers).toHaveLength(1);
    expect(trackers[0]).toContain('count.');
  });
  test("a relay's picture is at its original place", () => {
    const hex = Buffer.from('https://pics.example/p.png').toString('hex');
    expect(blocks(`<img src="https://camo.githubusercontent.com/abc/${hex}">`)[0]).toContain(
      'src="https://pics.example/p.png"',
    );
  });
});

describe('structures', () => {
  test('headings begin at 2 and leave no gap', () => {
    expect(blocks('<h4>a</h4><h6>b</h6><h4>c</h4>')).toEqual(['<h2>a</h2>', '<h3>b</h3>', '<h2>c</h2>']);
  });
  test('a table that lays a page out is taken apart, one of data is kept', () => {
    expect(blocks('<table><tr><td><p>one</p><p>two</p></td></tr></table>')).toEqual(['<p>one</p>', '<p>two</p>']);
    expect(blocks('<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>')).toEqual([
      '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    ]);
  });
  test('lists nest, and what stands between items is an item', () => {
    expect(blocks('<ul><li>a<ol start="3"><li>b</li></ol></li>loose<ul><li>c</li></ul></ul>')).toEqual([
      '<ul><li>a<ol start="3"><li>b</li></ol></li><li>loose</li><li><ul><li>c</li></ul></li></ul>',
    ]);
  });
  test('code keeps its language and loses the copy button', () => {
    expect(
      blocks('<div class="highlight highlight-source-js"><pre>let a</pre><clipboard-copy>Copy</clipboard-copy></div>'),
    ).toEqual(['<pre data-language="js"><code>let a</code></pre>']);
  });
  test('a formula keeps its parts and its TeX, and stands once', () => {
    const math =
      '<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math>';
    const kept = (tex: string) => `<p>so <m-math${tex}><m-msup><m-mi>x</m-mi><m-mn>2</m-mn></m-msup></m-math> is</p>`;
    for (const [form, tex] of [
      [math, ' alttext="x^2"'],
      [
        `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">x2</span></span>`,
        ' alttext="x^2"',
      ],
      [
        `<span class="mwe-math-element"><span style="display: none">${math}</span><img class="mwe-math-fallback-image-inline" src="/m.svg" alt="x^2"></span>`,
        ' alttext="x^2"',
      ],
      [
        '<mjx-container class="MathJax"><mjx-math>x2</mjx-math><mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>',
        '',
      ],
    ] as const)
      expect(blocks(`<p>so ${form} is</p>`)).toEqual([kept(tex)]);
  });
  test.each([
    [
      'MathJax 2',
      '<span class="MathJax_Preview">x2</span><span class="MathJax"><nobr>x2</nobr></span><script type="math/tex">x^2</script>',
      'x^2',
    ],
    ['a picture', '<img class="mwe-math-fallback-image-inline" src="/m.svg" alt="x^2">', 'x^2'],
    ['a service', '<img src="https://latex.codecogs.com/svg.latex?x%5E2" alt="">', 'x^2'],
    ['an attribute', '<span class="ztext-math" data-tex="x^2"><svg></svg></span>', 'x^2'],
    ['Pandoc', '<span class="math inline">\\(x^2\\)</span>', 'x^2'],
    [
      'KaTeX without MathML',
      '<span class="katex"><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut"></span><span class="mord"><span class="mord">x</span><span class="msupsub"><span class="vlist-t"><span class="vlist-r"><span class="vlist"><span style="top:-3.063em;"><span class="pstrut"></span><span class="mord">2</span></span></span></span></span></span></span></span></span></span>',
      'x^{2}',
    ],
    [
      'MathJax 3 drawn alone',
      '<mjx-container class="MathJax"><mjx-math><mjx-msup><mjx-mi><mjx-c class="mjx-c1D465 TEX-I"></mjx-c></mjx-mi><mjx-script><mjx-mn><mjx-c class="mjx-c32"></mjx-c></mjx-mn></mjx-script></mjx-msup></mjx-math></mjx-container>',
      'x^{2}',
    ],
  ])('a formula of %s is its TeX', (_, form, tex) => {
    expect(blocks(`<p>so ${form} is</p>`)).toEqual([
      `<p>so <m-math alttext="${tex}"><m-mtext>${tex}</m-mtext></m-math> is</p>`,
    ]);
  });
  test.each([
    ['a comment', '<pre><code>a <span class="comment token hljs-comment">// b</span>\nc</code></pre>', 'a // b\nc'],
    ['paragraphs', '<pre><p>a</p><p>b</p></pre>', 'a\nb\n'],
    [
      'numbers beside lines',
      '<pre><span class="line-numbers-rows"><span>1</span><span>2</span></span><span class="lineno">1</span>a\n<span class="lineno">2</span>b</pre>',
      'a\nb',
    ],
    [
      'a numbered list',
      '<pre class="prettyprint"><ol class="linenums"><li class="L0">a</li><li class="L1">b</li></ol></pre>',
      'a\nb\n',
    ],
    ['a numbered list alone', '<ol class="linenums"><li>a</li><li>b</li></ol>', 'a\nb\n'],
    [
      'a table of two columns',
      '<div class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table></div>',
      'a\nb',
    ],
    [
      'a table of lines',
      '<table class="hljs-ln"><tr><td class="hljs-ln-numbers" data-line-number="1"></td><td>a</td></tr><tr><td class="hljs-ln-numbers"></td><td>b</td></tr></table>',
      'a\nb',
    ],
    ['a box that keeps white space', '<div style="white-space: pre">a\n  b\n</div>', 'a\n  b\n'],
  ])('code with %s keeps its lines', (_, html, code) => {
    expect(blocks(html)).toEqual([`<pre><code>${code}</code></pre>`]);
  });
  test('marks of quotations are text, numbers of items stay', () => {
    expect(blocks('<p>She said <q>no, <q>never</q></q>.</p><div lang="de"><p><q>nein</q></p></div>')).toEqual([
      '<p>She said “no, ‘never’”.</p>',
      '<p lang="de">„nein“</p>',
    ]);
    expect(blocks('<ol><li>a</li><li value="7">b</li></ol>')).toEqual(['<ol><li>a</li><li value="7">b</li></ol>']);
  });
  test('a player is a link to what it plays', () => {
    expect(blocks('<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A talk"></iframe>')).toEqual([
      '<p data-embed="youtube.com"><a href="https://www.youtube.com/watch?v=abcdefghijk">A talk</a></p>',
    ]);
  });
  test('the way back from a footnote is no text', () => {
    expect(blocks('<ol><li>note <a href="#fnref1">↩</a></li></ol>')).toEqual(['<ol><li>note</li></ol>']);
  });
});

const TAGS = [
  'p',
  'div',
  'b',
  'i',
  'a',
  'center',
  'font',
  'blockquote',
  'ul',
  'li',
  'table',
  'td',
  'tr',
  'h3',
  'span',
  'figure',
  'section',
  'dl',
  'dd',
  'ok',
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((t) => `<${t}>`),
  fc.constantFrom(...TAGS).map((t) => `</${t}>`),
  fc.constantFrom('<br>', '<hr>', '\n', ' ', '<img src="/a.jpg">', '<ok href="/l">', '<a href="/m">'),
  fc.integer({ min: 0, max: 999 }).map((n) => ` w${n} `),
);

test('whatever the markup, every word comes out once and in the order of the parsed page', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const words = (text: string) => text.match(/w\d+/g) ?? [];
      const parsed = new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body.textContent ?? '';
      const out = blocks(html)
        .map((b) => b.replace(/<[^>]*>/g, ' '))
        .join(' ');
      expect(words(out)).toEqual(words(parsed));
    }),
    { numRuns: 60 },
  );
});

test('paragraphs stay paragraphs below the deepest level that is copied', () => {
  const deep = `${'<div>'.repeat(600)}<p>one</p><p>two <i>three</i></p>`;
  expect(blocks(deep).map((b) => b.replace(/<[^>]*>/g, ''))).toEqual(['one', 'two', 'three']);
});

test('a long page, a long line and unclosed emphasis take time in proportion', () => {
  const time = (html: string) => {
    const dom = new JSDOM(`<!doctype html><body>${html}</body>`);
    const { body } = finish(snapshotSteps(dom.window.document as unknown as Document)).document;
    const started = performance.now();
    finish(toBlocksSteps(body, { url: 'https://copy.example/', originalUrl: (u) => u }));
    return performance.now() - started;
  };
  const page = (n: number) => `${'<div>'.repeat(100)}${'<p>one <b>two</b> <a href="/x">three</a></p>'.repeat(n)}`;
  const line = (n: number) => `<p>${'word '.repeat(n)}</p>`;
  const open = (n: number) => '<b><i>word<p>'.repeat(n);
  for (const make of [page, line, open]) {
    time(make(100));
    expect(time(make(2000))).toBeLessThan(15_000);
  }
  expect(time(line(200_000))).toBeLessThan(15_000);
});
