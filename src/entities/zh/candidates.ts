import { pacer } from '../../kit/steps.ts';
import { JAPANESE_SURNAMES } from '../../lang/zh-surnames.ts';
import { TITLES_AFTER, TITLES_BEFORE, VERBS_AFTER } from './contexts.ts';
import { isHan } from './han.ts';
import { endsWithIn, startsWithIn, surroundingsSteps } from './surroundings.ts';
import { ORG_SUFFIX, PLACE_SUFFIX } from './suffixes.ts';
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
  /** The part of it that stands around, without coming again. */
  readonly context: number;
  /** How much dearer the same characters are as ordinary words. */
  readonly margin: number;
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

/** Words as frequent as this, or more, pull a character out of a rarer name. */
const FREQUENT = 10.5;

/** Whether the last character of a stretch rather begins a frequent word with what follows, which begins none itself: 曾参|与, 发展中国|家. */
export function cutsWord(text: string, end: number): boolean {
  if (!isHan(text[end])) return false;
  const words = commonWords();
  const last = text[end - 1] as string;
  if (words.has(last + text.slice(end, end + 2)) && isHan(text[end + 1])) return true;
  const over = words.get(last + (text[end] as string));
  if (!over || over.cost > FREQUENT) return false;
  for (let n = 2; n <= 4; n += 1) if (words.has(text.slice(end, end + n))) return false;
  return true;
}

/** Whether a given name would be a word for a body or a place: 池田|剧院. */
function isSuffix(name: string): boolean {
  for (let n = Math.min(4, name.length); n > 1; n -= 1)
    if (ORG_SUFFIX.has(name.slice(-n)) || PLACE_SUFFIX.has(name.slice(-n))) return true;
  return false;
}

const JAPANESE = new Set(JAPANESE_SURNAMES.split(' '));
const CLASS = 6.5;
const FOREIGN = 8;

/** Names that Chinese text could hold at each place, by surname and by the sounds of foreign names. `text` is folded. */
export function* candidateSteps(text: string): Generator<void, Candidate[]> {
  const support = yield* surroundingsSteps(text);
  const found: Candidate[] = [];
  const pause = pacer();
  // A short name that is always followed by the same character is cut off.
  const goesOn = (start: number, end: number, count: number) =>
    isHan(text[end - 1]) && !isFunction(text[end - 1] as string) && support(start, end).count === count;
  for (let i = 0; i < text.length; i += 1) {
    if (pause(2)) yield;
    if (!isHan(text[i])) continue;
    const s = surnameLength(text, i);
    if (s) {
      for (const n of [s + 1, s + 2]) {
        const name = text.slice(i, i + n);
        if (name.length < n || !isHan(name[n - 1]) || !isHan(name[n - 2])) break;
        if (/[省市县区镇乡村]$/.test(name) && !(n === 3 && startsWithIn(text, i + n, TITLES_AFTER, 3))) continue;
        const given = name.slice(s);
        if (given.length === 2 && (TITLES_AFTER.has(given) || TITLES_BEFORE.has(given) || isSuffix(given))) continue;
        // 周姓: of the family Zhou. A verb of speaking is no given name: 赞佩道：“…”.
        if (given.startsWith('姓') || (given.endsWith('道') && /^[：:，]?[“「]/.test(text.slice(i + n, i + n + 2))))
          continue;
        const around = support(i, i + n);
        const sup = around.support;
        const base =
          chineseNameCost(name, s) +
          (/[一两二三四五六七八九十]$/.test(name) && /^[人名位个]/.test(text.slice(i + n)) ? 8 : 0) +
          (n === s + 1 && around.count > 2 && goesOn(i, i + n + 1, around.count) ? 5 : 0) +
          (around.count === 1 && cutsWord(text, i + n) ? 4 : 0);
        // 范家|屯, 龙虎塔: rather the name of a place.
        const place = /^[村屯镇乡庄寨]/.test(text.slice(i + n)) || /[塔寺庙桥湖]$/.test(name) ? 8 : 0;
        found.push({
          start: i,
          end: i + n,
          kind: 'chinese',
          cost: CLASS + base - sup,
          support: sup,
          context: around.context,
          margin: plainCost(name) - base - CLASS - place,
        });
      }
    }
    const japanese = JAPANESE.has(text.slice(i, i + 2)) ? [3, 4, 5] : [];
    for (const n of japanese) {
      const name = text.slice(i, i + n);
      if (name.length < n || !Array.from(name).every(isHan) || Array.from(name.slice(2)).some(isFunction)) break;
      if (/[省市县区镇乡村]$/.test(name) || isSuffix(name.slice(2))) continue;
      const around = support(i, i + n);
      const sup = around.support;
      const base = CLASS + 6 + 4.5 * (n - 2) + (n === 4 ? 0 : 2) + (cutsWord(text, i + n) ? 4 : 0);
      found.push({
        start: i,
        end: i + n,
        kind: 'chinese',
        cost: base - sup,
        support: sup,
        context: around.context,
        margin: Math.min(3, plainCost(name) - base),
      });
    }
    let cost = FOREIGN;
    for (let n = 1; n <= 7; n += 1) {
      const c = soundCost(text[i + n - 1] ?? '');
      if (c === undefined) break;
      cost += c + (GLUE.test(text[i + n - 1] as string) ? (n === 1 ? 8 : 2.5) : 0);
      if (n < 2 || (text[i + n - 1] === '道' && /^[：:]/.test(text.slice(i + n, i + n + 1)))) continue;
      // Short ones are more often the beginning of a Chinese name or a piece of words.
      const short =
        (n === 2 ? 4 : n === 3 ? 1.5 : 0) +
        (cutsWord(text, i + n) ? 4 : 0) +
        (n === 2 && /[里上中下内外]$/.test(text.slice(i, i + n)) ? 6 : 0);
      const around = support(i, i + n);
      const sup = around.support;
      found.push({
        start: i,
        end: i + n,
        kind: 'foreign',
        cost: cost + short - sup,
        support: sup,
        context: around.context,
        margin: plainCost(text.slice(i, i + n)) - cost - short,
      });
    }
  }
  dotted(text, found);
  return found;
}

/** Characters of grammar that no foreign name begins or ends with, though a few have its sounds. */
const GLUE = /[的了在是和与及或则也被就对从为说将把让等而但已曾要能其因到往至给叫当于]/;
/** The last character of a word of office, which stands before a name: 协调员|库尔特·坎贝尔. */
const OFFICE_END = /[员者官师们]/;
const DOT = /[·•‧・．]/;
const LAST_DOT = /[·•‧・．](?=[^·•‧・．]*$)/;

function dotted(text: string, found: Candidate[]): void {
  const pattern = /(?:[\u3400-\u9fffA-Z]{1,7}|[A-Z]\.)(?:[·•‧・．][\u3400-\u9fffA-Z]{1,8}){1,4}/g;
  for (const m of text.matchAll(pattern)) {
    const run = m[0];
    const first = run.search(DOT);
    const last = run.search(LAST_DOT) + 1;
    const middle = last - first;
    for (let i = Math.max(0, first - 7); i < first; i += 1) {
      if (first - i > 2 && startsWithIn(run, i, TITLES_BEFORE, 4)) continue;
      const left =
        soundsCost(run.slice(i, first)) + (GLUE.test(run[i] as string) || OFFICE_END.test(run[i] as string) ? 12 : 0);
      for (let j = last + 1; j <= Math.min(run.length, last + 7); j += 1) {
        const right = soundsCost(run.slice(last, j)) + (GLUE.test(run[j - 1] as string) ? 6 : 0);
        if (left + right > 6.5 * (j - i - middle) || isSuffix(run.slice(last, j))) continue;
        // A class of ships or the like: 阿利·伯克级; an officer's rank: 洛迈尔中校.
        if (/[级型式]$/.test(run.slice(last, j)) || TITLES_AFTER.has(run.slice(Math.max(last, j - 2), j))) continue;
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
          context: 6 + gloss,
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
