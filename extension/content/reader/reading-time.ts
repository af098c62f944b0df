/**
 * Minutes of silent reading: 400 CJK characters and 230 words of other scripts a minute, added up and rounded, at least 1
 * (Brysbaert 2019 for English; published figures for Chinese lie between 300 and 500).
 */
export function readingMinutes(text: string): number {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const words =
    text
      .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(cjk / 400 + words / 230));
}
