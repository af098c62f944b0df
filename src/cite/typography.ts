import { isEastAsian } from './people.ts';

/** A title to be set in double quotation marks: those it has become single ones. */
export function inQuotes(title: string): string {
  return curly(
    title
      .replace(/„([^„“”]{0,300})[“”]/g, '‚$1‘')
      .replace(/“/g, '‘')
      .replace(/”/g, '’')
      .replace(/"([^"]{0,300})"/g, '‘$1’'),
  );
}

/** A title to be set in single quotation marks: those it has become double ones. */
export function inSingleQuotes(title: string): string {
  return curly(
    title
      .replace(/‘([^‘’]{0,300})’(?!\p{L})/gu, '“$1”')
      .replace(/(?<![\p{L}'])'([^']{1,300})'(?![\p{L}'])/gu, '“$1”')
      .replace(/"([^"]{0,300})"/g, '“$1”'),
  );
}

/** Typographic apostrophes between letters and after them. */
export function curly(text: string): string {
  return text.replace(/(\p{L})'(?=\p{L}|\s|$)/gu, '$1’');
}

/** Ends a sentence, unless it ends already. */
export function stop(text: string): string {
  return /[.?!。？！…]["'”’»)\]]?$/.test(text) ? text : `${text}.`;
}

/** Whether the text ends with the closing mark of a quotation, and not with an apostrophe. */
function endsQuotation(text: string): boolean {
  if (!text.endsWith('’')) return false;
  const opening = text.match(/‘/g)?.length ?? 0;
  const closing = text.match(/’(?!\p{L})/gu)?.length ?? 0;
  return opening > 0 && opening >= closing;
}

/**
 * A title for double quotation marks with the comma or full stop that American styles set inside them: within a quotation
 * that ends the title too, and not after a mark that ends the title itself.
 * @param mark `,` or `.`
 * @param keepsComma whether a comma follows a question mark or exclamation mark (Chicago 18, §6.134)
 */
export function closedBy(title: string, mark: ',' | '.', keepsComma = false): string {
  const inner = endsQuotation(title) ? title.slice(0, -1) : title;
  const close = title.slice(inner.length);
  if (/[?!？！]$/.test(inner) && !(mark === ',' && keepsComma)) return title;
  if (mark === '.' && /[.。…]$/.test(inner)) return title;
  return inner + mark + close;
}

/** Words that may not end a shortened title. */
const HANGING =
  /^(?:a|an|the|and|but|or|nor|in|on|at|by|to|of|up|as|for|from|with|into|onto|over|after|before|since|than|under|about|against|between|through|is|are|was|were|has|have|its|their|his|her)$/i;
/** A full stop that belongs to the word: U.S., J. R., No. */
const ABBREVIATED = /(?:^|\s)["“‘']?(?:(?:\p{L}\.){2,}|\p{Lu}\.|(?:Mr|Mrs|Ms|Dr|St|Inc|Co|Ltd|Corp|vs|Jr|Sr|No)\.)$/u;
const OPENING = /^["“‘«「『]/u;
const CLOSING = /["”’»」』][.,:;?!]?$/u;

/**
 * The first clause, as words. Marks inside a quotation divide nothing, and a label of one word before a colon is no clause.
 */
function firstClause(words: readonly string[]): string[] {
  let quoted = false;
  for (const [i, word] of words.entries()) {
    if (OPENING.test(word)) quoted = true;
    if (CLOSING.test(word)) quoted = false;
    const divides = /[,:;?!]["”’»」』]?$/u.test(word) || /^[–—]$/.test(words[i + 1] ?? '');
    if (!quoted && divides && i > 0 && i < words.length - 1) return words.slice(0, i + 1);
  }
  return [...words];
}

/** Marks of a quotation that was cut in its middle are taken out. */
function balanced(text: string): string {
  const opening = text.match(/[“‘«](?=\S)|(?<!\S)["'](?=\S)/g)?.length ?? 0;
  const closing = text.match(/(?<=\S)["”»](?!\p{L})|(?<=\S)['’](?!\S)/gu)?.length ?? 0;
  return opening > closing ? text.replace(/[“‘«]|(?<!\S)["'](?=\S)/g, '') : text;
}

/** What stands before a bracket that was cut in its middle; the whole where nothing does. */
function withoutOpenBracket(text: string): string {
  const open = Math.max(...[...'(（[［【〔《〈「『'].map((bracket) => text.lastIndexOf(bracket)));
  const isCut = open > 0 && !/[)）\]］】〕》〉」』]/u.test(text.slice(open));
  return isCut ? text.slice(0, open).trimEnd() : text;
}

/**
 * A title short enough for a note or a parenthesis: its first clause, at most four words (The Chicago Manual of Style, 18th
 * ed., short notes; APA 7, §8.14). A question keeps its mark, a quotation is not cut in its middle, and a section's name
 * before a bar is no part of the title. East Asian titles: the first clause.
 */
export function shortTitle(title: string): string {
  const sections = title.split(/\s[|｜]\s/);
  const own = sections.length > 1 && (sections[0] ?? '').split(' ').length < 3 ? sections.slice(1).join(' | ') : title;
  if (isEastAsian(own)) {
    const clause = own.split(/[\s，。：；？！、—…|]/u).find((part) => [...part].length >= 2) ?? own;
    return withoutOpenBracket([...clause].slice(0, 16).join(''));
  }
  const words = own.split(' ').filter(Boolean);
  const clause = firstClause(words);
  let kept = clause;
  if (clause.length > 5) {
    kept = clause.slice(0, 4);
    while (kept.length > 1 && HANGING.test((kept.at(-1) as string).replace(OPENING, ''))) kept.pop();
  }
  const text = withoutOpenBracket(balanced(kept.join(' ')));
  if (ABBREVIATED.test(text)) return text;
  const [, body = text, close = ''] = /^(.*?)(["”’»]?)$/su.exec(text) ?? [];
  return (/[.,:;]$/.test(body) ? body.slice(0, -1).trimEnd() : body) + close;
}
