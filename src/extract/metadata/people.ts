import type { Person } from '../../model/article.ts';
import { labelOf } from '../../lang/index.ts';
import { oneLine } from '../../kit/text.ts';

/** Longest name. */
const NAME_MAX = 60;
/** Words that stand before a name and are none of it. */
const BEFORE =
  /^(?:by|von|par|por|di|door|av|af|przez|автор|текст|text|texte|texto|testo|story by|written by|posted by|published by|author|authors|autor|auteur|autore|reporter|staff|文|作者|撰文|记者|記者|编辑|編輯)(?:\s?[:：/／|]\s?|\s+)/i;
/** What joins names in the languages known. */
const JOINED =
  /\s?[;；、|／]\s?|\s\/\s|,\s(?:and|und|et|y|e|и|i|en|og|och)\s|,\s?|，\s?|\s(?:and|und|et|y|e|и|i|en|og|och|with|mit|avec|con|com|&)\s|(?<=\p{Script=Han})[和与與&](?=\p{Script=Han})/iu;
const STAFF =
  /\b(?:staff|team|editors?|editorial|newsroom|desk|agenc\w{1,4}|press|news|media|redaktion|rédaction|redacción|redazione|redação|redakcja|contributors?|correspondents?|wire|reports|AFP|AP|dpa|EFE|ANSA|Reuters|TASS|Xinhua|PTI|ANI|IANS|Kyodo|Yonhap)\b|редакция|редакція|编辑部|編輯部|新闻社|通讯社|通訊社|中心$|網$|网$|社$/iu;
/** What follows a name in one breath: a date, a place of work, a handle, a second line. */
const AFTER =
  /[|•·(（[]|\s[-–—]\s|\s(?:on|am|le|el|il|w dniu)\s\d|\d{1,2}[./:]\d|\bupdated\b|\bpublished\b|\s@\w|\bfor\s|\bspecial to\b|投稿日|投稿|发布|發布|发表|發表|更新|https?:/iu;

/**
 * Words of one or several bylines → persons, split and cleaned; what cannot be a name is left out.
 *
 * @param notNames what the site is called
 * @param handles names of hosts: the same word as an author is an account, two words are a person with a site
 */
export function peopleOf(
  said: readonly string[],
  notNames: readonly string[] = [],
  handles: readonly string[] = [],
): Person[] {
  const never = new Set(notNames.map(fold).filter(Boolean));
  const found = new Map<string, Person>();
  for (const line of said) {
    let words = oneLine(line, 300);
    if (/^https?:|^www\./i.test(words)) continue;
    if (never.has(fold(words))) continue;
    for (let i = 0; i < 2; i++) words = words.replace(BEFORE, '');
    const label = labelOf(words);
    if (label?.kind === 'author' && label.colon) words = label.rest;
    const end = words.search(AFTER);
    for (const piece of (end > 0 ? words.slice(0, end) : words).split(JOINED)) {
      const name = piece
        .replace(BEFORE, '')
        .replace(/^[\s"“”'‘*•·–—-]{1,10}|[\s"“”*•·:：,.…–—-]{1,10}$/gu, '')
        .trim();
      if (!isName(name) || never.has(fold(name)) || (!/\s/.test(name) && handles.some((h) => fold(h) === fold(name))))
        continue;
      const key = fold(name);
      if (!found.has(key))
        found.set(key, { name: properCase(name), kind: STAFF.test(name) ? 'organization' : 'person' });
    }
  }
  const people = [...found.values()];
  // The paper's own desk beside a person is the person's employer.
  return people.some((p) => p.kind === 'person')
    ? people.filter((p) => p.kind === 'person' || people.length === 1)
    : people;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > NAME_MAX || !/\p{L}/u.test(name)) return false;
  if (/[@<>{}=_]|https?:|\d{3}|[.!?。！？]\s/.test(name)) return false;
  if (name.split(/\s+/).length > 6) return false;
  if (/\p{Script=Han}/u.test(name) && /^[\p{Script=Han}]{9,}$/u.test(name)) return false;
  return !/^(?:contributors to .*|admin|administrator|anonymous|unknown|none|null|undefined|guest|editor|webmaster|user|root|n\/a|share|home|comments?|about|more|email|follow|updated|published|facebook|twitter|reporter|writer|contributor|correspondent|journalist|author|jr|sr|phd|md|inc|ltd|llc|gmbh|匿名|佚名|未知|小编)$/i.test(
    name,
  );
}

/** `JANE DOE` → `Jane Doe`; other spellings stay. */
function properCase(name: string): string {
  if (name.length < 6 || !/\s/.test(name) || name !== name.toUpperCase() || !/^\p{Script=Latin}/u.test(name))
    return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s\p{P}\p{S}\p{M}]+/gu, '')
    .toLowerCase();
}
