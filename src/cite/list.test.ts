import { describe, expect, test } from 'vitest';
import { articleOf, type Facts } from '../../tests/golden/article.ts';
import { citeList } from './index.ts';
import { typedDate } from './date-input.ts';

const item = (title: string, published: string | undefined, authors: Facts['authors'] = ['Ingrid Lindqvist']) => ({
  article: articleOf({
    title,
    published,
    authors,
    language: 'en',
    outlet: 'Coastal Herald',
    original: `https://n.example/${title.length}`,
  }),
  options: { accessed: '2026-11-22' },
});

describe('works of the same authors and year', () => {
  const items = [
    item('Winds', '2022-03-05'),
    item('Tides', '2022-03-01'),
    item('Reefs', '2021-01-01'),
    item('Boats', undefined),
    item('Ropes', undefined),
    item('Crews', '2022-03-05', ['Daniel Okafor']),
  ];
  const inText = (style: string) => citeList(items, style).inText.map((forms) => forms[0]?.text);

  test('take letters in the order of their days, the same in the list and in the text', () => {
    expect(inText('apa')).toEqual([
      '(Lindqvist, 2022b)',
      '(Lindqvist, 2022a)',
      '(Lindqvist, 2021)',
      '(Lindqvist, n.d.-a)',
      '(Lindqvist, n.d.-b)',
      '(Okafor, 2022)',
    ]);
    const { text } = citeList(items, 'apa');
    expect(text).toContain('Lindqvist, I. (2022a, March 1). Tides.');
    expect(text).toContain('Lindqvist, I. (2022b, March 5). Winds.');
    expect(text).toContain('Lindqvist, I. (n.d.-a). Boats.');
  });
  test.each([
    ['chicago-author-date', '(Lindqvist 2022b)', 'Lindqvist, Ingrid. 2022b. “Winds.”'],
    ['harvard', '(Lindqvist, 2022b)', 'Lindqvist, I. (2022b) ‘Winds’'],
    ['iso690', '(Lindqvist, 2022b)', 'LINDQVIST, Ingrid, 2022b. Winds.'],
    ['abnt', '(Lindqvist, 2022b)', '5 mar. 2022b. Disponível'],
    ['gb7714-2015-author-date', '(Lindqvist, 2022b)', 'LINDQVIST I, 2022b. Winds[EB/OL]'],
    ['gb7714-2025-author-date', '（Lindqvist，2022b）', 'Lindqvist I，2022b. Winds[EB/OL]'],
  ])('%s', (style, form, reference) => {
    expect(inText(style)[0]).toBe(form);
    expect(citeList(items, style).text).toContain(reference);
  });
  test('in Chinese form the letter stands behind the year', () => {
    const zh = ['风暴之后', '涨潮之时'].map((title) => ({
      article: articleOf({ title, published: '2022-03-05', authors: ['林小雨'], language: 'zh-Hans' }),
      options: { accessed: '2026-11-22' },
    }));
    expect(citeList(zh, 'apa-zh-tw').text).toMatch(/林小雨（2022[ab]，3月5日）。/);
  });
  test('numbered styles and the notes have none', () => {
    for (const style of ['ieee', 'vancouver', 'gb7714-2025', 'chicago-notes', 'mla'])
      expect(citeList(items, style).text).not.toMatch(/2022[ab]/);
  });
  test('without authors, those with the same words in the text are told apart', () => {
    const list = [
      item('Herring return to the north coast in numbers', '2022-01-01', []),
      item('Herring return to the north again', '2022-02-01', []),
    ];
    const forms = citeList(list, 'apa').inText.map((f) => f[0]?.text);
    expect(new Set(forms).size).toBe(2);
  });
  test('beyond z comes aa', () => {
    const many = Array.from({ length: 28 }, (_, i) => item(`T${String(i).padStart(2, '0')}`, '2022'));
    expect(citeList(many, 'apa').inText.at(-1)?.[0]?.text).toBe('(Lindqvist, 2022ab)');
  });
});

test.each([
  ['2023-09-21', { year: 2023, month: 9, day: 21 }],
  [' 2023/9/21 ', { year: 2023, month: 9, day: 21 }],
  ['2023.9.1', { year: 2023, month: 9, day: 1 }],
  ['2023年9月21日', { year: 2023, month: 9, day: 21 }],
  ['2023年9月', { year: 2023, month: 9 }],
  ['2023年', { year: 2023 }],
  ['2023', { year: 2023 }],
  ['2023-09-21/2023-09-23', { year: 2023, month: 9, day: 21, until: { year: 2023, month: 9, day: 23 } }],
  ['2023-09-21–23', { year: 2023, month: 9, day: 21, until: { year: 2023, month: 9, day: 23 } }],
  ['2023年9月30日至10月2日', { year: 2023, month: 9, day: 30, until: { year: 2023, month: 10, day: 2 } }],
  ['2022-12-31 to 2023-01-02', { year: 2022, month: 12, day: 31, until: { year: 2023, month: 1, day: 2 } }],
  ['2022–2023', { year: 2022, until: { year: 2023 } }],
  ['21 September 2023', { year: 2023, month: 9, day: 21 }],
  ['Sept. 21, 2023', { year: 2023, month: 9, day: 21 }],
  ['3 мая 2021', { year: 2021, month: 5, day: 3 }],
  ['3. Mai 2021', { year: 2021, month: 5, day: 3 }],
  ['民國110年5月3日', { year: 2021, month: 5, day: 3 }],
  ['令和3年5月3日', { year: 2021, month: 5, day: 3 }],
  ['21–23 September 2023', { year: 2023, month: 9, day: 21, until: { year: 2023, month: 9, day: 23 } }],
  ['March 30–April 2, 2022', { year: 2022, month: 3, day: 30, until: { year: 2022, month: 4, day: 2 } }],
  ['on 21 September 2023', undefined],
  ['2023-02-30', undefined],
  ['2023-13', undefined],
  ['2023-09-23/2023-09-21', undefined],
  ['2023-09-21–2023-09-21', undefined],
  ['yesterday', undefined],
  ['', undefined],
  ['21', undefined],
])('%j typed as a date', (text, expected) => {
  expect(typedDate(text)).toEqual(expected);
});
