import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { finish } from '../kit/steps.ts';
import { endsInFullText, isPartSteps } from './parts.ts';

const isPart = (...page: Parameters<typeof isPartSteps>) => finish(isPartSteps(...page));

const parser = new new JSDOM('').window.DOMParser();
const parse = (html: string, head = '') =>
  parser.parseFromString(`<head>${head}</head><body>${html}</body>`, 'text/html');
const URL_ = 'https://paper.example/2021/ferry';
const same = (url: string) => url;

describe('one page of several', () => {
  test.each([
    ['rel=next', '', `<link rel="next" href="/2021/ferry/2">`],
    ['rel=prev', '', `<link rel="prev" href="${URL_}?page=1">`],
    ['page numbers', '<a href="/2021/ferry">1</a> <a href="/2021/ferry/2">2</a> <a href="/2021/ferry/3">3</a>', ''],
    ['a link to the next page', '<a href="/2021/ferry?page=2">Next page »</a>', ''],
    ['下一页', '<a href="/2021/ferry_2.html">下一页</a>', ''],
    ['次のページ', '<a href="/2021/ferry?p=2">次のページ</a>', ''],
    ['a count', '<p>Page 1 of 3</p>', ''],
    ['ein Zähler', '<div>Seite 2 von 4</div>', ''],
    ['第1页', '<span>第1页 / 共3页</span>', ''],
  ])('%s', (_, html, head) => {
    expect(isPart(parse(html, head), URL_, same)).toBe(true);
  });

  test('in a copy, by its links walked back', () => {
    const back = (url: string) => url.replace('https://archive.example/w/', '');
    const html =
      '<a href="https://archive.example/w/https://paper.example/2021/ferry/2">2</a><a href="https://archive.example/w/https://paper.example/2021/ferry/3">3</a>';
    expect(isPart(parse(html), URL_, back)).toBe(true);
  });

  test.each([
    [
      'neighbouring articles',
      '<a href="/2021/goats">Next</a>',
      '<link rel="next" href="/2021/goats"><link rel="prev" href="/2021/oak">',
    ],
    ['pages of comments by other numbers', '<a href="/2021/12">12</a><a href="/2021/13">13</a>', ''],
    [
      'a page in a sentence',
      '<p>On page 3 of 200 the author says that the ferry was late, and he should know, having waited for it on the quay for days.</p>',
      '',
    ],
    ['one page of one', '<p>Page 1 of 1</p>', ''],
    [
      'another site',
      '<a href="https://other.example/2021/ferry/2">2</a><a href="https://other.example/2021/ferry/3">3</a>',
      '',
    ],
  ])('not: %s', (_, html, head) => {
    expect(isPart(parse(html, head), URL_, same)).toBe(false);
  });
});

describe('an excerpt', () => {
  test.each([
    '阅读全文',
    '全文',
    'Continue reading',
    'Read the full story at the Post',
    'Lire la suite',
    '続きを読む',
    'читать дальше',
  ])('ends in %s', (words) => {
    expect(endsInFullText(parse(`<p>The boat left.</p><p><a href="/x">${words}</a></p>`).body)).toBe(true);
  });
  test('a link in the middle is none', () => {
    expect(endsInFullText(parse('<p><a href="/x">Continue reading</a></p><p>a</p><p>b</p><p>c</p>').body)).toBe(false);
  });
});
