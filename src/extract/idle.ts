import { takeOut } from '../kit/left-out.ts';
import { CONTENTS_HEADING } from '../lang/page-words.ts';

/** Fewest links of a list that is a table of contents. */
const FEWEST = 3;

/**
 * Takes tables of contents out: lists of links to places of the same page, with the words over them. They stand for the page, not
 * for the text, and the reader has an outline of its own.
 * @param url the page's address
 */
export function dropContents(root: Element, url: string): void {
  const page = url.replace(/#.*$/s, '');
  for (const list of root.querySelectorAll('ul, ol')) {
    if (!list.parentNode || !isContents(list, page)) continue;
    const before = list.previousElementSibling;
    if (before && CONTENTS_HEADING.test((before.textContent ?? '').trim())) takeOut(before, 'contents');
    takeOut(list, 'contents');
  }
}

function isContents(list: Element, page: string): boolean {
  const within = (link: Element): boolean => {
    const href = link.getAttribute('href') ?? '';
    return /^#./.test(href) || href.startsWith(`${page}#`);
  };
  const first = list.querySelector('a');
  if (!first || !within(first)) return false;
  const links = [...list.querySelectorAll('a')];
  if (links.length < FEWEST || !links.every(within)) return false;
  const linked = links.reduce((n, link) => n + lengthOf(link), 0);
  // Numbers may stand beside the links; a list of notes has a text there.
  return linked >= lengthOf(list) * 0.7;
}
/** Characters without white space. */
const lengthOf = (el: Element): number => (el.textContent ?? '').replace(/\s+/g, '').length;

/** Takes out rules that divide nothing: at either end of the blocks, or one after another. */
export function dropIdleRules(body: Element): void {
  let previous: Element | undefined;
  for (let block = body.firstElementChild; block;) {
    const next = block.nextElementSibling;
    if (block.localName === 'hr' && (!previous || previous.localName === 'hr')) block.remove();
    else previous = block;
    block = next;
  }
  if (previous?.localName === 'hr') previous.remove();
}
