import { expect, test } from 'vitest';
import { koreanSpans } from './korean.ts';

const named = (text: string) => koreanSpans(text, []).map((s) => `${s.type}:${text.slice(s.start, s.end)}`);

test('people by their title and then without it, bodies by their last word, places without particles', () => {
  expect(named('김민수 대통령은 서울에서 외교부 박지훈 장관과 만났다. 김민수는 웃었다.')).toEqual([
    'person:김민수',
    'place:서울',
    'organization:외교부',
    'person:박지훈',
    'person:김민수',
  ]);
  expect(
    named('한빛전자는 내년 베트남에 공장을 짓는다. 하늘시에 사는 이영희 씨는 달빛지방법원에 소송을 냈다.'),
  ).toEqual(['organization:한빛전자', 'place:베트남', 'place:하늘시', 'person:이영희', 'organization:달빛지방법원']);
});

test('words that only end as names do', () => {
  expect(named('당시 국회 의장은 다시 연구를 시작했고, 관계자에 따르면 그래도 우리 동시에 갔다.')).toEqual([
    'organization:국회',
  ]);
});
