/** Opening and closing mark of a quotation, and of one inside it, by primary language subtag (CLDR, delimiters). */
const MARKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'zh-hant': ['「', '」', '『', '』'],
  zh: ['“', '”', '‘', '’'],
  ja: ['「', '」', '『', '』'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  de: ['„', '“', '‚', '‘'],
  fr: ['« ', ' »', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pl: ['„', '”', '«', '»'],
  cs: ['„', '“', '‚', '‘'],
  fa: ['«', '»', '‹', '›'],
  el: ['«', '»', '“', '”'],
};
const ENGLISH = ['“', '”', '‘', '’'] as const;

/**
 * @param language BCP 47
 * @returns opening and closing mark, then those of a quotation inside a quotation
 */
export function quotationMarks(language: string): readonly [string, string, string, string] {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return MARKS['zh-hant'] ?? ENGLISH;
  return MARKS[tag.split('-')[0] ?? ''] ?? ENGLISH;
}
