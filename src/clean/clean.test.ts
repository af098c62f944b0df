import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Facts } from '../model/draft.ts';
import { splitCredit } from './images.ts';
import { cleanSteps } from './index.ts';
import { CEILING } from './policy.ts';
import { finish } from '../kit/steps.ts';

function article(body: string, facts: Facts = {}): Article {
  const { window } = new JSDOM(`<!doctype html><body><div>${body}</div>`);
  return finish(
    cleanSteps(
      {
        facts,
        body: window.document.querySelector('div') as unknown as Element,
        trackers: ['count.example'],
        issues: [],
      },
      { provenance: { hops: [] }, view: window },
    ),
  );
}

describe('blocks', () => {
  test('each child of the body is one, numbered in order, with its kind', () => {
    const { blocks } = article(
      '<h3>h</h3><p>p</p><ul><li>l</li></ul><blockquote><p>q</p></blockquote><table><tr><td>1</td><td>2</td></tr></table>' +
        '<pre><code>c</code></pre><hr><figure><img src="https://x.example/a.jpg"></figure><p data-embed="v.example"><a href="https://v.example/1">v</a></p>',
    );
    expect(blocks.map((b) => `${b.id} ${b.kind}`)).toEqual([
      'b1 heading',
      'b2 paragraph',
      'b3 list',
      'b4 quote',
      'b5 table',
      'b6 code',
      'b7 rule',
      'b8 figure',
      'b9 embed',
    ]);
    expect(blocks[0]?.level).toBe(3);
  });
  test('the text of the article is that of its blocks, a line each, captions left out', () => {
    const made = article(
      '<p>one<br>two</p><ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr></table><figure><img src="https://x.example/a.jpg"><figcaption>cap</figcaption></figure><p><ruby>漢<rt>kan</rt></ruby></p>',
    );
    expect(made.articleBody).toBe('one\ntwo\na\nb\n1\n2\n漢');
    expect(made.articleBody).toBe(
      made.blocks
        .map((b) => b.text)
        .filter(Boolean)
        .join('\n'),
    );
  });
  test('a paragraph in another script runs its own way', () => {
    const { blocks, dir } = article('<p lang="ar">مرحبا بالعالم</p><p>and this is the rest of the article</p>');
    expect(blocks.map((b) => b.dir)).toEqual(['rtl', 'ltr']);
    expect(blocks[0]?.lang).toBe('ar');
    expect(dir).toBe('ltr');
  });
  test('a block without end is cut, and says so; what stands behind it is kept', () => {
    const made = article(`<p>${'x<br>'.repeat(10_500)}</p><p>behind</p>`);
    expect(made.blocks.map((b) => b.text.length)).toEqual([19_999, 6]);
    expect(made.issues.map((i) => i.code)).toContain('shortened');
  });
  test('a large list or table comes out whole, in order', () => {
    const items = Array.from({ length: 4000 }, (_, i) => `Ferry ${i}`);
    const rows = items.slice(0, 2000);
    const made = article(
      `<p>before</p><ol start="7">${items.map((item) => `<li>${item}</li>`).join('')}</ol><table><caption>Ferries</caption>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table><p>behind</p>`,
    );
    expect(made.blocks.map((b) => b.kind)).toEqual(['paragraph', 'list', 'table', 'paragraph']);
    expect(made.blocks[1]?.text).toBe(items.join('\n'));
    expect(made.blocks[1]?.content).toMatchObject([{ tag: 'ol', attrs: { start: '7' } }]);
    expect(made.blocks[2]?.text).toBe(['Ferries', ...rows].join('\n'));
    const words = items.map((item) => `<b>${item}</b>, `).join('');
    const [line] = article(`<p>${words}end</p>`).blocks;
    expect(line?.text).toBe(`${items.join(', ')}, end`);
    expect(line?.content.every((node, i, all) => typeof node !== 'string' || typeof all[i - 1] !== 'string')).toBe(
      true,
    );
  });
  test('an article is JSON', () => {
    const made = article('<p>a <a href="https://x.example/">b</a></p>', {
      headline: { value: 'T\u202e\n t', from: 'heading' },
    });
    expect(JSON.parse(JSON.stringify(made))).toEqual(JSON.parse(JSON.stringify({ ...made })));
    expect(made.headline).toBe('T t');
    expect(made.links).toEqual([{ text: 'b', href: 'https://x.example/' }]);
  });
});

describe('pictures', () => {
  test('the same one is one, with caption and credit; its place is an index', () => {
    const made = article(
      '<figure><img src="https://x.example/a.jpg" data-shown-as="https://relay.example/a" alt="A"><figcaption>Seen. (Ann/Agency)</figcaption></figure><figure><img src="https://x.example/a.jpg"></figure>',
    );
    expect(made.images).toEqual([
      {
        src: 'https://x.example/a.jpg',
        shownAs: 'https://relay.example/a',
        alt: 'A',
        caption: 'Seen.',
        credit: 'Ann/Agency',
        lead: false,
      },
    ]);
    expect(JSON.stringify(made.blocks)).not.toContain('x.example');
  });
  test('an address that is none is no picture', () => {
    expect(article('<figure><img src="javascript:1"></figure><p>t</p>').images).toEqual([]);
  });
  test('a credit is what stands in brackets at the very end', () => {
    expect(splitCredit('甲（摄影：乙）')).toEqual({ caption: '甲', credit: '摄影：乙' });
    expect(splitCredit('A (b) c')).toEqual({ caption: 'A (b) c', credit: '' });
  });
});

test('trackers are named, and what is unknown is said', () => {
  const made = article('<p>t</p>');
  expect(made.trackers).toEqual(['count.example']);
  expect(made.issues.map((i) => i.code)).toEqual(['trackers-removed', 'date-unknown', 'author-unknown']);
});

test('one text beyond the ceiling is cut there', () => {
  const made = article(`<p>${'书'.repeat(CEILING.text + 500)}</p><p>behind</p>`);
  expect(made.issues.map((i) => i.code)).toContain('shortened');
  expect(made.blocks.map((b) => b.text.length)).toEqual([CEILING.text]);
});

test('beyond the ceiling the article ends and says so', () => {
  const made = article(`<p>${'<b>x</b>'.repeat(100)}</p>`.repeat(300));
  expect(made.issues.map((i) => i.code)).toContain('shortened');
  expect(made.blocks.length).toBeGreaterThan(200);
});

test('hidden characters that may identify a reader are taken out and counted; a stray one is not spoken of', () => {
  const marked = article('<p>The har\u200bbour\u2060s of V\u{e0141}arn are clo\u200bsed.</p>');
  expect(marked.articleBody).toBe('The harbours of Varn are closed.');
  expect(marked.issues).toContainEqual({ code: 'hidden-characters', detail: '4' });
  const stray = article('<p>\u200bThe har\u200bbours of Varn are closed.\ufeff</p><p>\u200b</p>');
  expect(stray.issues.map((i) => i.code)).not.toContain('hidden-characters');
});
