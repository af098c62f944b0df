const ALWAYS = 'a an the and but or nor for so yet as at by in of on to up vs vs.';
const SHORT = `${ALWAYS} from into onto over with than`;
const LONG = `${SHORT} about above across after against along among around before behind below beneath beside between beyond despite during except inside near outside since through throughout toward towards under until upon within without`;
/** Words in lower case within a title: all prepositions (MLA 9, §2.90), those of up to four letters (Chicago 18, §8.160), of up to three (APA 7, §6.17). */
const LOWER = { mla: new Set(LONG.split(' ')), chicago: new Set(SHORT.split(' ')), apa: new Set(ALWAYS.split(' ')) };

/** Words of closed classes that no title uses as a name: pronouns, determiners, numerals, auxiliary verbs, question words. */
const CLOSED = new Set(
  'me my mine you your yours he him his she her hers it its we us our ours they them their theirs who whom whose which what where when why how that this these those there here then all any both each every either neither no none not some such much many more most less few fewer several other another same own one two three four five six seven eight nine ten eleven twelve first second third is are was were be been being am do does did done has have had having can could shall should must would because if unless although though while whether only just also too very still never ever again now'.split(
    ' ',
  ),
);

export type TitleCaseRule = keyof typeof LOWER;

const first = (word: string): string =>
  word.replace(
    /^([“‘"'(]*)(\p{Ll})(?!\p{L}*\p{Lu})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );

/** A compound: each part like a word of its own (Chicago 18, §8.162; MLA 9, §2.93). */
const compound = (word: string, rule: TitleCaseRule): string =>
  word
    .split('-')
    .map((part, i) => (i > 0 && LOWER[rule].has(part.toLowerCase()) ? part : first(part)))
    .join('-');

/** English title case. Never for romanised titles, nor for works in other languages. */
export function titleCase(text: string, rule: TitleCaseRule): string {
  const words = text.split(' ');
  return words
    .map((w, i) => {
      const inner = i > 0 && i < words.length - 1 && !/[:?!—–]$/.test(words[i - 1] as string);
      if (inner && LOWER[rule].has(w.toLowerCase())) return w.toLowerCase();
      return compound(w, rule);
    })
    .join(' ');
}

/** A word without what stands around it, and that: quotation marks, brackets, punctuation, a possessive. */
function around(word: string): { lead: string; inside: string; tail: string } {
  const start = word.search(/[\p{L}\p{N}]/u);
  if (start < 0) return { lead: word, inside: '', tail: '' };
  let end = word.length;
  while (!/[\p{L}\p{N}]/u.test(word.charAt(end - 1)) && end > start + 1) end--;
  const possessive = /[’']s$/.exec(word.slice(start, end))?.[0].length ?? 0;
  const close = end - possessive > start ? end - possessive : end;
  return { lead: word.slice(0, start), inside: word.slice(start, close), tail: word.slice(close) };
}
const core = (word: string): string => around(word).inside;
/** A capital at the head and nowhere else. */
const CAPITALISED = /^\p{Lu}[\p{Ll}’'-]*$/u;
/** Endings of English inflection, so that a title's "Resumes" is known from the text's "resumed". */
function stem(word: string): string {
  const short = word.replace(/(?:ing|ed|es|s)$/, '').replace(/[iey]$/, '');
  return short.length > 2 ? short : word;
}

/**
 * Whether an English title is set in title case: of its words of four letters or more behind the first, nearly all begin with
 * a capital.
 */
function isTitleCase(title: string): boolean {
  const long = title
    .split(/[\s-]+/)
    .slice(1)
    .map(core)
    .filter((w) => /^\p{L}{4,}/u.test(w));
  const capital = long.filter((w) => /^\p{Lu}/u.test(w));
  return long.length >= 2 && capital.length / long.length >= 0.8;
}

/** How a text writes its words where a capital tells something: not at the head of a sentence, a heading or a quotation. */
interface Usage {
  readonly lower: ReadonlySet<string>;
  readonly lowerStems: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function usageOf(body: string): Usage {
  const lower = new Set<string>();
  const lowerStems = new Set<string>();
  const capital = new Set<string>();
  const pairs = new Set<string>();
  for (const line of body.split('\n')) {
    let before = '';
    let free = false;
    for (const token of line.split(/[\s—–-]+/)) {
      const word = core(token);
      if (/^\p{Ll}/u.test(word)) {
        lower.add(word);
        lowerStems.add(stem(word));
      } else if (/^\p{Lu}/u.test(word)) {
        if (free) capital.add(word);
        if (before) pairs.add(`${before} ${word}`);
      }
      before = /[.!?:;,”"]$/.test(token) || !/^\p{Lu}/u.test(word) ? '' : word;
      free = word !== '' && !/[.!?:”"“]$/.test(token);
    }
  }
  return { lower, lowerStems, capital, pairs };
}

/** A title in sentence case, and whether a word was left with a capital that the text neither confirms nor refutes. */
export interface SentenceCased {
  readonly text: string;
  readonly unsure: boolean;
}

/**
 * Sentence case (APA 7, §6.17): the first word and the first after a colon, dash, question mark or exclamation mark begin
 * with a capital, and proper nouns. Which words are proper nouns is told by the article's own text: one that it has in
 * lower case is lowered, unless the text has it with a capital beside the same neighbour ("New York"). A word of a closed
 * class is lowered; any other that the text does not have stays as it is.
 * @param body the article's text
 */
export function sentenceCase(title: string, body: string): SentenceCased {
  if (!isTitleCase(title)) return { text: title, unsure: false };
  const { lower, lowerStems, capital, pairs } = usageOf(body);
  const words = title.split(' ');
  const cores = words.map(core);
  let unsure = false;
  const lowered = words.map((word, i) => {
    const inner = i > 0 && !/[:?!—–|]["”’)]?$/u.test(words[i - 1] as string);
    if (!inner) return word;
    const own = cores[i] as string;
    const paired =
      pairs.has(`${cores[i - 1]} ${own}`) || (!/[,;:.]$/.test(word) && pairs.has(`${own} ${cores[i + 1] ?? ''}`));
    const one = (part: string): string => {
      if (!CAPITALISED.test(part)) return part;
      const small = part.toLowerCase();
      if (LOWER.mla.has(small)) return small;
      if (paired) return part;
      if (CLOSED.has(small)) return small;
      if (lower.has(small) || (!capital.has(part) && lowerStems.has(stem(small)))) return small;
      if (!capital.has(part)) unsure = true;
      return part;
    };
    const { lead, inside, tail } = around(word);
    return lead + inside.split('-').map(one).join('-') + tail;
  });
  return { text: lowered.join(' '), unsure };
}
