// 60 pairs: ten articles in ten languages, each with one edit of each of six kinds. The other copy is also set otherwise: other
// quotation marks, spaces, division into paragraphs and Chinese script. Every edit is found, and nothing but the edit.
import { describe, expect, test } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from '../src/entities/data/fold.ts';
import { findEntities } from '../src/entities/index.ts';
import { compare, countsOf } from '../src/compare/index.ts';
import type { Article } from '../src/model/article.ts';
import type { Comparison } from '../src/model/comparison.ts';
import { SAMPLES, type Sample } from './comparison/articles.ts';
import { madeArticle } from './lib/made-article.ts';

const articleOf = ({ language }: Sample, paragraphs: readonly string[]): Article =>
  madeArticle(paragraphs, { inLanguage: language });

const edited = (paragraphs: readonly string[], [from, to]: readonly [string, string]): string[] => {
  const at = paragraphs.findIndex((p) => p.includes(from));
  if (at < 0) throw new Error(`${from} does not stand in the text`);
  return paragraphs.with(at, (paragraphs[at] as string).replace(from, to));
};

/** Sentences of a paragraph, the second in a paragraph of its own. */
const split = (paragraph: string): string[] => {
  const end = /[.。？！](?=[」”»]?\s?[^」”».\s])/u.exec(paragraph)?.index;
  return end === undefined ? [paragraph] : [paragraph.slice(0, end + 1), paragraph.slice(end + 1).trim()];
};

const other = Array.from(SIMPLIFIED);
const toTraditional = new Map(other.map((char, i) => [char, Array.from(TRADITIONAL)[i] as string]));
const toSimplified = new Map(Array.from(TRADITIONAL).map((char, i) => [char, other[i] as string]));

/** The same words in other clothes. */
const reset = ({ language }: Sample, paragraphs: readonly string[]): string[] => {
  const table = language === 'zh-Hans' ? toTraditional : language === 'zh-Hant' ? toSimplified : undefined;
  return paragraphs
    .flatMap((paragraph, i) => (i === 2 ? split(paragraph) : [paragraph]))
    .map((text) =>
      Array.from(text, (char) => table?.get(char) ?? char)
        .join('')
        .replace(/[“”«»「」]/gu, (mark) => (/^(?:zh|ja)/.test(language) ? (/[“「]/.test(mark) ? '『' : '』') : '"'))
        .replace(/ /g, '  ')
        .replace(/ – /g, ' — ')
        .normalize('NFC'),
    );
};

const compared = (sample: Sample, paragraphs: readonly string[]): Comparison => {
  const [first, second] = [articleOf(sample, sample.paragraphs), articleOf(sample, paragraphs)];
  return compare(first, second, { entities: [findEntities(first), findEntities(second)] });
};

describe.each(SAMPLES)('$language', (sample) => {
  const { paragraphs } = sample;

  test('nothing where nothing is changed', () => {
    expect(compared(sample, paragraphs).rows.every((row) => row.state === 'same')).toBe(true);
    const again = compared(sample, reset(sample, paragraphs));
    expect(again.changes).toEqual([]);
    expect(countsOf(again).total).toBe(0);
  });

  test.each(['number', 'name', 'negation'] as const)('a changed %s', (kind) => {
    const { changes, rows } = compared(sample, reset(sample, edited(paragraphs, sample[kind])));
    // Of Persian names nothing is known, and the script has no capitals.
    const expected = kind === 'name' && sample.language === 'fa' ? 'words' : kind;
    expect(changes.map((c) => c.kind)).toEqual([expected]);
    expect(rows.filter((row) => row.state !== 'same')).toHaveLength(1);
    const [change] = changes;
    expect(Math.max(change?.first.length ?? 99, change?.second.length ?? 99)).toBeLessThan(32);
  });

  test('a sentence', () => {
    const space = /^(?:zh|ja)/.test(sample.language) ? '' : ' ';
    const with_ = paragraphs.with(1, paragraphs[1] + space + sample.sentence);
    const { changes, rows } = compared(sample, reset(sample, with_));
    expect(changes.map((c) => c.kind)).toEqual(['sentence']);
    expect(changes[0]?.first).toBe('');
    expect(rows.filter((row) => row.state !== 'same')).toHaveLength(1);
    const middle = paragraphs.with(2, split(paragraphs[2] as string).join(`${space}${sample.sentence}${space}`));
    const inside = compared(sample, middle).changes;
    expect(inside.map((c) => [c.kind, c.second])).toEqual([['sentence', sample.sentence]]);
  });

  test.each(['paragraph', 'furniture'] as const)('a %s', (what) => {
    const with_ = paragraphs.toSpliced(2, 0, sample[what]);
    // Cut at the same place as before.
    const again = what === 'paragraph' ? with_ : reset(sample, with_);
    for (const found of [compared(sample, again), flipped(sample, again)]) {
      const counts = countsOf(found);
      expect(found.changes).toEqual([]);
      expect([counts.total, counts.furniture]).toEqual([1, what === 'furniture' ? 1 : 0]);
    }
  });
});

/** The copies in the other order: what was added is missing. */
function flipped(sample: Sample, paragraphs: readonly string[]): Comparison {
  return compare(articleOf(sample, paragraphs), articleOf(sample, sample.paragraphs));
}

test('10,000 words are compared whole, also as one paragraph with thousands of changes', () => {
  const words = (n: number, seed: number): string =>
    Array.from(
      { length: n },
      (_, i) => `w${((i * 7919 + seed * 104729) % 4001).toString(2).replace(/0/g, 'a').replace(/1/g, 'e')}`,
    ).join(' ');
  const long = Array.from({ length: 100 }, (_, i) => `${words(99, i)} end.`);
  const changed = long.map((p, i) => (i % 3 ? p : p.replace(/ w\w+ /, ' 17 '))).toSpliced(40, 3);
  const strange = Array.from({ length: 100 }, (_, i) => `${words(99, i).replace(/w/g, 'x')} end.`);
  const states = (second: readonly string[]): string[] =>
    compare(madeArticle(long, { inLanguage: 'en' }), madeArticle(second, { inLanguage: 'en' })).rows.map(
      (r) => r.state,
    );
  const of = states(changed);
  expect(of.filter((state) => state === 'first')).toHaveLength(3);
  expect(of.filter((state) => state === 'same')).not.toHaveLength(0);
  expect(states(strange)).not.toContain('same');
  expect(states([long.join(' ').replace(/wee/g, 'y')])).not.toHaveLength(0);
});
