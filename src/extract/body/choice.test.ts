import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { toBlocksSteps } from '../blocks.ts';
import { findBodySteps, trimEdgesSteps } from './index.ts';
import { finish } from '../../kit/steps.ts';

const parser = new new JSDOM('').window.DOMParser();
const parse = (html: string) => parser.parseFromString(`<body>${html}</body>`, 'text/html').body;
const P = [
  'The ferry to the salt island left the harbour on Monday with eleven passengers and two goats, the first crossing since the storm broke the pier in spring.',
  'Carpenters had worked through the summer on oak beams that came by rail from the hills, because the local timber was too soft for the tide.',
  'Tickets cost as much as before, and children and goats travel free, the harbour office wrote on a board beside the new gangway in large letters.',
  'The next boat leaves on Thursday at noon, if the wind allows it, and will carry the post that has waited on the quay since the first days of March.',
  'Two hundred people live on the island, most of them from salt and some from sheep, and the winter without a boat was long for all of them this year.',
  'The captain, who has steered the boat for thirty years, said that nobody on the island had complained, and that this worried her more than the waves.',
];
const text = P.map((p) => `<p>${p}</p>`).join('');
const SUMMARY = 'After a summer of work on the pier the boat to the salt island sails again, with goats on board.';

/** Blocks of a page, one a line. */
function blocks(html: string, summaries: readonly string[] = [], articleBody?: string): string[] {
  const root = finish(findBodySteps(parse(html), summaries, articleBody));
  const made = finish(toBlocksSteps(root, { url: 'https://paper.example/a', originalUrl: (url) => url }));
  finish(trimEdgesSteps(made, ['Ferry'], summaries));
  return [...made.children].map((el) => el.textContent ?? '');
}

describe('a paragraph before the text', () => {
  const page = (before: string) => `<main>${before}<div class="entry">${text}</div></main>`;
  test.each([
    ['in a box of its own', `<h1>Ferry</h1><div class="meta">3 May</div><div class="entry excerpt">${SUMMARY}</div>`],
    ['in the headline’s block', `<header><h1>Ferry</h1><p>${SUMMARY}</p></header>`],
    ['named', `<h1>Ferry</h1><div class="standfirst">${SUMMARY}</div>`],
    ['named in a language of its own', `<h1>Ferry</h1><p class="chapo">${SUMMARY}</p>`],
    ['as a heading', `<h1>Ferry</h1><h2 class="article-subheadline">${SUMMARY}</h2>`],
    ['as a property', `<h1>Ferry</h1><div class="teaser-text" itemprop="description"><p>${SUMMARY}</p></div>`],
    [
      'behind names and a picture',
      `<h1>Ferry</h1><div class="author">By Ada Quill</div><figure><img src="/f.jpg" width="600"><figcaption>The ferry in spring, before the storm came.</figcaption></figure><p>${SUMMARY}</p>`,
    ],
  ])('is shown: %s', (_, before) => {
    expect(blocks(page(before), [SUMMARY]).filter((t) => t !== 'The ferry in spring, before the storm came.')).toEqual([
      SUMMARY,
      ...P,
    ]);
    expect(blocks(page(before)).filter((t) => t !== 'The ferry in spring, before the storm came.')).toEqual([
      SUMMARY,
      ...P,
    ]);
  });
  test.each([
    [
      'names and dates',
      '<h1>Ferry</h1><div class="byline">By Ada Quill, our reporter on the salt coast. Published 3 May.</div>',
    ],
    [
      'links',
      '<h1>Ferry</h1><div class="teaser"><a href="/x">The bakery on the salt island closes after ninety years.</a></div>',
    ],
    ['a button’s words', '<h1>Ferry</h1><p>Share this article</p>'],
    ['what the text says again', `<h1>Ferry</h1><p class="lead">${P[0]}</p>`],
  ])('is not: %s', (_, before) => {
    expect(blocks(page(before))).toEqual(P);
  });
});

test('structured data that states the text leads to it', () => {
  const other = P.map(
    (p) =>
      `<p>${p.replaceAll('ferry', 'bakery').replaceAll('captain', 'baker')} Everybody in the town knew the smell of it, and nobody could say since when, for the ovens had always been there.</p>`,
  ).join('');
  const html = `<main><div class="first">${other.repeat(2)}</div><div class="second">${text}</div></main>`;
  expect(blocks(html)[0]).toContain('bakery');
  expect(blocks(html, [], `${P.join(' ')} And so it goes on. ${P.join(' ')}`)).toEqual(P);
  // A summary there says nothing.
  expect(blocks(html, [], 'The ferry sails.')[0]).toContain('bakery');
});

test('a list of excerpts of other articles goes however long it is', () => {
  const item = (n: number) =>
    `<li><a href="/other/${n}">Other news number ${n}</a> <span>HARBOUR TOWN: ${P[n]?.slice(0, 110)}, and what the office said of it...</span></li>`;
  const list = `<ul>${[0, 1, 2, 3, 4, 5].map(item).join('')}</ul>`;
  expect(blocks(`<main><div>${list.repeat(2)}</div><h1>Ferry</h1>${text}</main>`)).toEqual(P);
});

test('a card of the author and what follows a closing line go', () => {
  const card =
    '<ul><li><a href="https://paper.example/author/ada">Ada Reed</a> Reporter <a href="https://twitter.com/adareed">Follow</a></li></ul>';
  const closing =
    '<p>Click on the image to enlarge it. The file has 95k</p><p>Issue 72, second quarter, 7.65 with postage</p>';
  expect(blocks(`<main><h1>Ferry</h1>${card}${text}${closing}</main>`)).toEqual(P);
});

describe('other posts of a WordPress page', () => {
  const page = (classes: string) => {
    const post = (number: number, inner: string): string =>
      `<article class="post-${number} post type-post hentry">${inner}</article>`;
    const others = [12, 13, 14].map((n) => post(n, `<h2>Salt ${n}</h2><p>Post ${n}. ${P[5] ?? ''}</p>`)).join('');
    const body = parse(`<h1>Ferry</h1>${post(11, text)}${others}`);
    body.setAttribute('class', classes);
    return finish(findBodySteps(body)).textContent ?? '';
  };
  test('go when the page says which post it shows', () => {
    expect(page('single postid-11')).not.toContain('Post 12.');
    expect(page('single postid-11')).toContain(P[0]);
  });
  test('stay when the post of the page is not among them', () => {
    expect(page('single postid-99')).toContain(P[0]);
  });
});
