import { JAPANESE_SURNAMES } from '../data/surnames.ts';
import { TITLES_AFTER, TITLES_BEFORE, VERBS_AFTER } from './contexts.ts';
import { commonWords } from './words.ts';
import { chineseNameCost, isFunction, soundCost, surnameLength } from './name-model.ts';

/** A reading of `[start, end)` as a personal or foreign name, in competition with ordinary words. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: 'chinese' | 'foreign' | 'dotted';
  readonly cost: number;
  /** What the surroundings add: how sure it is. */
  readonly support: number;
  /** How much dearer the same characters are as ordinary words. */
  readonly margin: number;
}

const HAN = /[\u3400-\u9fff〇]/;
const isHan = (c: string | undefined) => c !== undefined && HAN.test(c);

function endsWithIn(text: string, end: number, set: ReadonlySet<string>, max: number): boolean {
  for (let n = max; n > 0; n -= 1) if (end >= n && set.has(text.slice(end - n, end))) return true;
  return false;
}
function startsWithIn(text: string, start: number, set: ReadonlySet<string>, max: number): boolean {
  for (let n = max; n > 0; n -= 1) if (set.has(text.slice(start, start + n))) return true;
  return false;
}

/** Counts of every stretch of two to four Han characters. */
function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) {
    if (!isHan(text[i])) continue;
    for (let n = 2; n <= 5 && isHan(text[i + n - 1]); n += 1) {
      const g = text.slice(i, i + n);
      counts.set(g, (counts.get(g) ?? 0) + 1);
    }
  }
  return counts;
}

/** Cost of the characters as ordinary words. */
function plainCost(name: string): number {
  const words = commonWords();
  const best = [0];
  for (let j = 1; j <= name.length; j += 1) {
    let cost = (best[j - 1] as number) + (words.get(name[j - 1] as string)?.cost ?? 14);
    for (let n = 2; n <= 4 && n <= j; n += 1) {
      const word = words.get(name.slice(j - n, j));
      if (word) cost = Math.min(cost, (best[j - n] as number) + word.cost);
    }
    best.push(cost);
  }
  return best[name.length] as number;
}

function support(text: string, start: number, end: number, counts: ReadonlyMap<string, number>): number {
  let s = 0;
  const before = text[start - 1];
  const after = text[end];
  if (endsWithIn(text, start, TITLES_BEFORE, 6) || ROLE.test(text.slice(Math.max(0, start - 6), start))) s += 4;
  else if (before === '、') s += 2;
  else if (before === undefined || /[，。；：！？「“『（(\n]/.test(before)) s += 1.5;
  else if (/(?:名叫|叫做|名为|叫|自称|笔名|本名|原名|化名)$/.test(text.slice(Math.max(0, start - 2), start))) s += 3;
  else if (/[与和及由向对给被跟]/.test(before)) s += 1;
  if (after === '（' || after === '(') s += /^[（(][A-Za-zÀ-ž@]/.test(text.slice(end, end + 2)) ? 7 : 1.5;
  else if (after === '、') s += 2;
  else if (startsWithIn(text, end, TITLES_AFTER, 3)) s += 3;
  else if (startsWithIn(text, end, VERBS_AFTER, 4)) s += 2;
  else if (after === undefined || /[，。；：！？」”』）)\n]/.test(after)) s += 1.2;
  const count = counts.get(text.slice(start, end)) ?? 1;
  s += Math.min(4, 1.6 * Math.log2(count));
  return s;
}

/** The label of a credit line. */
const ROLE = /(?:记者|编辑|作者|翻译|编译|摄影|校对|责编|主编|撰文|译者|文|图)[：:／/|｜]\s?$/;

const JAPANESE = new Set(JAPANESE_SURNAMES.split(' '));
const CLASS = 6.5;
const FOREIGN = 8;

/** Names that Chinese text could hold at each place, by surname and by the sounds of foreign names. `text` is folded. */
export function nameCandidates(text: string): Candidate[] {
  const counts = grams(text);
  const found: Candidate[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!isHan(text[i])) continue;
    const s = surnameLength(text, i);
    if (s) {
      for (const n of [s + 1, s + 2]) {
        const name = text.slice(i, i + n);
        if (name.length < n || !isHan(name[n - 1]) || !isHan(name[n - 2])) break;
        if (/[省市县区镇乡村]$/.test(name)) continue;
        const sup = support(text, i, i + n, counts);
        const base =
          chineseNameCost(name, s) +
          (/[一两二三四五六七八九十]$/.test(name) && /^[人名位个]/.test(text.slice(i + n)) ? 8 : 0);
        // A shorter form inside a longer name is seen as often as the longer one.
        found.push({
          start: i,
          end: i + n,
          kind: 'chinese',
          cost: CLASS + base - sup,
          support: sup,
          margin: plainCost(name) - base - CLASS,
        });
      }
    }
    const japanese = JAPANESE.has(text.slice(i, i + 2)) ? [3, 4, 5] : [];
    for (const n of japanese) {
      const name = text.slice(i, i + n);
      if (name.length < n || ![...name].every(isHan) || [...name.slice(2)].some(isFunction)) break;
      const sup = support(text, i, i + n, counts);
      const base = CLASS + 6 + 4.5 * (n - 2) + (n === 4 ? 0 : 2);
      found.push({
        start: i,
        end: i + n,
        kind: 'chinese',
        cost: base - sup,
        support: sup,
        margin: plainCost(name) - base,
      });
    }
    let cost = FOREIGN;
    for (let n = 1; n <= 7; n += 1) {
      const c = soundCost(text[i + n - 1] ?? '');
      if (c === undefined) break;
      cost += c + (n > 1 && isFunction(text[i + n - 1] as string) ? 2.5 : 0);
      if (n < 2) continue;
      const sup = support(text, i, i + n, counts);
      found.push({
        start: i,
        end: i + n,
        kind: 'foreign',
        cost: cost - sup,
        support: sup,
        margin: plainCost(text.slice(i, i + n)) - cost,
      });
    }
  }
  dotted(text, found);
  return found;
}

const DOT = /[·•‧・．]/;

function dotted(text: string, found: Candidate[]): void {
  const pattern = /(?:[\u3400-\u9fffA-Z]{1,7}|[A-Z]\.)(?:[·•‧・．][\u3400-\u9fffA-Z]{1,8}){1,4}/g;
  for (const m of text.matchAll(pattern)) {
    const run = m[0];
    const first = run.search(DOT);
    const last = run.length - [...run].reverse().join('').search(DOT);
    const middle = last - first;
    for (let i = Math.max(0, first - 7); i < first; i += 1) {
      const left = soundsCost(run.slice(i, first));
      for (let j = last + 1; j <= Math.min(run.length, last + 7); j += 1) {
        const right = soundsCost(run.slice(last, j));
        if (left + right > 6.5 * (j - i - middle)) continue;
        const at = m.index;
        const gloss = /^[（(][A-Za-zÀ-ž]/.test(text.slice(at + j, at + j + 2)) ? 8 : 0;
        const title = endsWithIn(text, at + i, TITLES_BEFORE, 6) ? 4 : 0;
        const verb =
          startsWithIn(text, at + j, VERBS_AFTER, 4) ||
          startsWithIn(text, at + j, TITLES_AFTER, 3) ||
          /^[，。、；：）”」]/.test(text.slice(at + j, at + j + 1)) ||
          at + j === text.length
            ? 2
            : 0;
        found.push({
          start: at + i,
          end: at + j,
          kind: 'dotted',
          cost: left + right + middle * 2 - gloss - title - verb - 6,
          support: 6 + gloss,
          margin: 10,
        });
      }
    }
  }
}

function soundsCost(part: string): number {
  let cost = 0;
  for (const c of part) cost += /[A-Z.]/.test(c) ? 3 : (soundCost(c) ?? (isFunction(c) ? 25 : 9));
  return cost;
}
