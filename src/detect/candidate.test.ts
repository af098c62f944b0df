import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fixtures } from '../../tests/lib/fixtures.ts';
import { candidate, mayHoldCopy } from './candidate.ts';
import { probe } from './probe.ts';
import { FAMILIES } from './registry.ts';

const ADDRESSES = FAMILIES.flatMap((family) => family.addresses);

/** The live page has what the inert copy renames; what is asked here does not depend on it. */
const asked = fixtures().map((f) => ({ ...f, live: f.page() }));

test.each(asked.filter((f) => f.family === 'git-markdown').map((f) => [f.id, f] as const))(
  '%s: both questions lead to a yes',
  (_, { live }) => {
    Object.defineProperty(live.document, 'contentType', { value: live.contentType });
    expect(candidate(live.document, live.url, ADDRESSES)).toBe('ask');
    expect(probe(live.document, live.url)).toBe(true);
  },
);

test.each(asked.filter((f) => f.family === 'negative').map((f) => [f.id, f] as const))(
  '%s: no copy by either question',
  (_, { live }) => {
    const first = candidate(live.document, live.url, ADDRESSES);
    expect(first).not.toBe('copy');
    if (first === 'ask') expect(probe(live.document, live.url)).toBe(false);
  },
);

test('a page that lights the badge by its address alone is claimed by the family that names the address', () => {
  const lit = asked.flatMap(({ live }) =>
    FAMILIES.filter((family) => family.addresses.some((address) => address.test(live.url))).map(
      (family) => [live.url, family.name, family.recognise(live)?.family] as const,
    ),
  );
  expect(lit.length).toBeGreaterThan(10);
  expect(lit.filter(([, name, claimed]) => claimed !== name)).toEqual([]);
});

test.each([
  ['https://github.com/someone/copies', false],
  ['https://github.com/someone/copies/issues/4', false],
  ['https://github.com/someone/copies/blob/main/a.md', true],
  ['https://gitlab.com/a/b/c/-/blob/main/a.md', true],
  ['https://gitlab.com/a/b/-/merge_requests', false],
  ['https://codeberg.org/a/b/src/branch/main/a.md', true],
  ['https://raw.githubusercontent.com/a/b/main/a.md', true],
  ['https://gist.github.com/a/0123456789abcdef', true],
  ['https://someone.github.io/copies/a.html', true],
])('%s may hold a copy: %s', (url, may) => expect(mayHoldCopy(url)).toBe(may));

test.each([
  'https://web.archive.org/web/20200102030405/https://paper.example/a',
  'https://archive.ph/2020.01.02-030405/https://paper.example/a',
  'https://paper-example.translate.goog/a?_x_tr_sl=en',
])('%s is a copy by its address', (url) =>
  expect(candidate(new JSDOM('').window.document, url, ADDRESSES)).toBe('copy'),
);

test('a file with no address in it is not asked about', () => {
  const url = 'https://github.com/someone/notes/blob/main/a.md';
  const { document } = new JSDOM('<article class="markdown-body"><p>Notes.</p></article>').window;
  expect(candidate(document, url, ADDRESSES)).toBe('no');
});

test.each([
  ['a link', '<main><p><a href="https://paper.example/a">Paper</a></p></main>', 'ask'],
  ['an address in words', '<main><p>From https://paper.example/a</p></main>', 'ask'],
  ['links of its own site alone', '<main><p><a href="/a">A</a></p></main>', 'no'],
])('a page of a repository shown as a site, with %s: %s', (_, body, answer) => {
  const { document } = new JSDOM(`<title>A</title>${body}`).window;
  expect(candidate(document, 'https://someone.github.io/copies/a.html', ADDRESSES)).toBe(answer);
});

test.each([
  ['linked, above a line of dashes', '[A new railway](https://paper.example/news/railway)\n------\n'],
  ['linked, behind number signs', '## [A new railway](https://paper.example/news/railway)\n'],
])('the headline of a raw file, %s, names the original', (_, head) => {
  const url = 'https://raw.githubusercontent.com/someone/copies/main/a.md';
  const { document } = new JSDOM('<pre></pre>', { url }).window;
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  const text = 'The city said on Wednesday that the new railway is to open next year.\n\n'.repeat(20);
  (document.querySelector('pre') as Element).textContent = `${head}\n${text}`;
  expect(candidate(document, url, ADDRESSES)).toBe('ask');
  expect(probe(document, url)).toBe(true);
});
