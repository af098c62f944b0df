import { BY_NUMBER, CITED, CITED_LAW, CONGRESS_AFTER, DISASTER, LAW, LAW_BEFORE } from '../data/event-words.ts';
import type { Span } from '../span.ts';
import type { Token } from './segment.ts';
import { EVENT_SUFFIX, WORK_SUFFIX } from './suffixes.ts';

/** Events that go by a number: 二十大, 六中全会, 921大地震. Text is folded. */
export function eventsByNumber(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(BY_NUMBER)) {
    const end = m.index + m[0].length;
    const congress = m[0].endsWith('大');
    if (congress && (!CONGRESS_AFTER.test(text.slice(end, end + 3)) || /[\d第前世全.]/.test(text[m.index - 1] ?? '')))
      continue;
    const id = congress ? `中共${hanNumber(m[0].replace(/中共|大/g, ''))}大` : m[0];
    found.push({ start: m.index, end, type: 'event', evidence: 'pattern', id });
  }
  return found;
}

/** 20 as 二十, so that both ways of writing are one. */
function hanNumber(digits: string): string {
  if (!/^\d+$/.test(digits)) return digits;
  const [tens, ones] = [Number(digits[0]), Number(digits[1])];
  return `${tens === 1 ? '' : '一二三四五六七八九'[tens - 1]}十${ones ? '一二三四五六七八九'[ones - 1] : ''}`;
}

/** Events and laws by suffix, when something proper stands before. Text is folded. */
export function eventsAndWorks(tokens: readonly Token[], counts: (text: string) => number): Span[] {
  const found: Span[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const t = tokens[i] as Token;
    if (t.entry || t.candidate || t.pos === '.') continue;
    const cited =
      CITED_LAW.test(t.text) &&
      CITED.test(
        tokens
          .slice(i + 1, i + 6)
          .map((x) => x.text)
          .join(''),
      );
    const type = EVENT_SUFFIX.has(t.text) ? 'event' : cited || WORK_SUFFIX.has(t.text) ? 'work' : undefined;
    if (!type || (t.text.length < 2 && !cited)) continue;
    const next = tokens[i + 1];
    if (next && 'no'.includes(next.pos) && !next.entry) continue;
    const weak = /^(?:运动|游行|选举|危机|对话|爆炸案|会议|大会|事件)$/.test(t.text);
    let first = i;
    let proper = false;
    for (let j = i - 1; j >= 0 && i - j <= (cited ? 5 : 3); j -= 1) {
      const b = tokens[j] as Token;
      if (b.entry?.type === 'person' || b.pos === '.' || b.pos === 'D') break;
      if (b.entry && (type === 'work' || (weak && b.entry.type === 'organization'))) break;
      if (cited && (b.text.length < 2 || LAW_BEFORE.test(b.text))) break;
      if (!b.entry && !b.candidate && !(cited ? 'noxlhv' : 'noxlh').includes(b.pos) && !/^[A-Z][A-Z0-9]+$/.test(b.text))
        break;
      first = j;
      if (b.entry || b.pos === 'x' || b.pos === 'A') {
        proper = true;
        break;
      }
    }
    // Laws go by ordinary words; what is done with them gives them away: 违反|社团条例.
    const told =
      type === 'work' &&
      (cited ||
        (first < i && LAW.test(t.text) && LAW_BEFORE.test((tokens[first - 1] as Token | undefined)?.text ?? '')));
    if ((first === i && !(cited && t.text.length > 1)) || (!proper && !told)) continue;
    if (told && /^[数多一两几三四五该此这那新旧原各]|^(?:相关|有关|上述|任何)/.test((tokens[first] as Token).text))
      continue;
    const head = tokens[first] as Token;
    const name = tokens
      .slice(first, i + 1)
      .map((x) => x.text)
      .join('');
    if (name.length < (cited ? 2 : 4) || (!told && counts(name) < 2 && (type === 'work' || weak))) continue;
    const once = head.entry?.type === 'place' && i - first === 1 && counts(name) < 2;
    if (type === 'event' && once && !DISASTER.test(t.text)) continue;
    found.push({ start: head.start, end: t.end, type, evidence: 'pattern' });
  }
  return found;
}
