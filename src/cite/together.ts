import { plain, type Rich } from './rich.ts';

const OPEN = /^[(（[［]/;
const CLOSE = /[)）\]］]$/;

/** 1, 2, 3, 5 → 1–3, 5: three or more in a row are a span. */
function spans(numbers: readonly number[], comma: string, dash: string): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const n of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}${dash}${run.at(-1)}` : run.join(comma))).join(comma);
}

const NUMBERED = /^([[(（])(\d+)([\])）])$/;

/** `Okafor, 2021` → its names and its year; nothing where there is no year behind them. */
const NAMED =
  /^(.{1,300}?)([,，]? ?)((?:\[?\d{4}(?:–\d{4})?[a-z]{0,2}\]?|n\.d\.(?:-[a-z])?|no date(?:-[a-z])?|無日期(?:-[a-z])?))$/;

/** Years of the same authors stand behind their names once: Lindqvist, 2021, 2022a. */
function merged(inner: readonly string[], comma: string): string[] {
  const out: { names: string; by: string; years: string[] }[] = [];
  const rest: string[] = [];
  for (const text of inner) {
    const [, names, by, year] = NAMED.exec(text) ?? [];
    const same = out.find((o) => o.names === names);
    if (names === undefined || by === undefined || year === undefined) rest.push(text);
    else if (same) same.years.push(year);
    else out.push({ names, by, years: [year] });
  }
  return [...out.map((o) => `${o.names}${o.by}${o.years.join(comma)}`), ...rest];
}

/**
 * Several references to works in one pair of brackets: (Lindqvist, 2021, 2022a; Okafor, 2022), [1–3].
 * @param forms each work's usual form for the running text, in the order in which they are to stand
 * @returns nothing where the style's form is no bracket
 */
export function together(forms: readonly Rich[]): Rich | undefined {
  const texts = forms.map(plain);
  const first = texts[0] ?? '';
  if (texts.length < 2 || !texts.every((t) => OPEN.test(t) && CLOSE.test(t))) return undefined;
  const numbers = texts.map((t) => NUMBERED.exec(t));
  const [, open = '', , close = ''] = numbers[0] ?? [];
  if (numbers.every((m) => m !== null)) {
    const all = numbers.map((m) => Number(m?.[2]));
    return [`${open}${spans(all, ',', '-')}${close}`];
  }
  const wide = first.startsWith('（');
  const inner = merged(
    texts.map((t) => t.slice(1, -1)),
    wide ? '，' : ', ',
  );
  return [first.charAt(0) + inner.join(wide ? '；' : '; ') + first.at(-1)];
}
