import type { UrlMode } from '../../../src/model/citation.ts';
import type { Settings } from './settings.ts';

/** The settings that a citation depends on, beside its style. */
export type CiteSettings = Pick<Settings, 'urlMode' | 'halfWidth'>;

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

/** What the settings say of every citation, as `cite` takes it; no mode where it is to choose. */
export const settled = ({ urlMode, halfWidth }: CiteSettings): { mode: UrlMode | undefined; halfWidth: boolean } => ({
  mode: urlMode === 'auto' ? undefined : urlMode,
  halfWidth,
});

/** The styles with marks of full width, for which half-width ones can be asked. */
export const hasFullWidthMarks = (style: string): boolean => style.startsWith('gb7714-2025');
