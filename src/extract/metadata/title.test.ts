import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snapshotSteps } from '../../kit/snapshot.ts';
import { finish } from '../../kit/steps.ts';
import { headingWords, titleHeading } from './heading.ts';
import { readMetadataSteps } from './index.ts';
import { beginningsOf, restsOfPath } from './title.ts';

const of = (html: string, ...stated: string[]) => titleHeading(new JSDOM(html).window.document.body, stated)?.id;

test.each([
  [
    'the heading of the first level that says the same',
    '<h2 id=a>Ferry stops today</h2><h1 id=b>Ferry stops today</h1>',
    'b',
  ],
  ['another heading that does', '<h1 id=a>Harbour Gazette</h1><h2 id=b>Ferry stops today</h2>', 'b'],
  ['a box named for it', '<div id=a class="story-title">Ferry stops today</div><p>Ferry</p>', 'a'],
  [
    'the only one of the first level, whatever it says and is called',
    '<h1 id=a class="entry-title">The last crossing</h1>',
    'a',
  ],
  ['none, where two could be', '<h1 id=a>The last crossing</h1><h1 id=b>Harbour Gazette</h1>', undefined],
])('the title is shown by %s', (_, html, id) => expect(of(html, 'Ferry stops today')).toBe(id));

test.each([
  ['a kicker above it', '<span class="overline">The end of an age</span>Ferry makes its last crossing'],
  ['a kicker in small letters', '<small>Solmere</small><br>Ferry makes its last crossing'],
  ['a subtitle', 'Ferry makes its last crossing <small class="subtitle">And the pier looked on</small>'],
  [
    'words for those who hear the page',
    'Ferry makes its last crossing<span class="element-invisible"> | HARBOUR.EXAMPLE</span>',
  ],
])('the title of a heading without %s', (_, html) => {
  const heading = new JSDOM(`<h1>${html}</h1>`).window.document.querySelector('h1') as Element;
  expect(headingWords(heading)).toBe('Ferry makes its last crossing');
});

test('a part of a heading that nothing marks goes where the page states the rest', () => {
  const heading = new JSDOM(
    '<h1><span>Solmere and its boats</span> Ferry stops today</h1>',
  ).window.document.querySelector('h1') as Element;
  expect(headingWords(heading)).toBe('Solmere and its boats Ferry stops today');
  expect(headingWords(heading, new Set(['ferrystopstoday']))).toBe('Ferry stops today');
});

test('the heading of a section, and the logo, are no titles', () => {
  expect(of('<h1 id=a>Updates</h1>', 'The ferry makes its very last crossing')).toBeUndefined();
  const body = new JSDOM('<h1 id=a>Harbour Gazette</h1><h2 id=b>Ferry stops today</h2>').window.document.body;
  expect(titleHeading(body, ['Harbour Gazette'], ['Harbour Gazette'])?.id).toBe('b');
});

test('readers are told other words than search engines', () => {
  expect(of('<h1 id=a>How the ferry stopped</h1><div class="title">Ferry stops</div>', 'Ferry stops today')).toBe('a');
});

test('words of a heading in Han characters are looked for wherever they stand', () => {
  expect(of('<h1 id=a>渡轮最后一次横渡海峡</h1>', '直击：临江渡轮最后一次出航，两岸市民在码头送行直到深夜才散去')).toBe(
    'a',
  );
});

test.each([
  ['a path that the page states without', '临江网 〉 港口 〉 渡轮最后一次横渡', '渡轮最后一次横渡'],
  ['steps that are links', '<a href="/">临江网</a>&nbsp;&gt; <a href="/p">港口</a> &gt; 渡轮停航之后', '渡轮停航之后'],
  ['full-width steps', '<a href="/">首页</a>＞<a href="/p">Harbour</a>＞Ferry stops for good', 'Ferry stops for good'],
])('the title of a heading behind %s', (_, html, title) => {
  const heading = new JSDOM(`<h1>${html}</h1>`).window.document.querySelector('h1') as Element;
  expect(headingWords(heading, new Set(['渡轮最后一次横渡']))).toBe(title);
});

test.each([
  ['a mark in the title itself', '从渡轮 → 大桥：临江的三十年', '从渡轮 → 大桥：临江的三十年'],
  ['the title of a poem', '〈渡口〉：诗人笔下的临江', '〈渡口〉：诗人笔下的临江'],
  ['words set apart in Chinese', '渡轮<em>最后</em>一次横渡', '渡轮最后一次横渡'],
  ['words set apart before a mark', 'Ferry <em>Solmere</em>, the last one', 'Ferry Solmere, the last one'],
])('a heading keeps %s', (_, html, title) => {
  const heading = new JSDOM(`<h1>${html}</h1>`).window.document.querySelector('h1') as Element;
  expect(headingWords(heading)).toBe(title);
});

test('a title is tried without what stands behind each mark', () => {
  expect(beginningsOf('渡轮最后一次横渡海峡--临江网')).toEqual(['渡轮最后一次横渡海峡']);
  expect(beginningsOf('Ferries of old – The last crossing of Solmere')).toEqual([]);
  expect(restsOfPath('临江网 〉港口 〉渡轮停航')).toEqual(['港口 〉渡轮停航', '渡轮停航']);
});

test('a title where the name of the site belongs makes no logo of the heading', () => {
  const title = 'Ferry makes its last crossing between the two harbours of Solmere';
  const { document } = new JSDOM(
    `<title>${title}</title><meta name="application-name" content="${title}"><h1>${title}</h1><p>A paragraph.</p><h2>More from Harbour Post</h2>`,
  ).window;
  const { facts } = finish(readMetadataSteps(finish(snapshotSteps(document)).document, 'https://news.example/a', []));
  expect(facts.headline?.value).toBe(title);
});
