import { snapshotSteps } from './snapshot.ts';
import { finish } from './steps.ts';

/**
 * Parses markup that came as a string (a Markdown file, an embedded payload) into an inert document.
 *
 * In Chromium any parser that meets an `on…` attribute inside a content script reports to the page's policy, so those
 * attributes are cut out of the string first, by a tokenizer and not by a pattern. It is a courtesy, not the defence:
 * the parsed tree goes through `snapshot` and later through the sanitiser like any other.
 *
 * @param html untrusted markup
 * @param parser the parser of the page's own DOM
 */
export function parseHtml(html: string, parser: DOMParser): Document {
  return finish(snapshotSteps(parser.parseFromString(stripHandlers(html), 'text/html'))).document;
}

/** Removes attributes whose name begins with `on` from every tag of `html`. Linear in the length of `html`. */
export function stripHandlers(html: string): string {
  let out = '';
  let i = 0;
  const n = html.length;
  while (i < n) {
    const lt = html.indexOf('<', i);
    if (lt < 0) return out + html.slice(i);
    out += html.slice(i, lt);
    i = lt;
    const next = html.charCodeAt(i + 1);
    if (!isLetter(next) && next !== 0x2f) {
      out += '<';
      i += 1;
      continue;
    }
    // Tag name.
    let j = i + 1;
    while (j < n && !isSpace(html.charCodeAt(j)) && html[j] !== '>' && (html[j] !== '/' || j === i + 1)) j++;
    out += html.slice(i, j);
    i = j;
    // Attributes, each with the white space before it.
    while (i < n && html[i] !== '>') {
      const start = i;
      while (i < n && (isSpace(html.charCodeAt(i)) || html[i] === '/')) i++;
      if (i >= n || html[i] === '>') {
        out += html.slice(start, i);
        break;
      }
      const nameAt = i;
      i++; // a leading "=" is part of the name
      while (i < n && !isSpace(html.charCodeAt(i)) && html[i] !== '=' && html[i] !== '>' && html[i] !== '/') i++;
      const name = html.slice(nameAt, i).toLowerCase();
      let k = i;
      while (k < n && isSpace(html.charCodeAt(k))) k++;
      if (html[k] === '=') {
        i = k + 1;
        while (i < n && isSpace(html.charCodeAt(i))) i++;
        const quote = html[i];
        if (quote === '"' || quote === "'") {
          const close = html.indexOf(quote, i + 1);
          i = close < 0 ? n : close + 1;
        } else while (i < n && !isSpace(html.charCodeAt(i)) && html[i] !== '>') i++;
      }
      if (!name.startsWith('on')) out += html.slice(start, i);
    }
  }
  return out;
}

function isSpace(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d);
}
function isLetter(c: number): boolean {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
}
