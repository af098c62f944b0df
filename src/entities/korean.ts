import {
  BODIES,
  BODY_ENDS,
  DIVISION,
  NO_DIVISION,
  PARTICLES,
  PLACES,
  SURNAMES,
  TITLES,
  WITHIN,
} from '../lang/ko-names.ts';
import type { EntityType } from '../model/entity.ts';
import { regionNames } from './regions.ts';
import { withoutOverlap, type Span } from './span.ts';

const setOf = (words: string) => new Set(words.split(' '));
const [surnames, titles, bodies, places] = [SURNAMES, TITLES, BODIES, PLACES].map(setOf) as [
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
];
const particles = PARTICLES.split(' ').sort((a, b) => b.length - a.length);
const bodyEnds = BODY_ENDS.split(' ').sort((a, b) => b.length - a.length);
const WORD = /[가-힣A-Za-z0-9·]+/g;

/** What a Korean text names: people by their title, bodies by their last word, places by list and division, particles taken off. */
export function koreanSpans(text: string, dates: readonly Span[]): Span[] {
  const countries = regionNames('ko');
  const spans: Span[] = [];
  const people = new Set<string>();
  const add = (start: number, name: string, type: EntityType, evidence: string) =>
    spans.push({ start, end: start + name.length, type, evidence, id: name });
  const words = [...text.matchAll(WORD)].map((m) => ({ start: m.index, text: m[0] }));
  const bases = (word: string, least = 2): string[] => [
    word,
    ...particles
      .filter((p) => word.endsWith(p) && word.length - p.length >= least)
      .map((p) => word.slice(0, -p.length)),
  ];
  const titleAt = (i: number, from: number) => {
    const next = words[i + 1];
    if (!next || text.slice(from, next.start) !== ' ') return false;
    return bases(next.text, 1).some((b) => titles.has(b));
  };
  words.forEach(({ start, text: word }, i) => {
    const forms = bases(word);
    const listed = forms.find((f) => bodies.has(f) || places.has(f) || countries.has(f));
    if (listed) return add(start, listed, bodies.has(listed) ? 'organization' : 'place', 'list');
    const body = forms.find((f) => bodyEnds.some((e) => f.endsWith(e) && f.length >= e.length + 2));
    if (body) return add(start, body, 'organization', 'pattern');
    // 김민수 대통령, 김민수씨: a surname, and a title behind it.
    for (const n of [3, 2, 4]) {
      const name = word.slice(0, n);
      if (name.length < n || !isName(name)) continue;
      const rest = word.slice(n);
      // Two syllables before a title are a word more often than a name: 국회 의장. So is 이모: a Mr Yi.
      if (n === 2 && (rest === '' || name.endsWith('모'))) continue;
      const titled = rest === '' ? titleAt(i, start + n) : bases(rest, 1).some((b) => titles.has(b));
      if (!titled) continue;
      people.add(name);
      return add(start, name, 'person', 'title');
    }
    const division = forms.find((f) => f.length >= 3 && DIVISION.test(f) && !NO_DIVISION.test(f));
    const before = spans.at(-1);
    const within = before?.type === 'place' && before.end + 1 === start ? forms.find((f) => WITHIN.test(f)) : undefined;
    if (division ?? within) add(start, (division ?? within) as string, 'place', 'pattern');
  });
  // Whom a title presents once goes without it later, with a particle at most.
  for (const { start, text: word } of words)
    for (const form of bases(word)) if (people.has(form)) add(start, form, 'person', 'repeated');
  return withoutOverlap(spans, dates);
}

function isName(name: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(name)) return false;
  if (name.length === 4) return surnames.has(name.slice(0, 2)) && name.slice(0, 2).length === 2;
  return surnames.has(name[0] as string) || (name.length === 3 && surnames.has(name.slice(0, 2)));
}
