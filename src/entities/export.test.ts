import { expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { entitiesAs } from './export.ts';

const mention = { position: { start: 0, end: 2 }, quote: { exact: '', prefix: '', suffix: '' } };
const entities: Entity[] = [
  {
    name: '沈若兰',
    type: 'person',
    aliases: ['沈'],
    mentions: [mention, mention],
    evidence: 'tag',
    sameAs: 'https://a.example/t,1',
  },
  { name: '=HYPERLINK("x")', type: 'work', aliases: [], mentions: [mention], evidence: 'pattern' },
  {
    name: '上周末',
    type: 'date',
    date: '2024-11-02/2024-11-03',
    aliases: [],
    mentions: [mention],
    evidence: 'pattern',
  },
];

test('text: a line a name, its other forms beside it, dates resolved', () => {
  expect(entitiesAs(entities, 'text')).toBe('沈若兰 / 沈\n=HYPERLINK("x")\n上周末 (2024-11-02/2024-11-03)\n');
});

test('CSV: quoted where needed, and nothing that a spreadsheet runs', () => {
  expect(entitiesAs(entities, 'csv').split('\r\n')).toEqual([
    'name,type,date,mentions,aliases,sameAs',
    '沈若兰,person,,2,沈,"https://a.example/t,1"',
    `"'=HYPERLINK(""x"")",work,,1,,`,
    '上周末,date,2024-11-02/2024-11-03,1,,',
    '',
  ]);
});

test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('CSV: %j is text', (name) => {
  const [, row = ''] = entitiesAs([{ ...entities[0], name } as Entity], 'csv').split(/(?<=sameAs)\r\n/);
  expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('JSON: read back, with counts and without empty fields', () => {
  expect(JSON.parse(entitiesAs(entities, 'json'))[1]).toEqual({ name: '=HYPERLINK("x")', type: 'work', mentions: 1 });
});
