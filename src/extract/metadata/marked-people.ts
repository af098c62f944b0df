import type { Person } from '../../model/article.ts';
import { elementsBelow } from '../../kit/dom.ts';
import { bylineOf } from '../../text/byline-lines.ts';
import { fieldsOf } from '../../text/fields.ts';
import { isHanName } from '../../text/han-names.ts';
import { readPeople, type PeopleOptions } from '../../text/people.ts';
import { kindOf } from '../body/names.ts';
import { wordsOf } from './page-lines.ts';

/** Words of class names that hold an author. */
const AUTHOR_CLASS = /author|byline|by-line|autor(?!i[sz])|auteur|writer|reporter|(?:^|\s)fn(?:\s|$)/i;
const AUTHOR_LINK = /\/(?:authors?|autor(?:es)?|auteurs?|people|profile|contributors?|writers?|staff)\/[\w%-]/i;

function holdsAuthor(el: Element): boolean {
  return (
    AUTHOR_CLASS.test(el.getAttribute('class') ?? '') ||
    /\bauthor\b/i.test(`${el.getAttribute('rel') ?? ''} ${el.getAttribute('itemprop') ?? ''}`) ||
    (el.localName === 'a' && AUTHOR_LINK.test(el.getAttribute('href') ?? ''))
  );
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
  options: PeopleOptions,
): { people: readonly Person[]; quote?: string } {
  for (const el of elementsAround(body, title)) {
    if (!holdsAuthor(el) || isOutside(el, body)) continue;
    const people = peopleOfElement(el, options);
    if (people.length) return { people, quote: wordsOf(el, 200) };
  }
  return { people: [] };
}

/** The names in an element that is said to hold the author: those marked as such in it, else its words. */
function peopleOfElement(el: Element, options: PeopleOptions): readonly Person[] {
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
  const marked = readPeople([...new Set(leaves.map((l) => wordsOf(l, 200)))].slice(0, 8), options).filter(isSure);
  if (marked.length) return marked;
  const said = bylineOf(line, options)?.people;
  if (said?.length) return said;
  const fields = fieldsOf(line);
  if (fields.length && !fields.some((f) => f.kind === 'author')) return [];
  return holdsSubjects(el) || line.length > 120 ? [] : readPeople(line, options).filter(isSure);
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
export function isOutside(el: Element, body: Element): boolean {
  let at: Element | null = el;
  for (let i = 0; at && at !== body && i < 6; i++, at = at.parentElement) {
    if (/^(?:nav|footer|x-form|x-select)$/.test(at.localName)) return true;
    // A column beside the text holds its byline, too, and says so in class names.
    if (at.localName === 'aside' && (at === el || !HEAD_CLASS.test(el.getAttribute('class') ?? ''))) return true;
    const kind = kindOf(at);
    if (kind.comments || (kind.around && !/author|byline/i.test(at.getAttribute('class') ?? ''))) return true;
  }
  return false;
}
