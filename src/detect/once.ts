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

/** The same of a question that is answered in steps. */
/*@__NO_SIDE_EFFECTS__*/
export function onceInSteps<T>(ask: (page: Page) => Generator<void, T>): (page: Page) => Generator<void, T> {
  const answers = new WeakMap<Page, { readonly answer: T }>();
  return function* (page) {
    let known = answers.get(page);
    if (!known) {
      known = { answer: yield* ask(page) };
      answers.set(page, known);
    }
    return known.answer;
  };
}
