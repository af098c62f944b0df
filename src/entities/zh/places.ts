import type { Span } from '../span.ts';
import type { Token } from './segment.ts';
import { isDivision, isProvince, shortDivisionAt } from './divisions.ts';
import { ADMIN, PLACE_SUFFIX } from './suffixes.ts';

const NOT =
  /^(?:地区|山区|海域|海岸|边境|边界|市|县|省|区|州|社区|小区|路|街|海|山|江|河|桥|塔|基地|大楼|大厦|公园|机场|车站|港口|公路|监狱|广场|村|镇|乡|谷|宫|庙|寺|庄|屯|森林|湖|湾|岛|港)$/;
const MUNICIPAL = /^(?:北京|上海|天津|重庆|台北|新北|桃园|台中|台南|高雄|香港)/;

function suffixOf(text: string): string | undefined {
  for (let n = Math.min(4, text.length); n > 0; n -= 1) if (PLACE_SUFFIX.has(text.slice(-n))) return text.slice(-n);
  return undefined;
}

/** Places by suffix, and rows of administrative names as one: 郑州市二七区侯寨乡侯寨村. Text is folded. */
export function places(tokens: readonly Token[], text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const t = tokens[i] as Token;
    if (t.entry?.type === 'place') {
      found.push({ start: t.start, end: t.end, type: 'place', evidence: 'list', id: t.entry.id });
      const next = tokens[i + 1];
      if (
        next &&
        !next.entry &&
        !next.candidate &&
        next.pos !== '.' &&
        PLACE_SUFFIX.has(next.text) &&
        !/^(?:海|路|山|区|边境|边界|海域|地区|监狱|宫|港|社区|商圈|大楼|大厦|街|桥|墓地|老城|庄)$/.test(next.text)
      )
        found.push({ start: t.start, end: next.end, type: 'place', evidence: 'pattern' });
      continue;
    }
    if (t.pos === '.' || t.pos === 'D' || t.entry || t.candidate) continue;
    const suffix = suffixOf(t.text);
    if (!suffix) continue;
    if (t.text !== suffix) {
      if (t.pos === 'x' && t.text.length > suffix.length + 1)
        found.push({ start: t.start, end: t.end, type: 'place', evidence: 'pattern' });
      continue;
    }
    let start = i;
    for (let j = i - 1; j >= 0 && i - j <= 3; j -= 1) {
      const b = tokens[j] as Token;
      if (b.candidate || b.pos === 'x' || b.pos === 'h' || (b.pos === 'l' && b.text.length > 1)) {
        if (b.entry) break;
        start = j;
        if (b.candidate) break;
        continue;
      }
      break;
    }
    if (start === i && !NOT.test(suffix)) continue;
    if (start < i) {
      const head = tokens[start] as Token;
      if (t.end - head.start >= 2 + suffix.length - (suffix.length > 1 ? 1 : 0))
        found.push({ start: head.start, end: t.end, type: 'place', evidence: 'pattern' });
    }
  }
  const districts = found.flatMap((s): Span[] => {
    const name = text.slice(s.start, s.end);
    const end = MUNICIPAL.test(name) && isProvince(name) ? shortDivisionAt(text, s.end) : undefined;
    return end ? [{ start: s.end, end, type: 'place', evidence: 'list' }] : [];
  });
  return [...rows([...found, ...districts, ...villages(tokens, text)], text), ...alone(tokens, text)];
}

const NO_NAME =
  /[的了在是和与及或也被不就对向从为将把等有这那其之各该每本全第其某小农乡山城家故异他几两同跨副前原到至经路自往于以区内外]$|^[东西南北]$/;

/** Smaller divisions right behind a listed one, which no list holds: 涪陵区|江北街道|高家村. */
function villages(tokens: readonly Token[], text: string): Span[] {
  const ends = new Set(tokens.map((t) => t.end));
  const found: Span[] = [];
  const queue = tokens
    .filter((t) => t.entry?.type === 'place' && /(?:市|县|区|镇|乡|州|旗)$/.test(t.text))
    .map((t) => t.end);
  for (let at = queue.pop(); at !== undefined && found.length < 400; at = queue.pop()) {
    const m = /^([\u4e00-\u9fff]{1,4}?)(街道|村镇|镇|乡|村|社区|区|市)/.exec(text.slice(at, at + 8));
    if (!m || NO_NAME.test(m[1] as string) || /[的了在是和与及或也被不就对向从为将把等有]/.test(m[1] as string))
      continue;
    if (
      /[区市]/.test(m[2] as string) &&
      ((m[1] as string).length !== 2 || /[发郊社地校厂景小新灾疫山园行特住商老辖城超股都]$/.test(m[1] as string))
    )
      continue;
    const end = at + m[0].length;
    if (!ends.has(end) && !ends.has(end - (m[2] as string).length)) continue;
    found.push({ start: at, end, type: 'place', evidence: 'pattern' });
    queue.push(end);
  }
  return found;
}

/** A village after a word of place: 在韦沟村. */
function alone(tokens: readonly Token[], text: string): Span[] {
  const ends = new Set(tokens.map((t) => t.end));
  const found: Span[] = [];
  for (const m of text.matchAll(/(?:在|到|于|往|回|去|住)([\u4e00-\u9fff]{2})(?:村|镇|乡)(?![长委民干支里])/g)) {
    const start = m.index + 1;
    const end = m.index + m[0].length;
    if (NO_NAME.test(m[1] as string) || !ends.has(end)) continue;
    found.push({ start, end, type: 'place', evidence: 'pattern' });
  }
  return found;
}

/** Joins neighbours: an administrative name, then smaller ones. */
function rows(spans: readonly Span[], text: string): Span[] {
  const read = (s: Span) => text.slice(s.start, s.end);
  const widest = new Map<number, Span>();
  for (const s of spans) {
    const known = widest.get(s.start);
    if (!known || known.end < s.end) widest.set(s.start, s);
  }
  const out: Span[] = [...spans];
  for (const s of widest.values()) {
    let end = s.end;
    let last = read(s);
    let joined = false;
    for (let next = widest.get(end); next; next = widest.get(end)) {
      const name = read(next);
      const bigger = /(?:省|市|县|区|镇|乡|州|街道|村)$/.test(last) || (MUNICIPAL.test(last) && last.length <= 3);
      const within = MUNICIPAL.test(last) && last.length <= 3 && isDivision(name);
      if (!(bigger && ADMIN.test(name) && !/^..州$|^.州$/.test(name)) && !within) break;
      end = next.end;
      last = name;
      joined = true;
    }
    if (joined) out.push({ start: s.start, end, type: 'place', evidence: 'pattern' });
  }
  return out;
}
