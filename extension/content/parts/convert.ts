/** One step of a conversion, with where its pieces lie. */
export interface Converted {
  readonly text: string;
  /** Characters that stand for several in the other script and were decided without a word to go by: offsets in `text`. */
  readonly uncertain: readonly (readonly [number, number])[];
  /** Offset in the source → in `text`, at each place from which on they differ by another amount than before. */
  readonly shifts: readonly (readonly [number, number])[];
}

export type Converter = (source: string) => Converted;

/** A dictionary as `opencc-js` writes it: `a alpha|b beta`. */
type Dictionary = string | readonly (readonly [string, string])[];
interface Config {
  readonly conversionChain: readonly (readonly Dictionary[])[];
}

/** Longest match over a group of dictionaries; of two entries for one word the first dictionary's wins. */
class Matcher {
  private readonly words = new Map<string, string>();
  /** First character → length of the longest word that begins with it. */
  private readonly longest = new Map<string, number>();

  constructor(group: readonly Dictionary[]) {
    for (const dictionary of group)
      for (const [from, to] of entries(dictionary)) {
        if (this.words.has(from)) continue;
        this.words.set(from, to);
        const first = from.slice(0, from.codePointAt(0)! > 0xffff ? 2 : 1);
        if ((this.longest.get(first) ?? 0) < from.length) this.longest.set(first, from.length);
      }
  }

  /** The word at `at` and what it becomes; a character that no word begins with stays. */
  at(text: string, at: number): { readonly length: number; readonly to: string } {
    const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
    for (let length = this.longest.get(first) ?? 0; length >= first.length; length--) {
      const to = this.words.get(text.slice(at, at + length));
      if (to !== undefined && at + length <= text.length) return { length, to };
    }
    return { length: first.length, to: first };
  }

  convert(text: string): string {
    let out = '';
    for (let at = 0; at < text.length;) {
      const { length, to } = this.at(text, at);
      out += to;
      at += length;
    }
    return out;
  }
}

function* entries(dictionary: Dictionary): Generator<readonly [string, string]> {
  if (typeof dictionary !== 'string') yield* dictionary;
  else
    for (const line of dictionary.split('|')) {
      const space = line.indexOf(' ');
      if (space > 0) yield [line.slice(0, space), line.slice(space + 1)];
    }
}

/** A character is doubtful when this share of the words that hold it want another form than the usual one. */
const DOUBT = 0.2;

/** Characters whose words do not agree on what they become, by the dictionary of words against that of characters. */
function doubtful(group: readonly Dictionary[], matcher: Matcher): Set<string> {
  const usual = new Map<string, string>();
  const counts = new Map<string, [words: number, other: number]>();
  for (const dictionary of group)
    for (const [from, to] of entries(dictionary)) {
      if (from.length < 2 || from.length !== to.length) continue;
      for (let i = 0; i < from.length; i++) {
        const char = from[i] as string;
        let plain = usual.get(char);
        if (plain === undefined) usual.set(char, (plain = matcher.at(char, 0).to));
        const count = counts.get(char) ?? [0, 0];
        counts.set(char, [count[0] + 1, count[1] + (to[i] === plain ? 0 : 1)]);
      }
    }
  return new Set([...counts].filter(([, [words, other]]) => other / words >= DOUBT).map(([char]) => char));
}

const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Text is cut into the words of the first dictionaries, and each word goes through the whole chain, as OpenCC does.
 * With `quotes`, curly quotation marks beside Han characters become corner brackets.
 */
export function makeConverter(config: Config | undefined, { quotes }: { quotes: boolean }): Converter {
  const chain = config?.conversionChain ?? [];
  const matchers = chain.map((group) => new Matcher(group));
  // The largest group turns one script into the other: its words decide what is one word, and which characters are
  // doubtful. Smaller ones are a region's forms, before or after it.
  const sizes = chain.map((group) => group.reduce((sum, dictionary) => sum + dictionary.length, 0));
  const main = sizes.indexOf(Math.max(...sizes));
  const words = matchers[main];
  const doubt = words ? doubtful(chain[main] ?? [], words) : new Set<string>();
  const after = matchers.slice(main + 1);
  const before = matchers.slice(0, Math.max(0, main));
  return (source) => {
    if (!words) return { text: source, uncertain: [], shifts: [] };
    let text = '';
    const uncertain: [number, number][] = [];
    const shifts: [number, number][] = [];
    for (let at = 0; at < source.length;) {
      const { length, to } = words.at(source, at);
      const word = source.slice(at, at + length);
      // A regional form before the words: `裏` for `裡`.
      const plain = before.length && to === word ? before.reduce((t, m) => m.convert(t), word) : undefined;
      const first = plain !== undefined && plain !== word ? words.convert(plain) : to;
      let out = after.reduce((t, m) => m.convert(t), first);
      if (quotes && QUOTES[word] && /\p{Script=Han}|[，。！？：；、]/u.test(source.slice(Math.max(0, at - 1), at + 2)))
        out = QUOTES[word] as string;
      if (length === 1 && doubt.has(word)) uncertain.push([text.length, text.length + out.length]);
      if (out.length !== length) shifts.push([at + length, text.length + out.length]);
      text += out;
      at += length;
    }
    return { text, uncertain, shifts };
  };
}

/** The offset in the source of an offset in the converted text. */
export function toSource({ shifts }: Pick<Converted, 'shifts'>, offset: number): number {
  const last = shifts.findLast(([, to]) => to <= offset);
  return last ? offset - last[1] + last[0] : offset;
}

/** The offset in the converted text of an offset in the source. */
export function fromSource({ shifts }: Pick<Converted, 'shifts'>, offset: number): number {
  const last = shifts.findLast(([from]) => from <= offset);
  return last ? offset - last[0] + last[1] : offset;
}
