/** Direction of a text: by its language where that is known, else by its first 1,000 letters. */
export function directionOf(text: string, language?: string): 'ltr' | 'rtl' {
  if (language && /^(?:ar|fa|he|ur|ug|ps|sd|yi|dv|ckb)(?:-|$)/.test(language)) return 'rtl';
  const sample = text.slice(0, 1000);
  const rtl = sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0;
  if (rtl === 0) return 'ltr';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
