import type { Person } from '../../model/article.ts';
import { readPeople, type PeopleOptions } from '../../text/people.ts';
import type { PageLine } from './page-lines.ts';

/** Two to four words that begin with capitals; initials among them. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,3}`;
const LINE = new RegExp(`^[(（—–-]?\\s?(${NAME}(?:\\s?[,/&]\\s?${NAME}){0,2})\\s?[)）]?$`, 'u');
/** After the last sentence, in brackets; news agencies and local papers set marks behind them. */
const BRACKET = new RegExp(`[.!?…"”»]\\s?[(（](${NAME})[)）]\\s?[+*]{0,3}$`, 'u');

/** The people who sign a text: a line of names set to the right below it, or a name in brackets behind its last sentence. */
export function signatureOf({ text, element }: PageLine, options: PeopleOptions): readonly Person[] | undefined {
  const words = text.length <= 80 && isSetRight(element) ? LINE.exec(text)?.[1] : BRACKET.exec(text.slice(-90))?.[1];
  const people = words ? readPeople(words, options).filter((p) => p.kind === 'person') : [];
  return people.length ? people : undefined;
}

/** Whether an element, or a block close above it, is set to the right edge. */
function isSetRight(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < 4; i++, at = at.parentElement) {
    if (/text-align:\s?(?:right|end)/i.test(at.getAttribute('style') ?? '')) return true;
    if (at.getAttribute('align')?.toLowerCase() === 'right') return true;
    if (
      /(?:^|[\s_-])(?:text-?right|align-?right|right-?align|signature)(?:$|[\s_-])/i.test(
        at.getAttribute('class') ?? '',
      )
    )
      return true;
    if (/^(?:p|div|td|li|section|article)$/.test(at.localName)) return false;
  }
  return false;
}
