/** English names of languages, for styles that name the language of a foreign work. */
const NAMES: Readonly<Record<string, string>> = {
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  ru: 'Russian',
  uk: 'Ukrainian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  fa: 'Persian',
  ar: 'Arabic',
  vi: 'Vietnamese',
  tr: 'Turkish',
  pl: 'Polish',
  en: 'English',
};

export function languageName(tag: string): string {
  return NAMES[tag.split('-')[0] ?? ''] ?? tag;
}
