import type { Name } from './work.ts';

/** Letters of East Asia: names in them are neither inverted with a comma nor cut to initials. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const isEastAsian = (text: string): boolean => EAST_ASIAN.test(text);

/** Family and given name in a form that can be cut to initials. */
function partsOf(name: Name): { family: string; given: string } | undefined {
  if (name.kind === 'organization') return undefined;
  if (name.latin) return name.latin;
  return name.family && name.given && !isEastAsian(name.written)
    ? { family: name.family, given: name.given }
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

/** `Zhang, T.`; without a form in letters that can be shortened, the name as written. */
export function familyInitials(name: Name): string {
  const parts = partsOf(name);
  return parts ? `${parts.family}, ${initials(parts.given)}` : name.written;
}
/** `T. Zhang` */
export function initialsFamily(name: Name): string {
  const parts = partsOf(name);
  return parts ? `${initials(parts.given)} ${parts.family}` : name.written;
}
/** `Zhang T`: at most two initials, no hyphen (Citing Medicine, 2nd ed., ch. 23, names). */
export function vancouverName(name: Name): string {
  const parts = partsOf(name);
  return parts ? `${parts.family} ${[...initials(parts.given, '', '', '')].slice(0, 2).join('')}` : name.written;
}
/** First in a list: `Okafor, Daniel`; family-first names keep their order without a comma: `Zhang Ting`. */
export function inverted(name: Name): string {
  if (name.latin)
    return name.familyFirst ? `${name.latin.family} ${name.latin.given}` : `${name.latin.family}, ${name.latin.given}`;
  if (name.familyFirst || !name.family || !name.given) return name.written;
  return `${name.family}, ${name.given}`;
}
/** In running order. */
export function straight(name: Name): string {
  if (name.latin)
    return name.familyFirst ? `${name.latin.family} ${name.latin.given}` : `${name.latin.given} ${name.latin.family}`;
  return !name.familyFirst && name.family && name.given ? `${name.given} ${name.family}` : name.written;
}
/** `ZHANG, Ting`: ISO 690, ABNT. An organisation in capitals. */
export function capitals(name: Name): string {
  if (name.kind === 'organization') return name.written.toUpperCase();
  const parts = partsOf(name);
  return parts ? `${parts.family.toUpperCase()}, ${parts.given}` : name.written;
}
/** The part used in a text. */
export function familyOnly(name: Name): string {
  return partsOf(name)?.family ?? name.written;
}
