/** Words that deny, a language a line, in lower case and separated by spaces. */
const WORDS = [
  'not no never none nobody nothing neither nor without cannot hardly',
  'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder',
  'no nunca jamás ni sin ningún ninguna ninguno nada nadie tampoco',
  'não nunca jamais nem sem nenhum nenhuma nada ninguém tampouco',
  'ne pas jamais sans aucun aucune ni rien personne',
  'non mai senza nessun nessuno nessuna né niente nulla',
  'niet geen nooit zonder noch niemand niets',
  'inte ej aldrig utan ingen inget inga ikke ikkje aldri uten uden intet ingenting',
  'nie bez nigdy żaden żadna żadne nikt nic brak',
  'ne není bez nikdy žádný žádná žádné nikdo nic nelze',
  'не нет ни без никогда никто ничто ничего никакой нельзя',
  'не ні немає без ніколи ніхто нічого жоден',
  'nu niciodată fără nici nimeni nimic',
  'nem nincs soha nélkül senki semmi sem',
  'ei eivät en emme ette et koskaan ilman',
  'δεν μη μην όχι ποτέ χωρίς κανείς καμία κανένα ούτε',
  'değil yok hayır asla hiç hiçbir',
  'không chưa chẳng đừng chớ',
  'tidak bukan belum jangan tanpa tak',
  'لا لم لن ليس ليست ليسوا غير بدون دون',
  'نه نیست نیستند نبود نبودند هیچ بدون هرگز نباید',
  'نہیں نہ بغیر کبھی مت',
  'לא אין אל בלי ללא מעולם',
  'नहीं न मत बिना कभी',
  'না নয় নেই ছাড়া',
  'ไม่ มิ ไม่ได้ ไม่มี',
  '아니 안 못 없다 없는 없이 않는 않은 않다 않고',
];
const LISTED = new Set(WORDS.flatMap((line) => line.split(' ')));

/** Parts of words that deny: the end of an English verb, the beginning of a Persian one, stems of Korean and Japanese ones. */
const PARTS = /n't$|^نمی|않|없|못하|ない$|なかっ|ません|ずに$/u;

/** Characters that deny in Chinese and Japanese, and the words in which they do not. */
const HAN = /[不没沒未无無非勿莫毋否别]/gu;
const HAN_OTHERS = /非常|非洲|未来|不过|不仅|不但|不断|不久|无论|不管|不同|别人|特别|区别|个别|级别|性别|分别|别墅/gu;

/**
 * How often a word denies, in any language known. Of Chinese a stretch of text will do.
 * @param word lower case, straight apostrophes, simplified characters
 */
export function negationsIn(word: string): number {
  if (LISTED.has(word) || PARTS.test(word)) return 1;
  return word.replace(HAN_OTHERS, '').match(HAN)?.length ?? 0;
}
