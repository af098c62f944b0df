import { describe, expect, it } from 'vitest';
import { lookUps } from './links.ts';

describe('lookUps', () => {
  it('asks the Chinese sites for a Chinese name, without title marks', () => {
    const links = lookUps({ name: '《紅樓夢》', type: 'work' });
    expect(links.map((l) => l.site)).toEqual(['wikipedia', 'wikidata', 'baidu-baike']);
    expect(new URL(links[0]?.href ?? '').hostname).toBe('zh.wikipedia.org');
    expect(new URL(links[0]?.href ?? '').searchParams.get('search')).toBe('紅樓夢');
  });
  it('encodes what would break out of the query', () => {
    const [first] = lookUps({ name: 'AT&T #1 ?x=1', type: 'organization' });
    expect(new URL(first?.href ?? '').searchParams.get('search')).toBe('AT&T #1 ?x=1');
    expect(new URL(first?.href ?? '').hash).toBe('');
  });
  it('has nothing to look up for a date', () => {
    expect(lookUps({ name: '9月20日', type: 'date' })).toEqual([]);
  });
});
