import { uiLanguage } from '../shared/i18n.ts';

/** A number in the person's language. */
export const numberWords = (n: number): string => new Intl.NumberFormat(uiLanguage()).format(n);

/** A number of bytes in the person's language: `348 kB`. */
export function sizeWords(bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
