// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shownTexts, TextIndex } from './text-index.ts';

function screen(...blocks: string[][]): HTMLElement {
  const body = document.createElement('div');
  for (const pieces of blocks) {
    const block = body.appendChild(document.createElement('div'));
    block.dataset['block'] = 'b';
    for (const piece of pieces) {
      const [tag, text = ''] = piece.includes(':') ? piece.split(':') : ['span', piece];
      const element = document.createElement(tag ?? 'span');
      element.textContent = text;
      block.append(element);
    }
  }
  return body;
}

const article = { articleBody: 'One two two three.\nfirst item\nsecond item\nlast two' };
const body = () =>
  screen(
    ['One two ', 'b:two', ' three.', 'button:Copy'],
    ['li:first item', 'li:second item', 'figcaption:last two'],
    ['last two'],
  );

test('a quotation is found at its place, over elements and blocks', () => {
  const index = new TextIndex(body(), article);
  expect(String(index.range({ start: 8, exact: 'two three' }))).toBe('two three');
  expect(String(index.range({ start: 24, exact: 'item\nsecond' }))).toBe('itemsecond');
  const third = index.range({ start: article.articleBody.length - 3, exact: 'two' });
  expect(third?.startContainer.parentElement?.localName).toBe('span');
  expect(third?.startOffset).toBe(5);
  expect(index.range({ start: 0, exact: 'absent' })).toBeUndefined();
});

test('when the text has moved, the nearest occurrence is taken', () => {
  const index = new TextIndex(screen(['new words. One two three.']), article);
  expect(index.range({ start: 0, exact: 'One' })?.startOffset).toBe(11);
});

test('a range of the screen leads back to the article', () => {
  const element = body();
  const index = new TextIndex(element, article);
  const range = index.range({ start: 8, exact: 'two three.\nfirst' });
  expect(range && index.position(range, article.articleBody)).toEqual({
    start: 8,
    end: 24,
    exact: 'two three.\nfirst',
  });
  const caption = document.createRange();
  caption.selectNodeContents(element.querySelector('figcaption') as Element);
  expect(index.position(caption, article.articleBody)).toBeUndefined();
});

test('in another script the source counts', () => {
  const element = screen(['头发。']);
  const node = element.querySelector('span')?.firstChild as Text;
  node.data = '頭髮髮。';
  shownTexts.set(node, { source: '头发。', text: node.data, uncertain: [], shifts: [[2, 3]] });
  const source = { articleBody: '头发。' };
  const index = new TextIndex(element, source);
  const range = index.range({ start: 1, exact: '发。' });
  expect(String(range)).toBe('髮髮。');
  expect(range && index.position(range, source.articleBody)?.exact).toBe('发。');
});
