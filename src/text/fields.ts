import { labelOf, type LabelKind } from '../lang/labels.ts';

/** One labelled part of a line: `作者：X` of `来源：Y　作者：X　发布时间：…`. */
export interface Field {
  readonly kind: LabelKind;
  readonly label: string;
  readonly value: string;
  readonly start: number;
}

/** Longest line that is looked at for labels inside it. */
const MAX = 300;
/** Where a label may begin: after a gap, a mark that closes, a date. */
const GAP = /(?<=[\s\u3000|｜·•】）)\]；;，,、。>»\d/])(?=\p{L})/gu;
/** Labels that may stand without a colon, directly before their value. */
const GLUED = /^\p{Script=Han}{2,4}$/u;

/**
 * The labelled parts of a line, in any language known. A label without a colon counts at the beginning of a short line in Han
 * characters (`来源临江晨报`), and before a date (`Published June 6`).
 */
export function fieldsOf(text: string): Field[] {
  const line = text.slice(0, MAX);
  const starts: { at: number; kind: LabelKind; label: string; from: number }[] = [];
  const look = (at: number): void => {
    const label = labelOf(line.slice(at));
    if (!label || label.kind === 'housekeeping') return;
    const from = line.length - label.rest.length;
    const before = line.slice(at, from);
    // The label itself begins here, not after more marks.
    const glued =
      !label.colon &&
      GLUED.test(label.label) &&
      (at === 0
        ? line.length <= 24 && label.rest.length > 1
        : /[|｜]\s?$/.test(line.slice(0, at)) && /^[^|｜]{2,10}(?:[|｜]|$)/.test(label.rest));
    const dated =
      !label.colon &&
      (label.kind === 'date' || label.kind === 'updated') &&
      /^(?:\p{L}{2,9}\.?,?\s)?[\p{L}\s]{0,12}\d/u.test(label.rest);
    if (label.colon || glued || dated || (label.rest === '' && before.length <= 12))
      starts.push({ at, kind: label.kind, label: label.label, from });
  };
  look(0);
  for (const { index } of line.matchAll(GAP)) {
    const last = starts.at(-1);
    if (last && index < last.from) continue;
    look(index);
  }
  for (const m of line.matchAll(/(\p{Script=Han}{2,8})[\s\u3000]?[:：]/gu)) {
    // Elements stand side by side without a gap: `…20:05来源：X作者：Y`.
    for (let i = 0; i <= (m[1] as string).length - 2; i++) {
      const at = m.index + i;
      if (starts.some((s) => at >= s.at && at < s.from)) break;
      const label = labelOf(line.slice(at));
      if (!label?.colon || label.kind === 'housekeeping' || label.label.length !== (m[1] as string).length - i)
        continue;
      starts.push({ at, kind: label.kind, label: label.label, from: line.length - label.rest.length });
      break;
    }
  }
  starts.sort((a, b) => a.at - b.at);
  return starts.map((s, i) => ({
    kind: s.kind,
    label: s.label,
    value: line
      .slice(s.from, starts[i + 1]?.at ?? line.length)
      .replace(/^[\s\u3000[【]{1,6}|[\s\u3000|｜·•,，;；、\]】]{1,8}$/gu, ''),
    start: s.at,
  }));
}
