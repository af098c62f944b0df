import { uiLanguage } from '../platform/i18n.ts';

/** A share of 1 in the person's language: `45 %`. */
export const percentWords = (share: number): string =>
  new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

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
