import type { Span } from '../span.ts';
import type { Token } from './segment.ts';
import { EVENT_SUFFIX, WORK_SUFFIX } from './suffixes.ts';

/** Events and laws by suffix, when something proper stands before. Text is folded. */
export function eventsAndWorks(tokens: readonly Token[], counts: (text: string) => number): Span[] {
  const found: Span[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const t = tokens[i] as Token;
    if (t.entry || t.candidate || t.pos === '.') continue;
    const type = EVENT_SUFFIX.has(t.text) ? 'event' : WORK_SUFFIX.has(t.text) ? 'work' : undefined;
    if (!type || t.text.length < 2) continue;
    const next = tokens[i + 1];
    if (next && 'no'.includes(next.pos) && !next.entry) continue;
    const weak = /^(?:运动|游行|选举|危机|对话|爆炸案|会议|大会|事件)$/.test(t.text);
    let first = i;
    let proper = false;
    for (let j = i - 1; j >= 0 && i - j <= 3; j -= 1) {
      const b = tokens[j] as Token;
      if (b.entry?.type === 'person' || b.pos === '.' || b.pos === 'D') break;
      if (b.entry && (type === 'work' || (weak && b.entry.type === 'organization'))) break;
      if (!b.entry && !b.candidate && !'noxlh'.includes(b.pos)) break;
      first = j;
      if (b.entry || b.pos === 'x') {
        proper = true;
        break;
      }
    }
    if (first === i || !proper) continue;
    const head = tokens[first] as Token;
    const name = tokens
      .slice(first, i + 1)
      .map((x) => x.text)
      .join('');
    if (name.length < 4 || (counts(name) < 2 && (type === 'work' || weak))) continue;
    if (type === 'event' && head.entry?.type === 'place' && i - first === 1 && counts(name) < 2) continue;
    found.push({ start: head.start, end: t.end, type, evidence: 'pattern' });
  }
  return found;
}
