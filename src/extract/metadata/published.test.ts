import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snapshotSteps } from '../../kit/snapshot.ts';
import { finish } from '../../kit/steps.ts';
import { readMetadataSteps } from './index.ts';

const PROSE =
  '<p>The ferry between the two harbours made its last crossing on Friday evening, and the pier was full of people who had come to see it leave.</p>';

function published(line: string, head = '', language = 'de'): string | undefined {
  const html = `<!doctype html><html lang="${language}"><head><title>Ferry makes its last crossing</title>${head}</head><body><h1>Ferry makes its last crossing</h1>${line}${PROSE.repeat(3)}</body></html>`;
  const { document } = finish(snapshotSteps(new JSDOM(html).window.document));
  return finish(readMetadataSteps(document, 'https://harbour.example/ferry', [])).facts.datePublished?.value;
}

test('of two readings of a stated date the one is meant that the page shows', () => {
  const head = '<meta name="date" content="11/01/2023 12:43:42">';
  expect(published('<p>Erstellt am: 01.11.2023</p>', head)).toBe('2023-11-01');
  expect(published('', head)).toBe('2023-01-11');
});

test('a day in a table of facts is none of publication, and one in a table for layout is', () => {
  const row = (cell: string): string => `<table><tr><${cell}>Born</${cell}><td>May 24, 1941</td></tr></table>`;
  expect(published(row('th'), '', 'en')).toBeUndefined();
  expect(published(row('td'), '', 'en')).toBe('1941-05-24');
});

test('the days of the page where structured data gives none for the article', () => {
  const data = {
    '@graph': [
      { '@type': 'WebPage', url: 'https://harbour.example/ferry', datePublished: '2019-09-17T14:54:31+02:00' },
    ],
  };
  expect(published('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`)?.slice(0, 10)).toBe(
    '2019-09-17',
  );
});

test('the title of an abbreviation is its machine-readable value', () => {
  expect(published('<abbr itemprop="datePublished" title="2017-09-09T10:52:00+02:00">10:52</abbr>')?.slice(0, 10)).toBe(
    '2017-09-09',
  );
});
