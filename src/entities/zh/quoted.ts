import type { Span } from '../span.ts';
import { EVENT_SUFFIX, MEDIA, WORK_SUFFIX } from './suffixes.ts';

/** Titles in 《》 and 〈〉: works, or bodies when they are papers and stations. Text is folded. */
export function titled(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(/《([^《》\n]{1,60})》/g)) {
    const name = m[1] as string;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      type: MEDIA.test(name) && name.length <= 12 ? 'organization' : 'work',
      evidence: 'quoted',
      id: name,
    });
  }
  return found;
}

function endsIn(name: string, set: ReadonlySet<string>): boolean {
  for (let n = 4; n > 0; n -= 1) if (name.length > n && set.has(name.slice(-n))) return true;
  return false;
}

/** Quoted terms with a word that says what they are: “…”峰会 is an event, “…”倡议 a work. */
export function quotedTerms(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(/[“「『"]([^“”「」『』"\n，。；：！？]{2,20})[”」』"]([\u4e00-\u9fff]{0,4})/g)) {
    const name = m[1] as string;
    const tail = m[2] as string;
    const quotedEnd = m.index + name.length + 2;
    for (let n = Math.min(4, tail.length); n > 0; n -= 1) {
      const word = tail.slice(0, n);
      const type = EVENT_SUFFIX.has(word) ? 'event' : WORK_SUFFIX.has(word) ? 'work' : undefined;
      if (!type) continue;
      found.push({ start: m.index, end: quotedEnd + n, type, evidence: 'quoted', id: name });
      break;
    }
    if (found.at(-1)?.start === m.index) continue;
    if (name.length >= 4 && endsIn(name, EVENT_SUFFIX))
      found.push({ start: m.index + 1, end: quotedEnd - 1, type: 'event', evidence: 'quoted', id: name });
    else if (name.length >= 4 && endsIn(name, WORK_SUFFIX))
      found.push({ start: m.index + 1, end: quotedEnd - 1, type: 'work', evidence: 'quoted', id: name });
  }
  return found;
}
