import { expect, it } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { timeline } from './timeline.ts';

const on = (date: string): Entity => ({
  name: date,
  type: 'date',
  date,
  aliases: [],
  mentions: [],
  evidence: 'pattern',
});

it('orders dates of different exactness by time and leaves other entities out', () => {
  const place: Entity = { name: '北京', type: 'place', aliases: [], mentions: [], evidence: 'list' };
  const dates = ['2021-03-02', '2020', '1990/1999', '2021-03', '2021', '1990'].map(on);
  expect(timeline([place, ...dates]).map((m) => m.date)).toEqual([
    '1990',
    '1990/1999',
    '2020',
    '2021',
    '2021-03',
    '2021-03-02',
  ]);
});
