import type { Person } from '../model/article.ts';
import { oneLine, type Forms, type Name } from './work.ts';

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
 */
export function nameOf(person: Person, language: string, forms: Forms = {}): Name {
  const written = oneLine(person.name);
  const own = forms.names?.[person.name];
  const latin = own?.family && own.given ? { family: oneLine(own.family), given: oneLine(own.given) } : undefined;
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
  const words = written.split(' ');
  if (words.length < 2 || words.length > 6 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written))
    return kept(written, latin);
  // Arabic, Hebrew, Indic and other names are not divided by one rule; they stand whole unless the person divides them.
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u.test(written))
    return kept(written, latin);
  const comma = /^([^,]+), ([^,]+)$/.exec(written);
  if (comma) {
    const [, before = '', after = ''] = comma;
    if (!SUFFIX.test(after)) return { ...kept(written, latin), family: before, given: after };
    return western(before.split(' '), written, language, latin, suffixOf(after));
  }
  const last = words.at(-1) ?? '';
  if (words.length > 2 && BARE_SUFFIX.test(last))
    return western(words.slice(0, -1), written, language, latin, suffixOf(last));
  const [first = '', ...others] = words;
  if (/^vi\b/.test(language)) return familyFirst(written, first, others.join(' '), latin);
  // Hungarian names stand family first at home, and the other way round in every other language (Chicago §8.14).
  if (/^hu\b/.test(language)) return { ...kept(written, latin), family: first, given: others.join(' ') };
  return western(words, written, language, latin);
}

/** Jr and Sr are abbreviations, numerals are not. */
const suffixOf = (word: string): string => word.replace(/\.$/, '').replace(/^[JS]r$/, '$&.');

/** Given names first; the family name is the last word, with its particles. */
function western(
  words: readonly string[],
  written: string,
  language: string,
  latin: Name['latin'],
  suffix?: string,
): Name {
  if (words.length < 2) return kept(written, latin);
  let at = words.length - 1;
  if (at > 1 && /^pt\b/.test(language) && KINSHIP.test(words[at] as string)) at--;
  while (at > 1 && PARTICLE.test(words[at - 1] as string)) at--;
  return { ...kept(written, latin), family: words.slice(at).join(' '), given: words.slice(0, at).join(' '), suffix };
}
