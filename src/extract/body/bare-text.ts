import { textStart } from '../../kit/dom.ts';
import { bare } from '../../kit/text.ts';

/** Characters looked at: more than a book has. */
const MOST = 1_000_000;

/** The bare text of an element. */
export function bareText(el: Element): string {
  return bare(textStart(el, MOST));
}
