import type { Person } from '../../model/article.ts';
import { elementsBelow } from '../../kit/dom.ts';
import { bylinePattern } from '../../text/byline-words.ts';
import { bylineOf } from '../../text/byline-lines.ts';
import { fieldsOf } from '../../text/fields.ts';
import { isHanName } from '../../text/han-names.ts';
import { readPeople, type PeopleOptions } from '../../text/people.ts';
import { kindOf } from '../body/names.ts';
import { wordsOf } from './page-lines.ts';

/** Words of class names that hold an author. */
const AUTHOR_CLASS =
  /author|byline|by-line|autor(?!i[sz])|auteur|writer|reporter|(?:^|\s)(?:fn|username|submitted|(?:item|post)?poster)(?:\s|$)/i;
const AUTHOR_LINK =
  /\/(?:authors?|autor(?:e[ns]?|in|innen)?|auteurs?|people|profil[eos]?|profiles|contributors?|writers?|staff|redaktion|redakteure?|reporters?|journalist\w{0,3}|columnist\w{0,2}|users?|members?|experts?|experten|editors?)\/[\w%-]/i;

function holdsAuthor(el: Element): boolean {
  return (
    AUTHOR_CLASS.test(el.getAttribute('class') ?? '') ||
    /\bauthor\b/i.test(`${el.getAttribute('rel') ?? ''} ${el.getAttribute('itemprop') ?? ''}`) ||
    (el.localName === 'a' && AUTHOR_LINK.test(el.getAttribute('href') ?? ''))
  );
}

export interface MarkedOptions extends PeopleOptions {
  /** The site is one person's account at a service for many: it may be named as its author signs. */
  readonly account?: boolean | undefined;
  readonly title?: Element | undefined;
}

/** Elements looked at around the title for class names that mark an author or a date. */
const REACH = 400;
const REACH_BEFORE = 60;

/** The elements after the title, then those just before it, the nearest first. */
export function elementsAround(body: Element, title: Element | undefined): readonly Element[] {
  const all = elementsBelow(body);
  const at = title ? Math.max(0, all.indexOf(title)) : 0;
  return [...all.slice(at, at + REACH), ...all.slice(Math.max(0, at - REACH_BEFORE), at).reverse()];
}

/** The people in the first element near the title that markup calls the author's. */
export function markedPeople(
  body: Element,
  title: Element | undefined,
  options: MarkedOptions,
): { people: readonly Person[]; quote?: string } {
  for (const el of elementsAround(body, title)) {
    if (!holdsAuthor(el) || isOutside(el, body, title)) continue;
    const people = peopleOfElement(el, { ...options, title });
    if (people.length) return { people, quote: wordsOf(el, 200) };
  }
  // A comment by the post's own author says who that is.
  const own = body.querySelector('.bypostauthor .fn, .bypostauthor .comment-author');
  const quote = own ? wordsOf(own, 60) : '';
  return { people: quote ? readPeople(quote, options).filter(isSure) : [], quote };
}

/** Markup that names the author of this very work: the link relation, a microformat's name, an account's name. */
const SURE_CLASS = /(?:^|\s)(?:fn|p-author|username|p-name author)(?:\s|$)/i;

function isSureMark(el: Element): boolean {
  return (
    /\bauthor\b/i.test(`${el.getAttribute('rel') ?? ''} ${el.getAttribute('itemprop') ?? ''}`) ||
    SURE_CLASS.test(el.getAttribute('class') ?? '')
  );
}

/** The names in an element that is said to hold the author: those marked as such in it, else its words. */
function peopleOfElement(el: Element, options: MarkedOptions): readonly Person[] {
  if (el.closest('table, caption')) return [];
  const line = wordsOf(el, 600);
  if (!line || line.length > 200) return [];
  const inside = elementsBelow(el).filter(
    (inner) =>
      (holdsAuthor(inner) ||
        /\bname\b/.test(`${inner.getAttribute('itemprop') ?? ''} ${inner.getAttribute('class') ?? ''}`)) &&
      wordsOf(inner, 200) &&
      !holdsSubjects(inner),
  );
  const leaves = inside.filter((inner) => !inside.some((other) => other !== inner && inner.contains(other)));
  const named = [...new Set(leaves.map((l) => wordsOf(l, 200)))].slice(0, 8);
  const marked = readPeople(named, options).filter(isSure);
  if (marked.length) return marked;
  // A pen name in small letters: only where the markup leaves no doubt.
  const own = [...leaves, el].filter((l) => isSureMark(l) && l !== options.title);
  const words = [...new Set(own.map((l) => wordsOf(l, 60)).filter(isPenName))].slice(0, 3);
  const notNames = options.account ? [] : options.notNames;
  const pen = readPeople(words, { ...options, notNames, marked: true }).filter(isSure);
  if (pen.length) return pen;
  const said = bylineOf(line, options)?.people ?? bylineOf(afterKicker(line), options)?.people;
  if (said?.length) return said;
  const fields = fieldsOf(line);
  if (fields.length && !fields.some((f) => f.kind === 'author')) return [];
  return holdsSubjects(el) || line.length > 120 ? [] : readPeople(line, options).filter(isSure);
}

/** A line without up to three words before its preposition: "Essay By Mara Quill". */
function afterKicker(line: string): string {
  const pattern = bylinePattern(
    'start',
    'kicker',
    (all) => new RegExp(`^(?:\\S{1,30}\\s){1,3}?(?=(?:${all})\\s\\p{Lu})`, 'iu'),
  );
  return line.length > 80 ? line : line.replace(pattern, '');
}

/** One word, as people call their accounts. */
function isPenName(words: string): boolean {
  return /^[\p{L}][\p{L}\p{N}_.'’-]{1,29}$/u.test(words);
}

/** Class names of Chinese templates mark accounts and buttons, too: a name there has a surname. */
function isSure({ name }: Person): boolean {
  return !/^\p{Script=Han}+$/u.test(name) || isHanName(name);
}

/** A box that also links the article's subjects: its words are not all names. */
function holdsSubjects(el: Element): boolean {
  return el.querySelector('a[rel~="tag"], a[rel~="category"]') !== null;
}

const HEAD_CLASS = /author|byline|(?<!up)date(?!-?picker)|publish/i;

/** Whether an element stands in readers' comments, a list of other articles or a menu. */
export function isOutside(el: Element, body: Element, title?: Element): boolean {
  let at: Element | null = el;
  for (let i = 0; at && at !== body && i < 6; i++, at = at.parentElement) {
    // What holds the title is the article's, whatever it is called.
    if (title && at !== el && at.contains(title)) return false;
    if (at.localName === 'footer' && title && isOwnFooter(at, title)) continue;
    if (/^(?:nav|footer|x-form|x-select)$/.test(at.localName)) return true;
    // A column beside the text holds its byline, too, and says so in class names.
    if (at.localName === 'aside' && (at === el || !HEAD_CLASS.test(el.getAttribute('class') ?? ''))) return true;
    const kind = kindOf(at);
    if (kind.comments || (kind.around && !/author|byline/i.test(at.getAttribute('class') ?? ''))) return true;
  }
  return false;
}

/** Whether a footer is that of the article itself, where its author signs. */
function isOwnFooter(footer: Element, title: Element): boolean {
  const article = footer.closest('article, .hentry');
  return !!article && (article.contains(title) || footer.parentElement?.contains(title) === true);
}
