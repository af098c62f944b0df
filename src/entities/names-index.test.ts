import { describe, expect, it } from 'vitest';
import type { ArticleNames, NameRow } from '../model/entity.ts';
import { indexNames } from './names-index.ts';

const row = (name: string, type: NameRow['type'] = 'person', aliases: string[] = [], count = 1): NameRow => ({
  name,
  type,
  aliases,
  count,
});
const ARTICLES: ArticleNames[] = [
  { id: 'c', published: '', names: [row('林書遠'), row('松江紡織廠', 'organization', ['松紡'])] },
  { id: 'b', published: '2021-05-02', names: [row('林书远', 'person', ['老林'], 4), row('柳泉镇', 'place')] },
  { id: 'a', published: '2020-11', names: [row('林书远'), row('松江纺织厂', 'organization'), row('老林', 'place')] },
];

describe('names over articles', () => {
  const index = indexNames(ARTICLES);
  it('are one in either script, with where and when', () => {
    const found = index.get('林書遠', 'person');
    expect(found?.name).toBe('林书远');
    expect(found?.appearances.map((a) => [a.id, a.count])).toEqual([
      ['a', 1],
      ['b', 4],
      ['c', 1],
    ]);
  });
  it('are found by a piece of any form, those in the most articles first', () => {
    expect(index.find('林').map((n) => `${n.type}:${n.name}`)).toEqual(['person:林书远', 'place:老林']);
    expect(index.find('紡').map((n) => n.type)).toEqual(['organization']);
    expect(index.find('', 'place')).toHaveLength(2);
  });
  it('are known by a short form, which is another name of another kind', () => {
    expect(index.get('老林', 'person')?.name).toBe('林书远');
    expect(index.get('老林', 'place')?.appearances).toHaveLength(1);
    expect(index.get('老陈', 'person')).toBeUndefined();
  });
  it('stand beside those of the same articles', () => {
    const beside = index.beside(index.get('林书远', 'person') as NonNullable<ReturnType<typeof index.get>>);
    expect(beside[0]).toMatchObject({ name: { type: 'organization' }, articles: 2 });
  });
  it('answer for 5,000 articles of 40 names', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `${i}`,
      published: `20${10 + (i % 15)}-01-01`,
      names: Array.from({ length: 40 }, (__, k) => row(`名${(i * 7 + k * k * 31) % 9001}`)),
    }));
    const large = indexNames(many);
    expect(large.find('名77').length).toBeGreaterThan(5);
    expect(large.get('名77', 'person')?.appearances.length).toBeGreaterThan(1);
  });
});
