import { pinyin } from 'pinyin-pro';
import { fromCyrillic } from './cyrillic.ts';
import { nameOf } from './names.ts';

/** A name known to stand in a text, and after how many characters its family name ends; 0: it is not divided. */
export interface KnownName {
  readonly written: string;
  readonly familyLength: number;
}

const capital = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** One word of pinyin: syllables joined, an apostrophe before a, e, o within (GB/T 16159–2012, 5.2). */
function pinyinWord(han: string, surname = false): string {
  const syllables = pinyin(han, { toneType: 'none', type: 'array', mode: surname ? 'surname' : 'normal', v: false });
  return syllables.map((s, i) => (i > 0 && /^[aeo]/.test(s) ? `'${s}` : s)).join('');
}

function pinyinName({ written, familyLength }: KnownName): string {
  const han = written.replace(/[·‧・]/g, ' ');
  if (familyLength === 0)
    return han
      .split(' ')
      .map((part) => capital(pinyinWord(part)))
      .join(' ');
  const all = pinyin(written, { toneType: 'none', type: 'array', mode: 'surname' });
  const family = all.slice(0, familyLength).join('');
  return `${capital(family)} ${capital(pinyinWord(written.slice(familyLength)))}`;
}

/** A verb and the short name of a country in one word of the dictionary: 访华 is `fang Hua`. */
const COUNTRY_AFTER_VERB = /^[访訪赴来來驻駐对對援反抗][华華美中俄日英法德韩韓台港澳]$/;

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Words of one character that stand alone. */
const ALONE = new Set(
  '的了在是和与與及将將被对對向从從至等也又不没沒有到为為以于於或并並就都而之其这這那我你他她它年月日号號时時分个個名人岁歲万萬亿億元件次种種再已曾未仍称稱说說'.split(
    '',
  ),
);

/** Two characters that the dictionary left single are mostly one word that it does not know. */
function joinSingles(segments: readonly string[]): string[] {
  const out: string[] = [];
  const single = (s: string | undefined) => s !== undefined && /^\p{Script=Han}$/u.test(s) && !ALONE.has(s);
  for (let i = 0; i < segments.length; i++) {
    const pair = single(segments[i]) && single(segments[i + 1]) && !single(segments[i + 2]) && !single(segments[i - 1]);
    out.push(pair ? `${segments[i] as string}${segments[i + 1] as string}` : (segments[i] as string));
    if (pair) i++;
  }
  return out;
}

/**
 * A draft of a Chinese title in pinyin for the person to correct: words joined as the browser's dictionary divides them, known
 * names capitalised, the space between clauses of a headline turned into a comma (ALA-LC and GB/T 16159).
 */
function chineseTitle(title: string, names: readonly KnownName[]): string {
  const known = [...names].sort((a, b) => b.written.length - a.written.length);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  const punctuation: Readonly<Record<string, string>> = {
    '，': ',',
    '、': ',',
    '。': '.',
    '：': ':',
    '；': ';',
    '？': '?',
    '！': '!',
  };
  const mark = (m: string) => {
    if (words.length && !/[,.:;?!]$/.test(words.at(-1) as string)) words.push(`${words.pop() as string}${m}`);
  };
  const plain = (text: string) => {
    for (const segment of joinSingles([...segmenter.segment(text)].map((s) => s.segment))) {
      if (/^\s+$/.test(segment)) mark(',');
      else if (punctuation[segment]) mark(punctuation[segment]);
      else if (COUNTRY_AFTER_VERB.test(segment))
        words.push(pinyinWord(segment.charAt(0)), capital(pinyinWord(segment.charAt(1))));
      else words.push(isHan(segment) ? pinyinWord(segment) : segment);
    }
  };
  let rest = 0;
  for (let at = 0; at < title.length;) {
    const name = known.find((n) => n.written && title.startsWith(n.written, at));
    if (!name) {
      at += 1;
      continue;
    }
    plain(title.slice(rest, at));
    words.push(pinyinName(name));
    at += name.written.length;
    rest = at;
  }
  plain(title.slice(rest));
  return capital(words.join(' '));
}

/** A draft of a title in Latin letters; undefined where there is no rule for the language. */
export function romanisedTitle(title: string, language: string, names: readonly KnownName[]): string | undefined {
  if (/^zh\b/.test(language)) return chineseTitle(title, names);
  return fromCyrillic(title, language);
}

/** What newspapers, agencies and sites call themselves after their own name. */
const OUTLET_KIND =
  /(?:日报|日報|晚报|晚報|早报|早報|时报|時報|周报|週報|周刊|週刊|新闻网|新聞網|新闻|新聞|通讯社|通訊社|电视台|電視台|电台|電台|杂志|雜誌|网|網)$/;

/** A draft of an outlet's name: `Minghu ribao`. */
export function romanisedOutlet(outlet: string, language: string): string | undefined {
  if (!/^zh\b/.test(language) || !isHan(outlet)) return fromCyrillic(outlet, language);
  const kind = OUTLET_KIND.exec(outlet)?.[0] ?? '';
  const own = outlet.slice(0, outlet.length - kind.length);
  return [own && capital(pinyinWord(own)), kind && (own ? pinyinWord(kind) : capital(pinyinWord(kind)))]
    .filter(Boolean)
    .join(' ');
}

/** A draft of a person's name in Latin letters; undefined where there is no rule, or where the name cannot be divided. */
export function romanisedName(written: string, language: string): { family: string; given: string } | undefined {
  const name = nameOf({ name: written, kind: 'person' }, language);
  if (!name.family || !name.given) return undefined;
  if (/^zh\b/.test(language) && /^\p{Script=Han}+$/u.test(written)) {
    const [family, given] = pinyinName({ written, familyLength: name.family.length }).split(' ');
    return family && given ? { family, given } : undefined;
  }
  const family = fromCyrillic(name.family, language);
  const given = fromCyrillic(name.given, language);
  return family && given ? { family, given } : undefined;
}
