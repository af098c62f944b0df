import { pacer } from '../../kit/steps.ts';
import { TITLES_AFTER, TITLES_BEFORE, VERBS_AFTER } from './contexts.ts';
import { isHan } from './han.ts';

export function endsWithIn(text: string, end: number, set: ReadonlySet<string>, max: number): boolean {
  for (let n = max; n > 0; n -= 1) if (end >= n && set.has(text.slice(end - n, end))) return true;
  return false;
}

export function startsWithIn(text: string, start: number, set: ReadonlySet<string>, max: number): boolean {
  for (let n = max; n > 0; n -= 1) if (set.has(text.slice(start, start + n))) return true;
  return false;
}

/** Counts every stretch of two to five Han characters that begins at a place. */
function count(text: string, at: number, counts: Map<string, number>): void {
  if (!isHan(text[at])) return;
  for (let n = 2; n <= 5 && isHan(text[at + n - 1]); n += 1) {
    const stretch = text.slice(at, at + n);
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
}

/** The label of a credit line. */
const ROLE = /(?:记者|编辑|作者|翻译|编译|摄影|校对|责编|主编|撰文|译者|文|图)[：:／/|｜]\s?$/;
const NAMING = /(?:名叫|叫做|名为|叫|自称|笔名|本名|原名|化名)$/;

function before(text: string, start: number): number {
  const char = text[start - 1];
  if (endsWithIn(text, start, TITLES_BEFORE, 6) || ROLE.test(text.slice(Math.max(0, start - 6), start))) return 4;
  if (char === '、') return 2;
  if (char === undefined || /[，。；：！？「“『（(\n]/.test(char)) return 1.5;
  if (NAMING.test(text.slice(Math.max(0, start - 2), start))) return 3;
  return /[与和及由向对给被跟]/.test(char) ? 1 : 0;
}

function after(text: string, end: number): number {
  const char = text[end];
  if (char === '（' || char === '(') return /^[（(][A-ZÀ-ÖØ-Þ@]/.test(text.slice(end, end + 2)) ? 7 : 1.5;
  if (char === '、') return 2;
  if (startsWithIn(text, end, TITLES_AFTER, 3)) return 3;
  if (startsWithIn(text, end, VERBS_AFTER, 4)) return 2;
  return char === undefined || /[，。；：！？」”』）)\n]/.test(char) ? 1.2 : 0;
}

export interface Surroundings {
  /** What stands around, and coming again, together. */
  readonly support: number;
  /** What stands around alone. */
  readonly context: number;
  readonly count: number;
}

/** How much the surroundings of a stretch, and its coming again, speak for a name. `text` is folded. */
export function* surroundingsSteps(text: string): Generator<void, (start: number, end: number) => Surroundings> {
  const counts = new Map<string, number>();
  const pause = pacer();
  for (let at = 0; at < text.length; at += 1) {
    if (pause()) yield;
    count(text, at, counts);
  }
  const [left, right] = [new Float32Array(text.length + 1).fill(-1), new Float32Array(text.length + 1).fill(-1)];
  return (start, end) => {
    if (left[start] === -1) left[start] = before(text, start);
    if (right[end] === -1) right[end] = after(text, end);
    const count = counts.get(text.slice(start, end)) ?? 1;
    const context = (left[start] as number) + (right[end] as number);
    return { context, count, support: context + Math.min(4, 1.6 * Math.log2(count)) };
  };
}
