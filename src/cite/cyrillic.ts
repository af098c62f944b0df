/**
 * Cyrillic in Latin letters, by the systems that libraries and passports use: Russian BGN/PCGN 1947 (without the marks for ъ and
 * ь), Ukrainian by the national table of 2010, Bulgarian by the law of 2009, Serbian by its own Latin alphabet. The libraries
 * looked at write ы as i or follow no system.
 */
const COMMON = pairs(
  'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh',
);

function pairs(text: string): Readonly<Record<string, string>> {
  const words = text.split(' ');
  return Object.fromEntries(
    words.flatMap((w, i) => (i % 2 === 0 ? [[w, words[i + 1] === '-' ? '' : (words[i + 1] ?? '')]] : [])),
  );
}

interface System {
  readonly letters: Readonly<Record<string, string>>;
  /** At the beginning of a word, and after what `after` lists. */
  readonly first: Readonly<Record<string, string>>;
  readonly after: string;
}

const SYSTEMS: Readonly<Record<string, System>> = {
  ru: {
    letters: { ...COMMON, ...pairs('ё yo щ shch ъ - ы y ь - э e ю yu я ya') },
    first: pairs('е ye'),
    after: 'аеёиоуыэюяйъь',
  },
  uk: {
    letters: { ...COMMON, ...pairs('г h ґ g є ie и y і i ї i й i щ shch ю iu я ia ь - ʼ - ’ -') },
    first: pairs('є ye ї yi й y ю yu я ya'),
    after: '',
  },
  bg: { letters: { ...COMMON, ...pairs('х h щ sht ъ a ь y ю yu я ya') }, first: {}, after: '' },
  sr: {
    letters: { ...COMMON, ...pairs('ђ đ ж ž ј j љ lj њ nj ћ ć х h ц c ч č џ dž ш š') },
    first: {},
    after: '',
  },
};

/**
 * @param language BCP 47
 * @returns undefined where there is no system for the language, or no Cyrillic letter
 */
export function fromCyrillic(text: string, language: string): string | undefined {
  const system = SYSTEMS[language.split('-')[0] ?? ''];
  if (!system || !/\p{Script=Cyrillic}/u.test(text)) return undefined;
  let out = '';
  let before = ' ';
  for (const ch of text.normalize('NFC')) {
    const lower = ch.toLowerCase();
    const begins = !/\p{L}|[ʼ’]/u.test(before) || system.after.includes(before);
    const latin =
      lower === 'г' && before === 'з' && system === SYSTEMS['uk']
        ? 'gh'
        : (begins && system.first[lower]) || system.letters[lower];
    const shown = latin ?? ch;
    out += ch !== lower ? shown.replace(/^./u, (c) => c.toUpperCase()) : shown;
    before = lower;
  }
  return out;
}
