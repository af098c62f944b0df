/**
 * The citation style for a person who has not chosen one: the national standard for simplified Chinese, the form that is usual
 * in Taiwan for traditional Chinese, APA for all others.
 * @param chosen name of a style, or empty
 * @param language BCP 47, of the interface
 */
export function styleFor(chosen: string, language: string): string {
  if (chosen) return chosen;
  if (!/^zh\b/i.test(language)) return 'apa';
  return /hant|tw|hk|mo/i.test(language) ? 'apa-zh-tw' : 'gb7714-2015';
}
