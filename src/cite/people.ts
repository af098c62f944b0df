import type { Name } from './work.ts';

/** Letters of East Asia: names in them are neither inverted with a comma nor cut to initials. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const isEastAsian = (text: string): boolean => EAST_ASIAN.test(text);

/** O'Garra as printed: O’Garra. */
const apostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** Family and given name in a form that can be cut to initials. */
function partsOf(name: Name): { family: string; given: string; suffix?: string | undefined } | undefined {
  if (name.kind === 'organization') return undefined;
  if (name.latin) return name.latin;
  return name.family && name.given && !isEastAsian(name.written)
    ? { family: apostrophes(name.family), given: apostrophes(name.given), suffix: name.suffix }
    : undefined;
}

/**
 * Initials of a given name.
 * @param stop after each initial
 * @param gap between words
 * @param hyphen between the parts of a double name
 */
export function initials(given: string, stop = '.', gap = ' ', hyphen = '-'): string {
  return given
    .split(/\s+/)
    .filter(Boolean)
    .map((w) =>
      w
        .split(/[-‐]/)
        .filter(Boolean)
        .map((p) => `${[...p][0]?.toUpperCase() ?? ''}${stop}`)
        .join(hyphen),
    )
    .join(gap);
}

/** ` Jr.`, or nothing. */
const behind = (suffix: string | undefined, by = ' ') => (suffix ? by + suffix : '');

/** `Zhang, T.`, `King, M. L., Jr.`; without a form in letters that can be shortened, the name as written. */
export function familyInitials(name: Name, gap = ' '): string {
  const parts = partsOf(name);
  return parts ? `${parts.family}, ${initials(parts.given, '.', gap)}${behind(parts.suffix, ', ')}` : name.written;
}
/** `T. Zhang` */
export function initialsFamily(name: Name, gap = ' '): string {
  const parts = partsOf(name);
  return parts ? `${initials(parts.given, '.', gap)} ${parts.family}${behind(parts.suffix)}` : name.written;
}
/** Citing Medicine, 2nd ed.: family rank without a full stop, numerals as ordinals. */
const RANK: Readonly<Record<string, string>> = { 'Jr.': 'Jr', 'Sr.': 'Sr', II: '2nd', III: '3rd', IV: '4th', V: '5th' };

/** `Zhang T`, `King ML Jr`: at most two initials, no hyphen (Citing Medicine, 2nd ed., ch. 23, names). */
export function vancouverName(name: Name): string {
  const parts = partsOf(name);
  if (!parts) return name.written;
  const letters = [...initials(parts.given, '', '', '')].slice(0, 2).join('');
  return `${parts.family} ${letters}${behind(parts.suffix && RANK[parts.suffix])}`;
}
/** First in a list: `Okafor, Daniel`; family-first names keep their order without a comma: `Zhang Ting`. */
export function inverted(name: Name): string {
  if (name.latin)
    return name.familyFirst ? `${name.latin.family} ${name.latin.given}` : `${name.latin.family}, ${name.latin.given}`;
  if (name.familyFirst || !name.family || !name.given) return apostrophes(name.written);
  return apostrophes(`${name.family}, ${name.given}${behind(name.suffix, ', ')}`);
}
/** In running order. */
export function straight(name: Name): string {
  if (name.latin)
    return name.familyFirst ? `${name.latin.family} ${name.latin.given}` : `${name.latin.given} ${name.latin.family}`;
  return apostrophes(
    !name.familyFirst && name.family && name.given
      ? `${name.given} ${name.family}${behind(name.suffix)}`
      : name.written,
  );
}
/**
 * `ZHANG, Ting`: ISO 690, ABNT. An organisation in capitals.
 * @param joins whether Jr. belongs to the family name: `FINCH JR., Harold` (ABNT NBR 6023:2018, 8.1.1)
 */
export function capitals(name: Name, joins = false): string {
  if (name.kind === 'organization') return name.written.toUpperCase();
  const parts = partsOf(name);
  // A single name is filed like a family name.
  if (!parts) return apostrophes(name.written).toUpperCase();
  const family = parts.family.toUpperCase();
  return joins
    ? `${family}${behind(parts.suffix?.toUpperCase())}, ${parts.given}`
    : `${family}, ${parts.given}${behind(parts.suffix, ', ')}`;
}
/** The part used in a text. */
export function familyOnly(name: Name): string {
  return partsOf(name)?.family ?? name.written;
}
