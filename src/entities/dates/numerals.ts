const DIGITS = new Map(Array.from('〇零○一二三四五六七八九').map((c, i) => [c, Math.max(0, i - 2)]));
DIGITS.set('两', 2).set('元', 1).set('Ｏ', 0);

/** A Chinese or Arabic number below 10,000: 二十一, 廿一, 一百一十二, 二〇一六, 112. */
export function numeral(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const t = text.replace(/^[廿]/, '二十').replace(/^卅/, '三十');
  if (!/[十百]/.test(t)) {
    let n = 0;
    for (const c of t) {
      const d = DIGITS.get(c);
      if (d === undefined) return undefined;
      n = n * 10 + d;
    }
    return t.length ? n : undefined;
  }
  let total = 0;
  let digit: number | undefined;
  for (const c of t) {
    if (c === '百') [total, digit] = [total + (digit ?? 1) * 100, undefined];
    else if (c === '十') [total, digit] = [total + (digit || 1) * 10, undefined];
    else {
      const d = DIGITS.get(c);
      if (d === undefined) return undefined;
      digit = d;
    }
  }
  return total + (digit ?? 0);
}

/** Pattern source of a number in either writing. */
export const YEAR = '[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3}';
export const NUMBER = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}';
