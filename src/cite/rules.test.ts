import { describe, expect, test } from 'vitest';
import { articleOf, type Facts } from '../../tests/golden/article.ts';
import { cite, citeList } from './index.ts';
import { sentenceCase } from './letter-case.ts';
import { nameOf } from './names.ts';
import { shortTitle } from './typography.ts';

const HERALD = {
  outlet: 'The Coastal Herald',
  language: 'en',
  published: '2022-03-05',
  original: 'https://n.example/a',
};
const of = (facts: Partial<Facts>, style: string) =>
  cite(articleOf({ ...HERALD, title: 'Ferries stay in port', ...facts }), { accessed: '2026-11-22', style });

describe('names', () => {
  test.each([
    ['Jane R. Penrose', 'en', 'Penrose', 'Jane R.'],
    ['J.R. Penrose', 'en', 'Penrose', 'J. R.'],
    ['Dr. Jane Penrose', 'en', 'Penrose', 'Jane'],
    ['Jane Penrose, PhD', 'en', 'Penrose', 'Jane'],
    ['Jane Penrose MD', 'en', 'Penrose', 'Jane'],
    ['Penrose, Jane', 'en', 'Penrose', 'Jane'],
    ['Pieter van der Molen', 'nl', 'van der Molen', 'Pieter'],
    ['Lucía Ferrer Olmo', 'es', 'Ferrer Olmo', 'Lucía'],
    ['María José Ferrer', 'es', 'Ferrer', 'María José'],
    ['María José Ferrer Olmo', 'es', 'Ferrer Olmo', 'María José'],
    ['Lucía de la Vega', 'es', 'de la Vega', 'Lucía'],
    ['Lucía Ferrer Olmo', 'en', 'Olmo', 'Lucía Ferrer'],
    ['Петров А. В.', 'ru', 'Петров', 'А. В.'],
    ['А. В. Петров', 'ru', 'Петров', 'А. В.'],
    ['Петров Алексей Викторович', 'ru', 'Петров', 'Алексей Викторович'],
    ['Алексей Викторович Петров', 'ru', 'Петров', 'Алексей Викторович'],
    ['Harold B. Finch III', 'en', 'Finch', 'Harold B.'],
    ['欧阳明', 'zh', '欧阳', '明'],
  ])('%s (%s)', (name, language, family, given) => {
    expect(nameOf({ name, kind: 'person' }, language)).toMatchObject({ family, given });
  });
  test.each([
    ['Lucía Ferrer Olmo', 'en', { family: 'Ferrer Olmo', given: 'Lucía' }, 'Ferrer Olmo, L. ('],
    ['Sun Yat Ming', 'en', { family: 'Sun', given: 'Yat Ming' }, 'Sun, Y. M. ('],
    ['Harold Finch, Jr.', 'en', { family: 'Finch', given: 'Harold B.' }, 'Finch, H. B., Jr. ('],
    ['Nguyễn Văn An', 'vi', { family: 'Nguyễn', given: 'Văn An' }, 'Nguyễn, V. A. ('],
    // Half a division is none.
    ['Lucía Ferrer Olmo', 'en', { family: 'Ferrer Olmo', given: '' }, 'Olmo, L. F. ('],
    ['林书远', 'zh', { family: 'Lin', given: 'Shuyuan' }, 'Lin, S. ('],
  ])('%s (%s) as the person divides it', (name, language, parts, expected) => {
    const article = articleOf({ ...HERALD, language, title: 'Ferries stay in port', authors: [name] });
    const forms = { names: { [name]: parts } };
    expect(cite(article, { accessed: '2026-11-22', style: 'apa', forms }).text.startsWith(expected)).toBe(true);
  });
  test.each([
    ['mla', 'J.R. Penrose', 'Penrose, J. R. '],
    ['apa', 'J.R. Penrose', 'Penrose, J. R. ('],
    ['apa', "Siobhan O'Garra", 'O’Garra, S. ('],
    ['iso690', 'Marisol', 'MARISOL, 2022.'],
    ['abnt', 'Marisol', 'MARISOL. '],
  ])('%s: %s', (style, name, expected) => {
    expect(of({ authors: [name] }, style).text.startsWith(expected)).toBe(true);
  });
});

describe('short titles', () => {
  test.each([
    ['Council calls plan "a gift" to the port', 'Council calls plan'],
    ['“We will not move,” say the ferrymen of the bay', '“We will not move”'],
    ['Why did the U.S. leave the northern bay so early?', 'Why did the U.S.'],
    ['Opinion | The harbour needs its keeper', 'The harbour needs its keeper'],
    ['Who owns the shore?', 'Who owns the shore?'],
    ['海岸线上的张量方法(Tensor) 的机器学习', '海岸线上的张量方法'],
    ['【潮汐】灯塔守夜人历险记（六月二日至六月三日）续篇', '【潮汐】灯塔守夜人历险记'],
    ['Affaire du port : la suite', 'Affaire du port'],
    ['Harbour (the northern basin and its keepers) reopens', 'Harbour'],
    ['Explained: how the tides turn in the northern bay', 'Explained: how the tides'],
    ['The long repair: a harbour in waiting', 'The long repair'],
    ['Ferries stay in port', 'Ferries stay in port'],
    ['颱風接近 東部鐵路停駛', '颱風接近'],
  ])('%s', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });
  test.each([
    ['apa', 'Why did the U.S. leave the northern bay so early?', '(“Why Did the U.S.,” 2022)'],
    ['apa', 'Who owns the shore?', '(“Who Owns the Shore?” 2022)'],
    ['mla', '“We will not move,” say the ferrymen of the bay', '(“‘We Will Not Move’”)'],
    ['chicago-notes', 'Who owns the shore?', '2. “Who Owns the Shore?”'],
    ['chicago-notes', '“We will not move,” say the ferrymen of the bay', '2. “‘We Will Not Move.’”'],
  ])('%s in the text: %s', (style, title, expected) => {
    expect(of({ title, authors: [] }, style).inText[0]?.text).toBe(expected);
  });
});

test('a comma follows a question mark in a note (Chicago 18, §6.134), and a full stop does not', () => {
  const facts = { title: 'Who owns the shore?', authors: ['Daniel Okafor'] };
  expect(of(facts, 'chicago-notes').text).toContain('“Who Owns the Shore?,” Coastal Herald');
  expect(of(facts, 'chicago-bibliography').text).toContain('“Who Owns the Shore?” Coastal Herald');
});

test('the newspaper stands for the author of an unsigned article (Chicago 18, §14.89)', () => {
  expect(of({ title: 'Harbour dredging resumes' }, 'chicago-bibliography').marked).toBe(
    '*Coastal Herald*. “Harbour Dredging Resumes.” March 5, 2022. https://n.example/a.',
  );
  expect(of({ title: 'Harbour dredging resumes' }, 'chicago-author-date').inText[0]?.marked).toBe(
    '(*Coastal Herald* 2022)',
  );
  expect(of({ title: 'Harbour dredging resumes', outlet: undefined }, 'chicago-author-date').inText[0]?.text).toBe(
    '(“Harbour Dredging Resumes” 2022)',
  );
});

describe('sentence case', () => {
  const BODY =
    'The council of New York resumed work on Monday. On the coast, ferries stayed away while Harbour Master Ann Reed spoke.';
  test.each([
    ['Ferries Stay Away as New York Council Resumes', 'Ferries stay away as New York council resumes'],
    ['Council: Harbour Master Reed Speaks', 'Council: Harbour Master Reed speaks'],
    ['Ferries stay away as New York resumes', 'Ferries stay away as New York resumes'],
    ['Ann Reed Stays on the Coast', 'Ann Reed stays on the coast'],
  ])('%s', (title, expected) => {
    expect(sentenceCase(title, `${BODY} She speaks for all, and stays.`).text).toBe(expected);
  });
  test.each([
    ['The Ferry That Was Not There When Both Councils Came', 'The Ferry that was not there when both Councils Came'],
    [
      'What a Winter Could and Could Not Tell Its Two Keepers',
      'What a Winter could and could not Tell its two Keepers',
    ],
    ['Why the US Will Not Ask Who Pays Whom', 'Why the US Will not Ask who Pays whom'],
  ])('words of closed classes are no names: %s', (title, expected) => {
    expect(sentenceCase(title, '').text).toBe(expected);
  });
  test('a word that the text does not have keeps its capital, and is said', () => {
    expect(sentenceCase('Ferries Stay Away From Zandmoor', BODY)).toEqual({
      text: 'Ferries stay away from Zandmoor',
      unsure: true,
    });
  });
  test('APA prints it; MLA and other languages do not', () => {
    const article = { ...articleOf({ ...HERALD, title: 'Ferries Stay Away as Council Resumes' }), articleBody: BODY };
    const text = (style: string) => cite(article, { accessed: '2026-11-22', style }).text;
    expect(text('apa')).toContain('Ferries stay away as council resumes.');
    expect(text('mla')).toContain('“Ferries Stay Away as Council Resumes.”');
    const german = { ...article, inLanguage: 'de' };
    expect(cite(german, { accessed: '2026-11-22', style: 'apa' }).text).toContain('Ferries Stay Away as Council');
  });
});

describe('the order of a list', () => {
  const list = (style: string, items: readonly Partial<Facts>[]) =>
    citeList(
      items.map((facts) => ({
        article: articleOf({ ...HERALD, title: 'T', ...facts }),
        options: { accessed: '2026-11-22' },
      })),
      style,
    );
  const OKAFOR = 'Daniel Okafor';
  const zh = (title: string, author: string) => ({ title, authors: [author], language: 'zh-Hans', outlet: '海岸日报' });
  const titles = (text: string, of: readonly string[]) => [...of].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  test.each(['apa', 'mla', 'chicago-bibliography', 'harvard'])('%s: alone before with others', (style) => {
    const { text } = list(style, [
      { title: 'Second', authors: [OKAFOR, 'Ada Brook'], published: '2019' },
      { title: 'First', authors: [OKAFOR], published: '2022' },
    ]);
    expect(titles(text, ['First', 'Second'])).toEqual(['First', 'Second']);
  });
  test('an article at the head of a title does not count', () => {
    const { text } = list('apa', [
      { title: 'The zebra on the quay', authors: [] },
      { title: 'A boat', authors: [] },
      { title: 'Moorings', authors: [] },
    ]);
    expect(titles(text, ['boat', 'Moorings', 'zebra'])).toEqual(['boat', 'Moorings', 'zebra']);
  });
  test('GB/T: Chinese by pinyin, Japanese, western, Russian', () => {
    const { text } = list('gb7714-2025-author-date', [
      { title: 'Маяк', authors: ['Мария Петрова'], language: 'ru' },
      { title: 'Ferries', authors: [OKAFOR] },
      { title: '台風が来る', authors: ['山田 花子'], language: 'ja' },
      zh('潮汐', '张婷'),
      zh('码头', '林小雨'),
    ]);
    const order = ['码头', '潮汐', '台風が来る', 'Ferries', 'Маяк'];
    expect(titles(text, order)).toEqual(order);
  });
  test('GOST: Cyrillic first, numbered, and the text gives those numbers', () => {
    const made = list('gost-r-7.0.5', [
      { title: 'Ferries', authors: [OKAFOR] },
      { title: 'Маяк', authors: ['Мария Петрова'], language: 'ru' },
    ]);
    expect(made.text.split('\n').map((line) => line.slice(0, 11))).toEqual(['1. Петрова ', '2. Okafor D']);
    expect(made.inText.map((forms) => forms[0]?.text)).toEqual(['[2]', '[1]']);
  });
  test('Taiwan: Chinese first', () => {
    const { text } = list('apa-zh-tw', [{ title: 'Ferries', authors: [OKAFOR] }, zh('潮汐', '张婷')]);
    expect(titles(text, ['潮汐', 'Ferries'])).toEqual(['潮汐', 'Ferries']);
  });
  test('several works in one pair of brackets', () => {
    const three = [
      { title: 'Winds', authors: [OKAFOR], published: '2022-03-05' },
      { title: 'Tides', authors: [OKAFOR], published: '2021-03-05' },
      { title: 'Boats', authors: ['Ada Brook'], published: '2020-03-05' },
    ];
    expect(list('apa', three).together?.text).toBe('(Brook, 2020; Okafor, 2021, 2022)');
    expect(list('chicago-author-date', three).together?.text).toBe('(Brook 2020; Okafor 2021, 2022)');
    expect(list('ieee', three).together?.text).toBe('[1-3]');
    expect(list('vancouver', three.slice(0, 2)).together?.text).toBe('(1,2)');
    expect(list('chicago-notes', three).together).toBeUndefined();
  });
});

test('keys tell works in other scripts apart', () => {
  const key = (facts: Partial<Facts>) => /\{([^,]+),/.exec(of(facts, 'biblatex').text)?.[1];
  const zh = { language: 'zh-Hans', authors: ['张婷'] };
  const first = key({ ...zh, title: '风暴之后' });
  expect(first).toMatch(/^[a-z]+2022-[0-9a-z]{4}$/);
  expect(first).not.toBe(key({ ...zh, title: '涨潮之时' }));
  expect(key({ authors: ['Pieter van der Molen'], title: 'The dike' })).toBe('molen2022dike');
  expect(key({ authors: ['Мария Петрова'], title: 'Маяк закрыт', language: 'ru' })).toBe('petrova2022mayak');
});
