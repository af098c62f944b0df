import { elementsBelow, textStart } from '../../kit/dom.ts';
import { collapse } from '../../kit/text.ts';
import { labelOf } from '../../lang/index.ts';
import { kindOf } from '../body/names.ts';
import { readDate } from '../../text/dates.ts';

/** What the page shows of author and date around its title, as written. */
export interface Visible {
  readonly authors: readonly string[];
  readonly datePublished?: string | undefined;
}

/** Elements looked at around the title, before and after it. */
const REACH = 400;
const BEFORE_TITLE = 60;
/** Words of class names that hold an author, or a date. */
const AUTHOR_CLASS = /author|byline|by-line|autor(?!i[sz])|auteur|writer|reporter|(?:^|\s)fn(?:\s|$)/i;
const DATE_CLASS = /date(?!-?picker)|time|publish|posted|meta|datum|fecha|byline/i;
const AUTHOR_LINK = /\/(?:authors?|autor(?:es)?|auteurs?)\//i;

function holdsAuthor(el: Element): boolean {
  return (
    AUTHOR_CLASS.test(el.getAttribute('class') ?? '') ||
    /\bauthor\b/i.test(`${el.getAttribute('rel') ?? ''} ${el.getAttribute('itemprop') ?? ''}`) ||
    (el.localName === 'a' && AUTHOR_LINK.test(el.getAttribute('href') ?? ''))
  );
}

function holdsDate(el: Element): boolean {
  return el.localName === 'time' || DATE_CLASS.test(el.getAttribute('class') ?? '');
}

/** Bylines that no element marks: a line, or a part of one, that begins so and goes on with a name. */
const BY =
  /(?:^|[|•·–—/]\s?|\s-\s)(?:[Pp]osted |[Ww]ritten |[Pp]ublished |[Ss]tory )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Pp]rzez)[:\s]\s{0,3}(\p{Lu}[\p{L}.'’-]{1,24}(?:\s(?:(?:de|da|van|von|der|la|le|di|al|el|bin|und|and|et|y|e)\s)?\p{Lu}[\p{L}.'’-]{0,24}){1,5})/u;
/** Elements looked at for a byline below the text. */
const FAR = 6000;
/** Elements asked in one step, of those around the title and of those below the text. */
const STEP = { around: 100, far: 500 } as const;
/** A date that is not that of publication. */
const OTHER_DATE =
  /updated|modified|aktualisiert|actualizad|atualizad|mis à jour|aggiornat|обновлен|更新|修改|copyright|©/i;

/**
 * Author and date in the lines near the title, in steps.
 *
 * @param body of the page, before anything is taken out
 * @param title the element that shows the title, when one does
 */
export function* visibleFactsSteps(body: Element, title: Element | undefined): Generator<void, Visible> {
  const all = elementsBelow(body);
  yield;
  const around = surroundings(all, title);
  // Asked of few: only of what may hold an answer.
  const stands = (el: Element) => !outside(el, body);
  const authors: string[] = [];
  let datePublished: string | undefined;
  for (const el of around) {
    if (!authors.length && holdsAuthor(el) && stands(el)) {
      const said = nameIn(el);
      if (said) authors.push(...said);
    }
    if (!datePublished && holdsDate(el) && stands(el)) datePublished = dateIn(el);
    if (authors.length && datePublished) break;
  }
  yield;
  if (!authors.length || !datePublished) {
    for (const [i, el] of around.entries()) {
      if (i % STEP.around === 0) yield;
      if (el.childElementCount > 6) continue;
      const line = words(el);
      if (line.length < 4 || line.length > 100 || !stands(el)) continue;
      if (!authors.length) {
        const said = saidBy(line);
        if (said) authors.push(said);
      }
      if (!datePublished && line.length < 60 && !OTHER_DATE.test(line)) datePublished = readDate(line);
      if (authors.length && datePublished) break;
    }
  }
  if (!authors.length) {
    // Below the text, where a line says so in as many words.
    const asked = new Set<string>();
    for (const [i, el] of all.slice(-FAR).reverse().entries()) {
      if (i % STEP.far === 0) yield;
      if (el.childElementCount > 3) continue;
      const line = words(el);
      // A box says what the element in it says.
      if (line.length < 4 || line.length > 60 || asked.has(line)) continue;
      const said = saidBy(line);
      if (!said) asked.add(line);
      if (!said || outside(el, body, /^(?:nav|x-form|x-select)$/)) continue;
      authors.push(said);
      break;
    }
  }
  return { authors, datePublished };
}

/** The name in a line that says who wrote the text. */
function saidBy(line: string): string | undefined {
  const label = labelOf(line);
  if (label?.kind === 'author' && label.colon && label.rest.length > 1 && label.rest.length < 40) return label.rest;
  return BY.exec(line)?.[1];
}

/** The elements after the title, then those just before it, in the order of reading. */
function surroundings(all: readonly Element[], title: Element | undefined): Element[] {
  const at = title ? Math.max(0, all.indexOf(title)) : 0;
  const after = all.slice(at, at + REACH);
  const before = all.slice(Math.max(0, at - BEFORE_TITLE), at);
  return [...after, ...before.reverse()];
}

/** Whether an element stands in readers' comments, a list of other articles or a menu. */
function outside(el: Element, body: Element, never = /^(?:nav|footer|x-form|x-select)$/): boolean {
  let at: Element | null = el;
  for (let i = 0; at && at !== body && i < 5; i++, at = at.parentElement) {
    if (never.test(at.localName)) return true;
    const kind = kindOf(at);
    if (
      kind.comments ||
      (kind.around && at.localName !== 'body' && !/author|byline/i.test(at.getAttribute('class') ?? ''))
    )
      return true;
  }
  return false;
}

/** The names in an element that says it holds the author: those marked as such in it, else its words. */
function nameIn(el: Element): string[] | undefined {
  if (el.closest('table, caption')) return undefined;
  const line = words(el);
  if (!line || line.length > 200) return undefined;
  const inside = elementsBelow(el).filter(
    (inner) =>
      (holdsAuthor(inner) || /\bname\b/.test(inner.getAttribute('itemprop') ?? '')) &&
      words(inner) &&
      !holdsSubjects(inner),
  );
  const marked = inside.filter((inner) => !inside.some((other) => other !== inner && inner.contains(other)));
  if (marked.length) return [...new Set(marked.map(words))].slice(0, 6);
  const said = saidBy(line);
  if (said) return [said];
  if (holdsSubjects(el)) return undefined;
  return /^[^\d/]*\p{L}{2}/u.test(line) && line.length < 80 ? [line] : undefined;
}

/** A box that also links the article's subjects: its words are not all names. */
function holdsSubjects(el: Element): boolean {
  return el.querySelector('a[rel~="tag"], a[rel~="category"]') !== null;
}

function dateIn(el: Element): string | undefined {
  const machine = el.getAttribute('datetime') ?? el.querySelector('time')?.getAttribute('datetime');
  const line = words(el);
  if (line.length > 200 || OTHER_DATE.test(line.slice(0, 40)) || OTHER_DATE.test(el.getAttribute('class') ?? ''))
    return undefined;
  return readDate(machine ?? undefined) ?? readDate(line);
}

function words(el: Element): string {
  return collapse(textStart(el, 600)).trim();
}
