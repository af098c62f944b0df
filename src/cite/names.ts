import type { Person } from '../model/article.ts';
import type { CitationForms } from '../model/citation.ts';
import { oneLine } from './one-line.ts';

/** A name in the forms that styles ask for. */
export interface Name {
  /** As the article has it. */
  readonly written: string;
  readonly kind: 'person' | 'organization';
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** What begins the family name and does not count when it is filed or made a key: van der, de la. */
  readonly particle?: string | undefined;
  /** Jr., III: stands behind the whole name, also where the family name is put first. */
  readonly suffix?: string | undefined;
  /** Family name first also in other languages (Chinese, Korean, Japanese, Vietnamese). */
  readonly familyFirst: boolean;
  /** The person's own romanisation, never guessed. */
  readonly latin?: { readonly family: string; readonly given: string } | undefined;
}

/** Chinese family names of two characters. */
const COMPOUND = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 独孤 獨孤 端木 夏侯 轩辕 軒轅 赫连 赫連 呼延 南宫 南宮 西门 西門 百里 东郭 東郭 申屠 澹台 澹臺 公羊 钟离 鍾離 完颜 完顏 淳于 单于'.split(
    ' ',
  ),
);
/** Korean family names of two syllables. */
const KOREAN_COMPOUND = new Set('남궁 황보 제갈 사공 선우 서문 독고 동방'.split(' '));
/** Particles that belong to a western family name. */
const PARTICLE = /^(?:van|von|de|der|den|du|del|della|di|da|dos|das|la|le|ten|ter|zu|al|el|bin|ibn)$/i;

const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV|V)\.?$/;
/** Without a comma a single letter may be an initial. */
const BARE_SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;
/** Titles and degrees are no part of a name in any style (APA 7, §9.8; The Chicago Manual of Style, 18th ed., §13.85). */
const TITLE = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Rev|Hon)\.?|Sir|Dame)$/;
const DEGREE =
  /^(?:Ph\.?\s?D|M\.?D|M\.?[AS]|M\.?Sc|B\.?[AS]|J\.?D|LL\.?[BM]|MBA|MPH|R\.?N|R\.?D\.?N?|DDS|DVM|Esq|CFA|CPA)\.?$/i;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична)$/u;
/**
 * Second given names of Spain and Latin America: behind them one family name follows, behind any other first word two
 * (María José García; Lucía Ferrer Olmo).
 */
const SPANISH_SECOND = new Set(
  'José María Luis Carlos Antonio Manuel Miguel Ángel Juan Jesús Javier Alberto Eduardo Fernando Francisco Rafael Pablo Pedro Ignacio Enrique Andrés David Daniel Diego Ricardo Roberto Ramón Mario Jorge Alejandro Martín Vicente Agustín Emilio Gabriel Isabel Carmen Pilar Teresa Luisa Elena Cristina Beatriz Victoria Mercedes Rosa Dolores Rosario Eugenia Fernanda Paula Inés Belén Laura Alejandra Guadalupe Soledad Concepción Ana'.split(
    ' ',
  ),
);
/** In Portuguese these belong to the family name (ABNT NBR 6023:2018, 8.1.1). */
const KINSHIP = /^(?:Filho|Neto|Sobrinho|J[uú]nior)$/;

const kept = (written: string, latin: Name['latin']): Name => ({ written, kind: 'person', familyFirst: false, latin });
const familyFirst = (written: string, family: string, given: string, latin: Name['latin']): Name => ({
  written,
  kind: 'person',
  family,
  given,
  familyFirst: true,
  latin,
});

/**
 * Divides a name as its language does. What cannot be divided without guessing (a Japanese name written without a space, a
 * foreign name in Han characters, a single word) is left whole.
 * @param language BCP 47, of the article
 * @param forms whose `names` say how the person divides a name in Latin letters, or writes another in them
 */
export function nameOf(person: Person, language: string, forms: CitationForms = {}): Name {
  const own = forms.names?.[person.name];
  const parts = own?.family && own.given ? { family: oneLine(own.family), given: oneLine(own.given) } : undefined;
  if (!parts || !isLatin(person.name)) return found(person, language, parts);
  // The person says how a name in Latin letters is divided; its order and suffix stay as its language has them.
  const name = found(person, language, undefined);
  return { ...divided(name.written, undefined, parts.family, parts.given, name.suffix), familyFirst: name.familyFirst };
}

/** Whether all letters of a name are Latin. */
export const isLatin = (name: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(name);

function found(person: Person, language: string, latin: Name['latin']): Name {
  const written = oneLine(person.name);
  if (person.kind === 'organization') return { written, kind: 'organization', familyFirst: false };
  if (/^ja\b/.test(language) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(written)) {
    const [family, given, more] = written.split(' ');
    if (family && given && !more) return familyFirst(written, family, given, latin);
    return { ...kept(written, latin), familyFirst: true };
  }
  if (/^\p{Script=Han}{2,4}$/u.test(written)) {
    const n = COMPOUND.has(written.slice(0, 2)) && written.length > 2 ? 2 : 1;
    return familyFirst(written, written.slice(0, n), written.slice(n), latin);
  }
  if (/^\p{Script=Hangul}{2,4}$/u.test(written)) {
    const n = KOREAN_COMPOUND.has(written.slice(0, 2)) && written.length > 2 ? 2 : 1;
    return familyFirst(written, written.slice(0, n), written.slice(n), latin);
  }
  const undecorated = withoutTitles(written);
  const words = undecorated.split(' ');
  if (words.length < 2 || words.length > 6 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written))
    return kept(written, latin);
  // Arabic, Hebrew, Indic and other names are not divided by one rule; they stand whole unless the person divides them.
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u.test(written))
    return kept(written, latin);
  const comma = /^([^,]+), ([^,]+)$/.exec(undecorated);
  if (comma) {
    const [, before = '', after = ''] = comma;
    if (!SUFFIX.test(after)) return divided(written, latin, before, after);
    return western(before.split(' '), written, language, latin, suffixOf(after));
  }
  const last = words.at(-1) ?? '';
  if (words.length > 2 && BARE_SUFFIX.test(last))
    return western(words.slice(0, -1), written, language, latin, suffixOf(last));
  const [first = '', ...others] = words;
  if (/^vi\b/.test(language)) return familyFirst(written, first, others.join(' '), latin);
  // Hungarian names stand family first at home, and the other way round in every other language (Chicago §8.14).
  if (/^hu\b/.test(language)) return divided(written, latin, first, others.join(' '));
  // Written family name first: initials behind it (Петров А. В.), or a patronymic at the end (Петров Алексей Викторович).
  if (others.every((word) => INITIALS.test(word)) && !INITIALS.test(first))
    return divided(written, latin, first, others.join(' '));
  if (words.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(others[0] ?? ''))
    return divided(written, latin, first, others.join(' '));
  return western(words, written, language, latin);
}

/** Jr and Sr are abbreviations, numerals are not. */
const suffixOf = (word: string): string => word.replace(/\.$/, '').replace(/^[JS]r$/, '$&.');

/** Without the titles before a name and the degrees behind it; a name that is nothing else stays. */
function withoutTitles(written: string): string {
  const [name = '', ...behind] = written.split(', ');
  const words = name.split(' ');
  while (words.length > 2 && TITLE.test(words[0] as string)) words.shift();
  while (words.length > 2 && DEGREE.test(words.at(-1) as string) && /\p{Lu}{2}|\./u.test(words.at(-1) as string))
    words.pop();
  return [words.join(' '), ...behind.filter((word) => !DEGREE.test(word))].join(', ');
}

const LEADING_PARTICLES = /^((?:(?:van|von|de|der|den|du|del|della|di|da|dos|das|la|le|ten|ter|zu|bin|ibn) )+)/i;

/** @param given initials that are written together stand apart, as every style that spells them has them: J. R. */
function divided(written: string, latin: Name['latin'], family: string, given: string, suffix?: string): Name {
  return {
    ...kept(written, latin),
    family,
    given: given.replace(/\.(?=\p{Lu})/gu, '. '),
    particle: LEADING_PARTICLES.exec(family)?.[1]?.trim(),
    suffix,
  };
}

/** Words that belong to the family name at the end of a name written given name first. */
function familyLength(words: readonly string[], language: string): number {
  let at = words.length - 1;
  if (at > 1 && /^pt\b/.test(language) && KINSHIP.test(words[at] as string)) at--;
  // Two family names; a second given name before them leaves one (three words) or two (four).
  const plain = words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  if (/^(?:es|ca|gl)\b/.test(language) && plain && at > 1 && (at > 2 || !SPANISH_SECOND.has(words[1] as string))) at--;
  while (at > 1 && PARTICLE.test(words[at - 1] as string)) at--;
  return words.length - at;
}

/** Given names first, then the family name with its particles. */
function western(
  words: readonly string[],
  written: string,
  language: string,
  latin: Name['latin'],
  suffix?: string,
): Name {
  if (words.length < 2) return kept(written, latin);
  const at = words.length - familyLength(words, language);
  return divided(written, latin, words.slice(at).join(' '), words.slice(0, at).join(' '), suffix);
}
