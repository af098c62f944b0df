import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toBlocksSteps } from '../extract/blocks.ts';
import { snapshotSteps } from '../kit/snapshot.ts';
import type { Article } from '../model/article.ts';
import { cleanSteps, readArticle } from './index.ts';
import { finish } from '../kit/steps.ts';

function made(html: string): Article {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
  const { body } = finish(snapshotSteps(window.document as unknown as Document)).document;
  return finish(
    cleanSteps(
      {
        facts: {
          headline: { value: '旧港的地图', from: 'heading' },
          author: { value: [{ name: '林书远', kind: 'person' }], from: 'byline' },
          publisher: { value: { name: '明湖日报', url: 'https://paper.example/' }, from: 'label-line' },
          datePublished: { value: '2024-11-06', from: 'dateline', quote: '【明湖日报2024年11月06日讯】' },
          dateAlternatives: [{ value: '2024-11-05', from: 'url' }],
          inLanguage: { value: 'zh-Hans', from: 'text' },
        },
        body: finish(toBlocksSteps(body, { url: 'https://paper.example/a', originalUrl: (u) => u })),
        lead: { src: 'https://x.example/a.jpg', alt: 'map', caption: 'A map (Ann)', credit: '', lead: true },
        trackers: ['count.example'],
        issues: [{ code: 'date-conflict', detail: '2024-11-05' }],
      },
      {
        provenance: {
          uriR: 'https://paper.example/a',
          confidence: 'likely',
          mementoDatetime: '2024-11-07T00:00:00Z',
          hops: [
            {
              family: 'git-markdown',
              confidence: 'likely',
              evidence: [{ kind: 'label-line', quote: '原文链接：https://paper.example/a' }],
              uriM: 'https://host.example/repo/a.md',
              uriR: 'https://paper.example/a',
            },
          ],
        },
        view: window,
      },
    ),
  );
}

const HTML =
  '<h2>一</h2><p>甲 <b>乙</b> <a href="https://x.example/1">丙</a><br>丁</p><ol start="3"><li>一<ul><li>二</li></ul></li></ol>' +
  '<blockquote><p>说</p></blockquote><table><tr><th colspan="2">A</th></tr><tr><td>1</td><td>2</td></tr></table>' +
  '<figure><img src="https://x.example/p.jpg" alt="p"><figcaption>under</figcaption></figure><pre>x &lt; y</pre><hr>' +
  '<p><ruby>漢<rt>かん</rt></ruby></p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';

const stored = (article: Article) => JSON.parse(JSON.stringify(article)) as Record<string, unknown>;

test('an article comes back as it was', () => {
  const article = made(HTML);
  expect(article.blocks.length).toBeGreaterThan(8);
  expect(stored(readArticle(stored(article)) as Article)).toEqual(stored(article));
});

test('what a file adds has no form in it', () => {
  const article = stored(made('<p>text</p>'));
  const read = readArticle({
    ...article,
    headline: 'a\u202eb',
    blocks: [
      {
        id: 'x"y',
        kind: 'paragraph',
        text: 'says another thing',
        content: [
          'text ',
          { tag: 'script', attrs: {}, children: ['alert(1)'] },
          { tag: 'a', attrs: { href: 'javascript:alert(1)', onclick: 'x' }, children: ['link'] },
          { tag: 'img', attrs: { src: 'https://spy.example/', 'data-image': '7' }, children: [] },
          { tag: 'p', attrs: { style: 'x', onclick: 'y', lang: 'en', formaction: 'z' }, children: [] },
        ],
      },
      { kind: 'nonsense', content: ['gone'] },
    ],
    images: [{ src: 'javascript:1', alt: '' }],
    provenance: { hops: [{ family: '../x', uriM: 'javascript:1' }], uriR: 'javascript:2' },
    issues: [{ code: 'made-up' }],
  });
  expect(read?.headline).toBe('ab');
  expect(read?.blocks).toEqual([
    {
      id: 'b1',
      kind: 'paragraph',
      text: 'text alert(1)link',
      content: ['text ', 'alert(1)', 'link', { tag: 'p', attrs: { lang: 'en' }, children: [] }],
    },
  ]);
  expect(read?.articleBody).toBe('text alert(1)link');
  expect(read?.images).toEqual([]);
  expect(read?.provenance).toEqual({ hops: [] });
  expect(read?.issues).toEqual([]);
});

test('nothing is an article unless it holds a text', () => {
  for (const value of [undefined, null, 7, 'x', [], {}, { blocks: [{}] }, { blocks: 'x', images: {} }])
    expect(readArticle(value)).toBeUndefined();
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4 }), fc.anything({ maxDepth: 4 }), (a, b) => {
      const read = readArticle({ blocks: [{ kind: 'paragraph', content: [a, 'x'] }, b], provenance: b, author: a });
      expect(read?.articleBody).toContain('x');
    }),
    { numRuns: 300 },
  );
});
