import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { snapshotSteps } from '../../kit/snapshot.ts';
import { toBlocksSteps } from '../blocks.ts';
import { findBodySteps, trimEdgesSteps } from './index.ts';
import { finish } from '../../kit/steps.ts';

const P = [
  'The ferry to the salt island left the harbour on Monday with eleven passengers and two goats, the first crossing since the storm broke the pier in spring.',
  'Carpenters had worked through the summer on oak beams that came by rail from the hills, because the local timber was too soft for the tide.',
  'Two hundred people live on the island, most of them from salt and some from sheep, and the winter without a boat was long for all of them this year.',
];

/** The paragraph as it comes out of the middle of a page. */
function kept(line: string, tag = 'p'): string | undefined {
  const [a, b, c] = P.map((p) => `<p>${p}</p>`);
  const html = `<body><main><h1>Ferry</h1><div class="text">${a}${b}<${tag}>${line}</${tag}>${c}</div></main></body>`;
  const { document } = finish(snapshotSteps(new JSDOM(html).window.document as unknown as Document));
  const made = finish(
    toBlocksSteps(finish(findBodySteps(document.body)), { url: 'https://paper.example/a', originalUrl: (url) => url }),
  );
  finish(trimEdgesSteps(made, ['Ferry'], []));
  const lines = [...made.children].map((el) => (el.textContent ?? '').replace(/\s+/g, ' '));
  expect(lines).toEqual(expect.arrayContaining(P));
  return lines.find((l) => !P.includes(l));
}

describe('words inside a sentence stay', () => {
  const NAMES = [
    'meta-loc',
    'u-underline js-article-topic-teaser',
    'tag',
    'keywords',
    'tooltip',
    'popup',
    'share',
    'dateline',
    'related',
    'newsletter',
    'footer comment',
    'author',
    'label',
    'promo ad',
    'credit',
  ];
  test.each(NAMES)('a link of the class %s', (name) => {
    expect(
      kept(`The crew wants to reverse its position on <a href="/t" class="${name}">Osterhaven</a> and strike.`),
    ).toBe('The crew wants to reverse its position on Osterhaven and strike.');
  });

  test.each([
    ['at the beginning', '<span class="location">Brenn</span> has no harbour.', 'Brenn has no harbour.'],
    ['at the end', 'They met again in <span class="topics">Brenn</span>', 'They met again in Brenn'],
    ['deeper', 'It fell to <b><a class="tag" href="/v">Ida Vell</a></b> to go.', 'It fell to Ida Vell to go.'],
    ['beside another', '<i>Gull</i> <a class="tag" href="/a">Anna</a> <i>sank.</i>', 'Gull Anna sank.'],
    [
      'a button with a note',
      'The <button class="term">harbour board</button> pays for all of it now.',
      'The harbour board pays for all of it now.',
    ],
    [
      'a word that is bold',
      'All day the word was <b>trending</b> in the port.',
      'All day the word was trending in the port.',
    ],
    [
      'a property',
      'The boat of <span itemprop="name">Mara Quill</span> was the last to leave the port in May.',
      'The boat of Mara Quill was the last to leave the port in May.',
    ],
    ['without spaces', '船员们改变了对<a class="tag" href="/t">奥港</a>的立场。', '船员们改变了对奥港的立场。'],
    [
      'shown, though not read aloud',
      'It costs <span aria-hidden="true">£5</span><span class="sr-only">five pounds</span> a day.',
      'It costs £5 a day.',
    ],
  ])('%s', (_, line, text) => {
    expect(kept(line)).toBe(text);
  });

  test('in a list as in a paragraph', () => {
    expect(kept('<li>Go by <a class="widget" href="/b">Brenn</a> to the pier.</li>', 'ul')).toBe(
      'Go by Brenn to the pier.',
    );
  });
});

describe('what stands beside no sentence goes', () => {
  test.each([
    'Posted in <a class="category" href="/c">Harbour</a> by <a class="author" href="/m">Mara</a>',
    '<a class="tag" href="/a">Ice</a>, <a class="tag" href="/b">Boats</a>, <a class="tag" href="/c">Power</a>',
    'Share <a class="share" href="#">Letter</a>',
  ])('%s', (line) => {
    expect(kept(line) ?? '').not.toMatch(/Mara|Power|Letter/);
  });
});
