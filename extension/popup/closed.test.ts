import { expect, test } from 'vitest';
import { closedWords } from './closed.ts';

test.each([
  ['no-access', 'data:text/html,words', '', 'closed_data'],
  [
    'no-access',
    '',
    'Error: Cannot access contents of url "data:text/html,x". Extension manifest must …',
    'closed_data',
  ],
  ['forbidden', 'view-source:https://news.example/a', '', 'closed_source'],
  ['forbidden', 'about:blank', '', 'closed_empty'],
  ['forbidden', 'chrome://new-tab-page/', '', 'closed_empty'],
  ['forbidden', 'https://news.example/feed.json?x=1', '', 'kind_data'],
  ['no-access', 'https://news.example/feed.json', '', 'kind_data'],
  ['no-access', '', 'Cannot access contents of url "https://news.example/feed.json"', 'popup_closed_no_access'],
  ['forbidden', 'about:config', '', 'popup_closed_forbidden'],
  ['forbidden', 'https://news.example/paper.pdf', '', 'popup_closed_forbidden'],
  ['no-access', 'https://news.example/a', '', 'popup_closed_no_access'],
  ['no-access', '', 'Cannot access contents of url "file:///home/a.html"', 'popup_closed_file'],
  ['failed', 'data:text/html,words', '', 'popup_failed'],
] as const)('%s at %j (%j): %s', (why, url, told, words) => {
  expect(closedWords(why, url, told)).toBe(words);
});
