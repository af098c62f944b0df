import { pacer } from '../kit/steps.ts';

const HEADING = /^h[1-6]$/;

/** Headings without gaps. The first level used becomes 2, the next 3 …; mirrors shift them (h2 → h4). */
export function* levelHeadingsSteps(out: Element): Generator<void> {
  const pause = pacer();
  const headings: Element[] = [];
  for (let el = out.firstElementChild; el; el = el.nextElementSibling) {
    if (HEADING.test(el.localName)) headings.push(el);
  }
  const levels = [...new Set(headings.map((h) => Number(h.localName[1])))].sort((a, b) => a - b);
  for (const heading of headings) {
    if (pause(3)) yield;
    const level = Math.min(6, levels.indexOf(Number(heading.localName[1])) + 2);
    if (heading.localName === `h${level}`) continue;
    const made = heading.ownerDocument.createElement(`h${level}`);
    while (heading.firstChild) made.appendChild(heading.firstChild);
    heading.parentNode?.replaceChild(made, heading);
  }
}
