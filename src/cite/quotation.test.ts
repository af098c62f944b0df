import { expect, test } from 'vitest';
import { articleOf, type Facts } from '../../tests/golden/article.ts';
import { cite, quotationOf } from './index.ts';
import { textFragment } from './text-fragment.ts';

const quote = (words: string, style: string, facts: Partial<Facts> = {}) => {
  const article = articleOf({
    title: 'Ferries stay in port',
    authors: ['Daniel Okafor'],
    language: 'en',
    published: '2022-03-05',
    original: 'https://news.example/a',
    ...facts,
  });
  return quotationOf(article, words, cite(article, { accessed: '2026-11-22', style }));
};

test.each([
  ['https://n.example/a', 'a calm sea', 'https://n.example/a#:~:text=a%20calm%20sea'],
  ['https://n.example/a#top', 'sea', 'https://n.example/a#top:~:text=sea'],
  ['https://n.example/a', 'well-kept, & calm', 'https://n.example/a#:~:text=well%2Dkept%2C%20%26%20calm'],
  ['https://n.example/a', '风平浪静', `https://n.example/a#:~:text=${encodeURIComponent('风平浪静')}`],
  [
    'https://n.example/a',
    'One two.\n\nSix seven eight.',
    'https://n.example/a#:~:text=One%20two.,Six%20seven%20eight.',
  ],
  ['file:///a.html', 'sea', 'file:///a.html'],
])('%s: %s', (url, words, expected) => {
  expect(textFragment(url, words)).toBe(expected);
});

test('of a long quotation the link has both ends', () => {
  const link = textFragment('https://n.example/a', `${'word '.repeat(80)}end of it all`);
  expect(link).toBe('https://n.example/a#:~:text=word%20word%20word%20word%20word,word%20end%20of%20it%20all');
});

test('the words stand in the marks of their language, with the reference in the text', () => {
  expect(quote('The sea was "calm" again.', 'apa').text).toBe(
    '“The sea was ‘calm’ again.” (Okafor, 2022)\nhttps://news.example/a#:~:text=The%20sea%20was%20%22calm%22%20again.',
  );
  const zh = quote('海“平”了', 'gb7714-2025', { language: 'zh-Hant', title: '渡輪', authors: ['林小雨'] });
  expect(zh.text.startsWith('「海“平”了」 [1]')).toBe(true);
});

test('a style without a form in brackets gives the whole reference', () => {
  expect(quote('Calm.', 'chicago-notes').text).toContain('“Calm.”\n\n1. Daniel Okafor, “Ferries Stay in Port,”');
});

test('nothing in the quoted words is markup', () => {
  const { html } = quote('<img src=x onerror=alert(1)>', 'apa');
  expect(html).not.toContain('<img');
});
