import type { UrlMode } from '../../../src/model/citation.ts';
import type { Settings } from './settings.ts';

/**
 * The citation style for a person who has not chosen one: the national standard for simplified Chinese (GB/T 7714—2025,
 * in force since 2026-07-01), the form that is usual
 * in Taiwan for traditional Chinese, APA for all others.
 * @param chosen name of a style, or empty
 * @param language BCP 47, of the interface
 */
export function styleFor(chosen: string, language: string): string {
  if (chosen) return chosen;
  if (!/^zh\b/i.test(language)) return 'apa';
  return /hant|tw|hk|mo/i.test(language) ? 'apa-zh-tw' : 'gb7714-2025';
}

/** The setting as `cite` takes it: nothing where it is to choose. */
export function modeOf({ urlMode }: Pick<Settings, 'urlMode'>): UrlMode | undefined {
  return urlMode === 'auto' ? undefined : urlMode;
}
