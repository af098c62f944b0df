import type { Piece } from '../rich.ts';

/** A run of text in one face. */
export interface Run {
  readonly text: string;
  readonly face: 'plain' | 'i' | 'b';
}
export type Output = readonly Run[];

export const EMPTY: Output = [];
export const plainText = (output: Output): string => output.map((run) => run.text).join('');
export const isEmpty = (output: Output): boolean => output.every((run) => run.text === '');
export const textRun = (text: string): Output => (text ? [{ text, face: 'plain' }] : EMPTY);

/** Marks behind which another gives way (CSL 1.0.2, affixes: doubled punctuation is not printed). */
const GIVES_WAY: Readonly<Record<string, string>> = {
  '.': '.',
  ',': ',',
  ':': ':.',
  ';': ';.:',
  '?': '.',
  '!': '.',
  '…': '.',
};

/** `next` behind `before`: of two marks that would stand together one goes, and so does a second space. */
function follow(before: string, next: string): string {
  const last = before.replace(/[”’"'»]{1,4}$/, '').at(-1) ?? '';
  let text = next;
  if (before.endsWith(' ')) text = text.replace(/^ +/, '');
  const gives = GIVES_WAY[last];
  if (gives?.includes(text.charAt(0)) && text) text = text.slice(1);
  return text;
}

/** Outputs one after the other. */
export function concat(...outputs: readonly Output[]): Output {
  const runs: Run[] = [];
  let before = '';
  for (const { text, face } of outputs.flat()) {
    const shown = follow(before, text);
    if (!shown) continue;
    before = (before + shown).slice(-8);
    const last = runs.at(-1);
    if (last?.face === face) runs[runs.length - 1] = { text: last.text + shown, face };
    else runs.push({ text: shown, face });
  }
  return runs;
}

/** The outputs that are not empty, divided by `delimiter`. */
export function join(outputs: readonly Output[], delimiter: string): Output {
  const full = outputs.filter((output) => !isEmpty(output));
  return concat(...full.flatMap((output, i) => (i === 0 ? [output] : [textRun(delimiter), output])));
}

/** Without white space at its ends, and without what else `leading` says at its beginning. */
export const trimmed = (output: Output, leading = /^\s+/u): Output =>
  output.flatMap((run, i) => {
    let { text } = run;
    if (i === 0) text = text.replace(leading, '');
    if (i === output.length - 1) text = text.trimEnd();
    return text ? [{ ...run, text }] : [];
  });

/** Changes the text of every run. */
export const mapText = (output: Output, change: (text: string) => string): Output =>
  output.map((run) => ({ ...run, text: change(run.text) }));

export const faced = (output: Output, face: Run['face']): Output =>
  face === 'plain' ? output : output.map((run) => ({ ...run, face: run.face === 'plain' ? face : run.face }));

/** A comma or full stop behind a closing quotation mark goes inside it (American style). */
function insideQuotes(output: Output): Output {
  const runs = [...output];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    let text = run.text.replace(/([”’]{1,4})([.,])/g, '$2$1');
    const next = runs[i + 1];
    const [, mark] = /^([.,])/.exec(next?.text ?? '') ?? [];
    const [, close] = /([”’]{1,4})$/.exec(text) ?? [];
    if (next && mark && close) {
      text = text.slice(0, -close.length) + mark + close;
      runs[i + 1] = { ...next, text: next.text.slice(1) };
    }
    runs[i] = { ...run, text: text.replace(/([?!.])\.(?=[”’])/g, '$1') };
  }
  return runs;
}

/** The finished output as pieces of a reference. */
export function finished(output: Output, punctuationInQuote: boolean): Piece[] {
  const runs = punctuationInQuote ? insideQuotes(output) : output;
  return runs.map(({ text, face }) => (face === 'i' ? { i: text } : face === 'b' ? { b: text } : text));
}
