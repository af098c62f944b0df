import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { titleHeading } from './title.ts';

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
