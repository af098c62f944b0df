import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { snapshotSteps } from '../kit/snapshot.ts';
import { finish } from '../kit/steps.ts';
import { extractSteps } from './index.ts';

function read(html: string, url = 'https://www.harbour-gazette.example/2024/03/12/ferry', copies: string[] = []) {
  const dom = new JSDOM(`<!doctype html>${html}`);
  const { document } = finish(snapshotSteps(dom.window.document as unknown as Document));
  const draft = finish(
    extractSteps(
      { url, document, contentType: 'text/html' },
      { shape: 'html', facts: {}, originalUrl: (u) => u, copies },
    ),
  );
  dom.window.close();
  const lines = [...(draft?.body.children ?? [])].filter((el) => el.localName !== 'figure');
  return { facts: draft?.facts ?? {}, lines: lines.map((el) => (el.textContent ?? '').trim()), body: draft?.body };
}

const FIRST =
  'The old ferry will cross the sound for the last time on Sunday, the harbour board said, after ninety-one years in which it never once missed the morning mail.';
const SECOND =
  'Its captain, who began as a deckhand, remembers winters in which the ice had to be broken with poles, and a summer when a circus with two elephants came aboard.';
const THIRD =
  'A new vessel, driven by batteries, has been waiting at the yard since autumn; it carries twice as many cars and needs no more than a crew of three, the board said.';
const TEASER =
  'Prices for smoked eel have doubled within a year, and the guild of smokers fears for the coming season.';

const paper = (inner: string, head = '') => `<html><head><title>Ferry makes last crossing | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette"><meta property="og:title" content="Ferry makes last crossing | Harbour Gazette">
${head}</head><body>
<header><a href="/">Harbour Gazette</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<main><h1>Ferry makes last crossing</h1>${inner}</main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/eel">Eel grows dear</a></li></ul></aside>
<footer><p>© Harbour Gazette. All rights reserved. Nothing may be copied without the written leave of the publishing house.</p></footer>
</body></html>`;

describe('body', () => {
  test('a page of a paper gives its paragraphs and nothing around them', () => {
    const { lines } = read(
      paper(`<p class="byline">By <a rel="author" href="/author/ada">Ada Quill</a> | <time datetime="2024-03-12">12 March 2024</time></p>
      <div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
      <figure><img src="/ferry.jpg" width="600"><figcaption>The ferry in its last winter. Photo: Gazette</figcaption></figure>
      <div class="article-body"><p>${FIRST}</p><div class="ad-slot">Advertisement</div><p>${SECOND}</p>
      <h2>What comes after</h2><p>${THIRD}</p>
      <div class="related"><h4>Related articles</h4><ul><li><a href="/a">Ice on the sound</a></li><li><a href="/b">The yard and its ships</a></li></ul></div>
      <div class="newsletter-signup"><p>Our letter comes every morning with all that happened on the water, in the harbour and in the town; sign up here.</p></div></div>
      <section id="comments"><h3>Comments</h3><p>I was on board when the elephants came, and I can tell you that one of them was afraid of the gangway, as was I.</p></section>`),
    );
    expect(lines).toEqual([FIRST, SECOND, 'What comes after', THIRD]);
  });

  test('a table of contents, and rules that divide nothing, are no text', () => {
    const contents = ['Winter', 'Summer', 'The yard']
      .map((t, i) => `<li>${i + 1} <a href="#s${i}">${t}</a></li>`)
      .join('');
    const { body } = read(
      paper(`<div class="text"><hr><hr><div id="toc"><p>Contents</p><ol>${contents}</ol></div><p>${FIRST}</p><h2 id="s0">Winter</h2>
      <p>${SECOND}</p><hr><hr><p>${THIRD}</p><ol class="notes"><li id="n1"><a href="#r1">1</a> Letters of the board, kept in the town hall.</li>
      <li><a href="#r2">2</a> The log of the ferry.</li><li><a href="#r3">3</a> As told by the captain.</li></ol><hr></div>`),
    );
    expect([...(body?.children ?? [])].map((el) => el.localName)).toEqual(['p', 'h2', 'p', 'hr', 'p', 'ol']);
  });

  test('a hidden copy of the article for programs is not read a second time', () => {
    const copy = (
      inner: string,
    ) => `<div style="display:none;" itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="name">Ferry</h1>
      <div itemprop="url">https://www.harbour-gazette.example/ferry.jpg</div><div itemprop="articleBody">${inner}</div></div>`;
    const text = [FIRST, SECOND, THIRD];
    const { lines } = read(
      paper(
        `<div class="c">${text.map((t) => `<p>${t}</p>`).join('')}</div>${copy(text.join('\n\n').replaceAll(', ', ' – '))}`,
      ),
    );
    expect(lines).toEqual(text);
  });

  test('containers with generated names are judged by their prose', () => {
    const { lines } = read(
      paper(`<div class="sc-77igq hJpRRP"><div class="x1a"><p>${FIRST}</p><p>${SECOND}</p></div></div>
      <div class="k9"><div class="q"><h3><a href="/eel">Eel grows dear</a></h3><p>${TEASER}</p></div>
      <div class="q"><h3><a href="/net">Nets in the wind</a></h3><p>${TEASER}</p></div>
      <div class="q"><h3><a href="/sail">Sails for sale</a></h3><p>${TEASER}</p></div></div>`),
    );
    expect(lines).toEqual([FIRST, SECOND]);
  });

  test('an element named like furniture that holds the article is the article', () => {
    const { lines } = read(
      `<body><div class="paywall sidebar-left"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div></body>`,
    );
    expect(lines).toEqual([FIRST, SECOND, THIRD]);
  });

  test('an old server wraps the page in one form', () => {
    const { lines } = read(
      `<body><form action="/"><input name="parentNode"><p>${FIRST}</p><p>${SECOND}</p></form></body>`,
    );
    expect(lines).toEqual([FIRST, SECOND]);
  });

  test('parts made alike are one article', () => {
    const part = (...p: string[]) => `<section class="page">${p.map((t) => `<p>${t}</p>`).join('')}</section>`;
    const { lines } = read(
      paper(
        `${part(FIRST, SECOND)}<div><a href="/eel">Eel grows dear, and so does the salt that it is laid in</a></div>${part(THIRD, TEASER)}`,
      ),
    );
    expect(lines).toEqual([FIRST, SECOND, THIRD, TEASER]);
  });

  test('the text once more for machines goes', () => {
    const all = [FIRST, SECOND, THIRD];
    const { lines } = read(
      paper(`<div>${all.map((t) => `<p>${t}</p>`).join('')}</div><div><div>${all.join(' ')}</div></div>`),
    );
    expect(lines).toEqual(all);
  });

  test('Chinese paragraphs are as long as they say', () => {
    const one = '渡轮将于星期日最后一次横渡海峡，港务局表示，九十一年来它从未误过一次早班邮件。';
    const two = '船长当年从水手做起，他还记得冬天要用长篙破冰，也记得有一年夏天马戏团带着两头大象上船。';
    const { lines } = read(
      `<body><div class="menu"><a href="/1">首页</a><a href="/2">新闻</a></div><h1>渡轮最后一航</h1><div class="c3"><p>${one}</p><p>${two}</p></div>
      <div class="c4"><h3>相关阅读</h3><ul><li><a href="/3">海峡结冰</a></li><li><a href="/4">船厂旧事</a></li></ul></div><p>版权所有</p></body>`,
      'https://gangwan.example/2024/1.html',
    );
    expect(lines).toEqual([one, two]);
  });

  test('a table that is the article stays', () => {
    const rows = ['Ada 12', 'Bo 9', 'Cy 7', 'Di 3'].map((r) => `<tr><td>${r.replace(' ', '</td><td>')}</td></tr>`);
    const { lines } = read(
      `<body><nav><a href="/">Home</a></nav><div class="entry-content"><p>How the regatta ended, after six heats.</p><table><tr><th>Crew</th><th>Points</th></tr>${rows.join('')}</table><p>Crews with the same number of points share the place, as has been the rule since the first regatta.</p></div></body>`,
    );
    expect(lines.join(' ')).toContain('Ada');
  });
});

describe('metadata', () => {
  test('JSON-LD in a graph, persons by reference, the site apart from its company', () => {
    const { facts } = read(
      paper(
        `<p>${FIRST}</p><p>${SECOND}</p>`,
        `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Harbour Gazette"},{"@type":"Person","@id":"#a","name":"Ada Quill"},
        {"@type":"NewsArticle","headline":"Ferry makes last crossing","author":[{"@id":"#a"},{"name":"Bo Stern"}],"datePublished":"2024-03-12T08:00:00+01:00","publisher":{"name":"Tide Holding Ltd"}}]}</script>`,
      ),
    );
    expect(facts.headline?.value).toBe('Ferry makes last crossing');
    expect(facts.author?.value.map((p) => p.name)).toEqual(['Ada Quill', 'Bo Stern']);
    expect(facts.author?.from).toBe('json-ld');
    expect(facts.datePublished?.value).toBe('2024-03-12T08:00:00+01:00');
    expect(facts.publisher?.value.name).toBe('Harbour Gazette');
  });

  test.each([
    ['By Ada Quill and Bo Stern', ['Ada Quill', 'Bo Stern']],
    ['Von Ada Quill', ['Ada Quill']],
    ['Par Ada Quill et Bo Stern', ['Ada Quill', 'Bo Stern']],
    ['BY ADA QUILL | March 12, 2024', ['Ada Quill']],
    ['作者：李明、王芳', ['李明', '王芳']],
  ])('byline %s', (line, names) => {
    const { facts } = read(paper(`<div>${line}</div><p>${FIRST}</p><p>${SECOND}</p>`));
    expect(facts.author?.value.map((p) => p.name)).toEqual(names);
  });

  test.each([
    [
      'a column beside the text',
      `<aside><p class="Story_author">Written by Mara Quill</p></aside><p>${FIRST}</p>`,
      'Mara Quill',
    ],
    ['one name and a day', `<p>by Mara · Mar 12, 2024 · 3 comments</p><p>Author: Bo Stern</p><p>${FIRST}</p>`, 'Mara'],
    [
      'a badge before it',
      `<div><span class="trending">Hot!</span> | By <span>Mara Quill</span></div><p>${FIRST}</p>`,
      'Mara Quill',
    ],
    ['a job after it', `<p>By Mara Quill, Ships and Harbour Safety Expert &amp;</p><p>${FIRST}</p>`, 'Mara Quill'],
    ['below the text', `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><h3>Written by Mara Quill</h3>`, 'Mara Quill'],
  ])('a byline in another place: %s', (_, inner, name) => {
    expect(read(paper(inner)).facts.author?.value.map((p) => p.name)).toEqual([name]);
  });

  test('a byline in the footer of the article, and none in that of the page', () => {
    const signed = '<footer><p>Posted by Mara Quill.</p></footer>';
    const page = (inner: string) =>
      paper('').replace('<h1>Ferry makes last crossing</h1>', '').replace('</main>', `${inner}</main>`);
    const text = `<h1>Ferry makes last crossing</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
    expect(read(page(`<article>${text}${signed}</article>`)).facts.author?.value[0]?.name).toBe('Mara Quill');
    expect(read(page(`<article>${text}</article>${signed}`)).facts.author).toBeUndefined();
  });

  test('a person who is also the site: structured data that refers to the node that says so', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Ferry makes last crossing',
          author: { name: 'Mara Quill', '@id': '#me' },
          publisher: { '@id': '#me' },
        },
        { '@type': ['Person', 'Organization'], '@id': '#me', name: 'Mara Quill', logo: '/me.png' },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(read(paper(`<p>${FIRST}</p>`, head)).facts.author?.value[0]?.name).toBe('Mara Quill');
  });

  test.each([
    [
      'a class below the text',
      `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${TEASER}</p><p class="date">March 12, 2024. <i>Updated: March 14, 2024</i></p>`,
    ],
    ['a column beside the text', `<aside><p class="Story_date">March 12, 2024</p></aside><p>${FIRST}</p>`],
    ['the only day is that of an update', `<p>Updated March 12, 2024</p><p>${FIRST}</p>`],
  ])('a date in another place: %s', (_, inner) => {
    expect(read(paper(inner), 'https://gazette.example/ferry').facts.datePublished?.value).toBe('2024-03-12');
  });

  test.each([
    ['12. März 2024', '2024-03-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['March 12th, 2024', '2024-03-12'],
    ['12 марта 2024', '2024-03-12'],
    ['2024年3月12日', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
  ])('date %s', (line, day) => {
    const { facts } = read(paper(`<span class="date">${line}</span><p>${FIRST}</p>`), 'https://gazette.example/ferry');
    expect(facts.datePublished?.value).toBe(day);
  });

  test('subjects linked beside the date are no names, whatever their box is called', () => {
    const box = (author: string) =>
      `<div class="meta-author"><div class="meta-author-text"><span>12.03.2024</span> / ${author} / <a rel="tag" href="/thema/sea/">Sea</a> / <a rel="category tag" href="/thema/ships/">Ships</a></div></div>`;
    const text = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
    const authors = (author: string) => read(paper(box(author) + text)).facts.author?.value.map((p) => p.name);
    expect(authors('<span class="author"><img alt="" src="/logo.svg"></span>')).toBeUndefined();
    expect(authors('<span class="author">Ada Quill</span>')).toEqual(['Ada Quill']);
  });

  test("a copy's name for its site is none of the original's", () => {
    const page = paper(`<p>${FIRST}</p><p>${SECOND}</p>`).replaceAll('Harbour Gazette', 'Pickings');
    const { facts } = read(page, 'https://gazette.example/ferry', ['https://www.pickings.example/ferry']);
    expect(facts.publisher?.value.name).toBeUndefined();
  });

  test('the name of the site leaves the title, at either end, and a title with a mark keeps it', () => {
    const titled = (title: string) =>
      read(`<head><title>${title}</title></head><body><p>${FIRST}</p></body>`, 'https://gazette.example/x').facts
        .headline?.value;
    expect(titled('Eel - grown dear | Gazette')).toBe('Eel - grown dear');
    expect(titled('Gazette: news » Eel grown dear')).not.toContain('»');
  });

  test('broken structured data says nothing and harms nothing', () => {
    const { facts, lines } = read(
      paper(`<p>${FIRST}</p>`, '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'),
    );
    expect(facts.headline?.value).toBe('Ferry makes last crossing');
    expect(lines).toContain(FIRST);
  });
});

describe('whatever stands around it', () => {
  const piece = fc.constantFrom(
    '<nav><a href="/x">Sea</a></nav>',
    '<div class="share"><a href="#">Share</a></div>',
    '<ul><li><a href="/1">Ice on the sound</a></li><li><a href="/2">The yard</a></li></ul>',
    '<div class="ad">Advertisement</div>',
    '<p>Read more: <a href="/3">The yard and its ships</a></p>',
    '<aside>Most read</aside>',
    '<div><div><span>Sea</span></div></div>',
    '<form><input name="firstChild"></form>',
  );

  test('the paragraphs come out, once and in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.array(piece, { maxLength: 6 }), (above, below) => {
        const { lines } = read(
          `<body>${above.join('')}<div><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div>${below.join('')}</body>`,
        );
        const kept = lines.filter((l) => [FIRST, SECOND, THIRD].includes(l));
        expect(kept).toEqual([FIRST, SECOND, THIRD]);
      }),
      { numRuns: 20 },
    );
  });

  test('no page makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.array(piece, { maxLength: 8 }), (text, pieces) => {
        read(`<body>${pieces.join(text.replaceAll('<', '<p class="'))}</body>`);
      }),
      { numRuns: 30 },
    );
  });

  test('a page eight times as long takes time in proportion', () => {
    const time = (n: number) => {
      const parts = Array.from(
        { length: n },
        (_, i) => `<div class="a b${i % 7}"><p>${FIRST} ${i}</p><a href="/${i}">Sea</a></div>`,
      );
      const dom = new JSDOM(`<!doctype html>${paper(parts.join(''))}`);
      const { document } = finish(snapshotSteps(dom.window.document as unknown as Document));
      const start = performance.now();
      finish(
        extractSteps(
          { url: 'https://a.example/x', document, contentType: 'text/html' },
          { shape: 'html', facts: {}, originalUrl: (u) => u },
        ),
      );
      return performance.now() - start;
    };
    time(30);
    const short = Math.min(time(40), time(40));
    const long = Math.min(time(320), time(320));
    expect(long / short).toBeLessThan(40);
  });
});
