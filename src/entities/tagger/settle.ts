import { commonWords } from '../zh/words.ts';
import type { Tagged } from './index.ts';

/** What else the tagger's names tell over the whole text: a name is of one kind, ends where it ends elsewhere, and comes again. */
export function settle(text: string, tagged: readonly Tagged[]): Tagged[] {
  const form = (s: Tagged) => text.slice(s.start, s.end);
  const people = new Map<string, number>();
  for (const s of tagged) if (s.type === 'person') people.set(form(s), (people.get(form(s)) ?? 0) + 1);
  // 林书远曾 is 林书远, who is named elsewhere.
  const trimmed = tagged.map((s) => {
    if (s.type !== 'person') return s;
    const name = form(s);
    for (const cut of [1, 2])
      if (name.length - cut >= 2 && (people.get(name.slice(0, -cut)) ?? 0) >= (people.get(name) ?? 0))
        return { ...s, end: s.end - cut };
    return s;
  });
  const votes = new Map<string, Map<Tagged['type'], number>>();
  for (const s of trimmed) {
    const of = votes.get(form(s)) ?? new Map<Tagged['type'], number>();
    votes.set(form(s), of.set(s.type, (of.get(s.type) ?? 0) + 1 + Math.max(0, s.margin) / 10));
  }
  const best = new Map<string, Tagged>();
  const settled = trimmed.map((s) => {
    const [type] = [...(votes.get(form(s)) ?? [])].sort(([, a], [, b]) => b - a)[0] ?? [s.type];
    const kept = { ...s, type };
    const known = best.get(form(s));
    if (!known || known.margin < s.margin) best.set(form(s), kept);
    return kept;
  });
  const taken = new Uint8Array(text.length);
  for (const s of settled) taken.fill(1, s.start, s.end);
  for (const [name, s] of [...best].sort(([a], [b]) => b.length - a.length)) {
    if (s.margin < SURE || name.length < 2 || commonWords().has(name)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (taken.subarray(at, at + name.length).some(Boolean)) continue;
      taken.fill(1, at, at + name.length);
      settled.push({ ...s, start: at, end: at + name.length });
    }
  }
  return settled.sort((a, b) => a.start - b.start);
}

/** The margin from which a name holds in the whole text. */
const SURE = 6;
