import type { Span } from '../span.ts';
import { GENERIC_STOP, ORG_INNER, ORG_SUFFIX } from './suffixes.ts';
import type { Token } from './segment.ts';

/** The longest suffix word that ends a token. */
function suffixOf(text: string, set: ReadonlySet<string>): string | undefined {
  for (let n = Math.min(6, text.length); n > 0; n -= 1) {
    const s = text.slice(-n);
    if (set.has(s)) return s;
  }
  return undefined;
}

const NEVER_FIRST =
  /^(?:和|与|及|暨|驻|新|大|反|抗|各|该|本|某|其|此|这|那|有关|相关|当地|所有|部分|一些|多家|一家|这家|主要|全部|其他|其它|外国|跨国|大型|私人|民营|国营|国有|科技|上市|高科技|网络|公立|私立|著名|知名|前|原|现任|下属|旗下|地方|上级|基层|受害者|多个|非法|傀儡|官方|左派|右派|西方|亚洲|合法|本地|境外|海外|国内|国外|民间|社会|邪恶)$/;

/**
 * Names of bodies: a suffix word with what belongs to it on the left, from a place, a listed or unknown name on; never across a
 * verb, preposition or number. Text is folded.
 */
export function bodies(tokens: readonly Token[], counts: (text: string) => number): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const t = tokens[i] as Token;
    if (t.pos === '.' || t.pos === 'D') continue;
    const listed = t.entry?.type === 'organization';
    if (!listed && t.entry) continue;
    const suffix = listed ? t.text : suffixOf(t.text, ORG_SUFFIX);
    if (!suffix) continue;
    // A longer suffix may be spread over several tokens: the walk then begins at the last of them.
    const next = tokens[i + 1];
    if (!listed && next && ORG_SUFFIX.has(next.text) && !next.entry && next.pos !== '.') continue;
    const first = walk(tokens, i);
    const name = tokens
      .slice(first, i + 1)
      .map((x) => x.text)
      .join('');
    if (first === i) {
      if (listed) continue;
      if (t.text === suffix || t.pos !== 'x') continue;
    }
    const head = tokens[first] as Token;
    const inner = tokens.slice(first, i);
    const proper =
      listed ||
      inner.some(
        (x) =>
          x.entry !== undefined ||
          x.candidate !== undefined ||
          x.pos === 'x' ||
          (x.pos === 'A' && /[A-Za-z]{2}/.test(x.text)),
      );
    if (!proper && (GENERIC_STOP.has(suffix) || name.length < 5 || (counts(name) < 2 && name.length < 7))) continue;
    if (listed && !(head.entry?.type === 'place' || head.entry?.type === 'organization')) continue;
    found.push({ start: head.start, end: t.end, type: 'organization', evidence: 'pattern' });
  }
  return found;
}

const LINK = /^(?:和|与|及|暨|驻|、)$/;

/** The first token of the name that ends at token `last`. */
function walk(tokens: readonly Token[], last: number): number {
  let first = last;
  let best = last;
  for (let i = last - 1; i >= 0 && last - i <= 8; i -= 1) {
    const t = tokens[i] as Token;
    if ((tokens[last] as Token).end - t.start > 22) break;
    if (!allowed(t)) break;
    if (LINK.test(t.text) && !(t.text === '驻' || t.text === '暨')) {
      // "与" inside a name only between ordinary nouns; a place or person before it is another thing.
      const before = tokens[i - 1];
      if (!before || before.entry || before.candidate || !allowed(before) || i === last - 1) break;
      if (!(tokens[i + 1]?.pos === 'n' || tokens[i + 1]?.pos === 'o') || (tokens[last] as Token).text.length < 2) break;
    }
    if (t.entry?.type === 'person' || t.candidate) {
      if (i === last - 1 || t.candidate?.kind === 'foreign') best = i;
      break;
    }
    first = i;
    if (t.entry || t.pos === 'x' || !NEVER_FIRST.test(t.text)) best = first;
    if (t.entry?.type === 'organization' && t.text.length > 2) break;
  }
  // From the leftmost place on, when there is one with only allowed words after it.
  for (let i = best; i < last; i += 1) {
    const t = tokens[i] as Token;
    if (t.entry?.type === 'place' || t.entry?.type === 'organization') return i;
    if (t.pos === 'x' && !t.candidate) return i;
  }
  return best;
}

function allowed(t: Token): boolean {
  if (t.entry) return t.entry.type === 'place' || t.entry.type === 'organization' || t.entry.type === 'person';
  if (t.candidate) return true;
  if (ORG_INNER.has(t.text)) return true;
  if (t.pos === 'A') return /^[A-Za-z&]/.test(t.text);
  if (t.pos === '.') return t.text === '、' ? false : /^[·—-]$/.test(t.text);
  if (t.text === '第' || /^第?[一二三四五六七八九十]+$/.test(t.text)) return true;
  return (
    (t.pos === 'n' || t.pos === 'o' || t.pos === 'a' || t.pos === 'x' || t.pos === 'h' || t.pos === 'l') &&
    !/^(?:人|者|时|上|下|中|内|外|前|后|里|间|日|年|月|位|名|个|对|从|方|指|称|据|说|等)$/.test(t.text)
  );
}
