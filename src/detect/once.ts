import type { Page } from '../model/page.ts';

/**
 * A question that several families ask of one page, answered once for each page. Only for what is asked before the page is
 * peeled: after that there is another page to be asked.
 */
/*@__NO_SIDE_EFFECTS__*/
export function once<T>(ask: (page: Page) => T): (page: Page) => T {
  const answers = new WeakMap<Page, { readonly answer: T }>();
  return (page) => {
    let known = answers.get(page);
    if (!known) {
      known = { answer: ask(page) };
      answers.set(page, known);
    }
    return known.answer;
  };
}
