/** A sentence of a block: where it stands in the block's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Longer pieces make some engines stop for good; a sentence above this is cut at a comma. */
const LONGEST = 180;

/** The sentences of a text, without those that hold nothing to say. */
export function sentences(text: string, language: string): Sentence[] {
  const out: Sentence[] = [];
  const add = (start: number, end: number) => {
    const piece = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(piece)) return;
    const lead = piece.length - piece.trimStart().length;
    out.push({ start: start + lead, end: end - (piece.length - piece.trimEnd().length) });
  };
  let from = 0;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    let end = index + segment.length;
    // Unicode takes a mark that opens a quotation for one that closes the sentence before it.
    while (end < text.length && end - from > 1 && '“‘「『《（('.includes(text[end - 1] as string)) end--;
    while (end - from > LONGEST) {
      const cut = lastBreak(text, from, from + LONGEST);
      add(from, cut);
      from = cut;
    }
    add(from, end);
    from = end;
  }
  return out;
}

/** Seconds a character takes at normal speed: scripts that write a syllable, and letters. */
const SECONDS = { syllable: 0.25, letter: 0.077 };

/** Cuts a sentence so that each piece takes at most `seconds` to say at this speed, at a comma or space where there is one. */
export function cutToSeconds(text: string, seconds: number, rate: number): string[] {
  const out: string[] = [];
  let from = 0;
  let spent = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    spent +=
      (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(char)
        ? SECONDS.syllable
        : SECONDS.letter) / rate;
    if (spent <= seconds) continue;
    const cut = lastBreak(text, from, at);
    out.push(text.slice(from, cut));
    from = cut;
    spent = 0;
    at = cut - 1;
  }
  return [...out, text.slice(from)].filter((piece) => piece.trim());
}

/** The place after the last comma, colon or space before `limit`; `limit` itself when there is none. */
function lastBreak(text: string, from: number, limit: number): number {
  for (const breaks of ['，；：、,;:،؛', ' \n'])
    for (let at = limit - 1; at > from + 20; at--) if (breaks.includes(text[at] as string)) return at + 1;
  return limit;
}

export interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly voiceURI: string;
  readonly localService: boolean;
}

const plain = (tag: string) => tag.replaceAll('_', '-').toLowerCase();
/** What the voices for a script are called; Cantonese voices read Hong Kong's text. */
const REGIONS: readonly [RegExp, readonly string[]][] = [
  [/^zh-hant-hk|^zh-hk|^yue/, ['zh-hk', 'yue', 'zh-tw', 'zh-cn', 'zh']],
  [/^zh-hant|^zh-tw/, ['zh-tw', 'zh-hk', 'zh-cn', 'zh']],
  [/^zh/, ['zh-cn', 'zh-hans', 'cmn', 'zh-tw', 'zh']],
];

/** The voices that can read a language, the best fitting first, those on the device before those of a service. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string): V[] {
  const wanted = plain(language);
  const regions = REGIONS.find(([pattern]) => pattern.test(wanted))?.[1] ?? [wanted, wanted.split('-')[0] ?? wanted];
  const rank = (voice: V) => regions.findIndex((r) => plain(voice.lang) === r || plain(voice.lang).startsWith(`${r}-`));
  return voices
    .map((voice) => ({ voice, rank: rank(voice) }))
    .filter((v) => v.rank >= 0)
    .sort((a, b) => Number(b.voice.localService) - Number(a.voice.localService) || a.rank - b.rank)
    .map((v) => v.voice);
}
