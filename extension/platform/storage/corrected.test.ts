import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { correctionKey } from '../work.ts';
import { corrected } from './corrected.ts';

const article: Article = {
  headline: 'A boat at night',
  author: [{ name: 'Ann Reed', kind: 'person' }],
  translator: [],
  editor: [],
  publisher: { name: 'Pier Weekly', url: 'https://pier.example/' },
  datePublished: '2024-11-06',
  dateAlternatives: [{ value: '2024-11-07', from: 'url' }],
  dir: 'ltr',
  images: [],
  links: [],
  keywords: [],
  blocks: [],
  articleBody: '',
  provenance: {
    uriR: 'https://pier.example/boat',
    hops: [{ family: 'git-markdown', uriM: 'https://git.example/boat.md', evidence: [], confidence: 'certain' }],
  },
  issues: [{ code: 'date-conflict' }, { code: 'truncated' }],
  trackers: [],
  sources: {},
};

test('without corrections it is the same article', () => expect(corrected(article, {})).toBe(article));

test('each field that was corrected, and no other', () => {
  const made = corrected(article, {
    title: ' Another boat ',
    authors: [
      { name: 'Bo Lind', kind: 'person' },
      { name: ' ', kind: 'person' },
    ],
    outlet: 'Quay Daily',
    published: '2024-11-05/2024-11-06',
    original: 'https://quay.example/boat',
  });
  expect(made.headline).toBe('Another boat');
  expect(made.author).toEqual([{ name: 'Bo Lind', kind: 'person' }]);
  expect(made.publisher).toEqual({ name: 'Quay Daily' });
  expect(made.datePublished).toBe('2024-11-05');
  expect(made.issues.map((i) => i.code)).toEqual(['truncated']);
  expect(made.provenance.uriR).toBe('https://quay.example/boat');
  expect(made.provenance.hops[0]?.uriM).toBe('https://git.example/boat.md');
});

test('an emptied field is no value, an emptied title stays, a date that cannot be read changes nothing', () => {
  const made = corrected(article, { title: ' ', outlet: '', published: 'last spring' });
  expect([made.headline, made.publisher, made.datePublished]).toEqual(['A boat at night', undefined, '2024-11-06']);
});

test('corrections belong to the work, not to the page', () => {
  expect(correctionKey(article)).toBe('https://pier.example/boat');
  expect(correctionKey({ ...article, provenance: { ...article.provenance, uriR: undefined } })).toBe(
    'https://git.example/boat.md',
  );
  const own = { headline: 'A boat', provenance: { hops: [] } };
  expect(correctionKey({ ...own, url: 'https://pier.example/own' })).toBe('https://pier.example/own');
  expect(correctionKey(own)).toBe('A boat');
});
