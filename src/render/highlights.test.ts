import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../model/article.ts';
import type { SafeNode } from '../model/safe-node.ts';
import { strFromU8, unzipSync } from 'fflate';
import { toEpub, toHtmlFile, toMarkdownFile } from './index.ts';
import { withHighlights, type Highlight } from './highlights.ts';

const block = (id: string, kind: Block['kind'], text: string, content: readonly SafeNode[] = [text]): Block => ({
  id,
  kind,
  text,
  content,
});
const articleOf = (blocks: readonly Block[]): Article => ({
  headline: 'A boat at night',
  author: [],
  translator: [],
  editor: [],
  dateAlternatives: [],
  dir: 'ltr',
  images: [],
  links: [],
  keywords: [],
  blocks,
  articleBody: blocks.map((b) => b.text).join('\n'),
  provenance: { hops: [] },
  issues: [],
  trackers: [],
  sources: {},
});
const on = ({ articleBody }: Article, exact: string, text = '', start = articleBody.indexOf(exact)): Highlight => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start, end: start + exact.length },
  text,
});
const marks = ({ blocks }: Article): string[] => {
  const found: string[] = [];
  const plain = (node: SafeNode): string => (typeof node === 'string' ? node : node.children.map(plain).join(''));
  const walk = (node: SafeNode) => {
    if (typeof node === 'string') return;
    if (node.tag === 'mark') found.push(plain(node));
    else node.children.forEach(walk);
  };
  for (const b of blocks) b.content.forEach(walk);
  return found;
};

describe('highlights in an exported article', () => {
  const linked = [
    'The boat ',
    { tag: 'a', attrs: { href: 'https://a.example/' }, children: ['left the pier'] },
    ' at nine.',
  ];
  const article = articleOf([
    block('b1', 'paragraph', 'The boat left the pier at nine.', linked),
    block('b2', 'paragraph', '灯塔在雾里。船长没有看见灯塔。'),
    block('b3', 'figure', '', [
      {
        tag: 'figure',
        attrs: {},
        children: [{ tag: 'figcaption', attrs: {}, children: ['The boat left the pier'] }],
      },
    ]),
  ]);

  test('a highlight across a link is marked on both sides and inside of it, nowhere else', () => {
    expect(marks(withHighlights(article, [on(article, 'boat left the pier at')], 'Notes'))).toEqual([
      'boat ',
      'left the pier',
      ' at',
    ]);
  });
  test('across two blocks', () => {
    expect(marks(withHighlights(article, [on(article, 'nine.\n灯塔')], 'Notes'))).toEqual(['nine.', '灯塔']);
  });
  test('of two places with the same words the one that was marked', () => {
    const second = on(article, '灯塔', '', article.articleBody.lastIndexOf('灯塔'));
    const made = withHighlights(article, [second], 'Notes');
    expect(JSON.stringify(made.blocks[1]?.content)).toContain('没有看见",{"tag":"mark"');
  });
  test('overlapping ones are one mark, a wrong position is put right by the quotation', () => {
    const made = withHighlights(article, [on(article, '船长没有'), on(article, '没有看见', '', 2)], 'Notes');
    expect(marks(made)).toEqual(['船长没有看见']);
  });
  test('what is not in the text any more marks nothing, its note is still there', () => {
    const made = withHighlights(article, [on(article, 'no such words', 'Look this up.')], 'Notes');
    expect(marks(made)).toEqual([]);
    expect(made.blocks.map((b) => b.text)).toContain('Look this up.');
  });
  test('no highlight, no change', () => {
    expect(withHighlights(article, [], 'Notes')).toBe(article);
  });
  test('all three files have marks and notes', () => {
    const made = withHighlights(article, [on(article, 'left the pier', 'Which *pier*?\nAsk <her>.')], 'Notes');
    const markdown = toMarkdownFile(made);
    expect(markdown).toContain('[==left the pier==](https://a.example/)');
    expect(markdown).toContain('## Notes\n\n> left the pier\n\nWhich \\*pier\\*?\n\nAsk \\<her\\>.');
    const html = toHtmlFile(made);
    expect(html).toContain('<mark>left the pier</mark>');
    expect(html).toContain('Ask &lt;her&gt;.');
    const book = strFromU8(
      unzipSync(toEpub(made, { modified: '2026-01-01T00:00:00Z' }))['book/article.xhtml'] ?? new Uint8Array(),
    );
    expect(book).toContain('<mark>left the pier</mark>');
    expect(book).toContain('id="notes"');
  });
});
