import { NOTHING } from './markup-names.ts';

/** The language that a code block's classes name, as GitHub, Jekyll and the HTML specification write it. */
function codeLanguage(pre: Element): string | undefined {
  const classes = [pre.parentElement, pre, pre.firstElementChild]
    .map((el) => el?.getAttribute('class') ?? '')
    .join(' ');
  return /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-)([\w+#-]{1,20})/.exec(classes)?.[1]?.toLowerCase();
}

/** What highlighters call the numbers beside the lines. */
const NUMBERS =
  /(?:^|\s)(?:line-?numbers?(?:-rows)?|linenos?|lineno|linenodiv|ln|lnt|lnum|gutter|rouge-gutter|hljs-ln-(?:n|numbers|line-number)|blob-num|code-line-numbers?|react-syntax-highlighter-line-number|num|nums)(?:\s|$)/;
/** What they call listings that are built of tables and lists. */
const LISTING =
  /(?:^|[\s_-])(?:code|codetable|highlight(?:table)?|hljs(?:-ln)?|rouge(?:-table)?|syntaxhighlighter|blob|prettyprint|linenums|lntable|crayon-table|source)(?:$|[\s_-])/;
const LINE = /^(?:div|p|li|tr|ol|ul|table)$/;

function isNumber(el: Element): boolean {
  return NUMBERS.test(el.getAttribute('class') ?? '') && /^[\d\s.:]*$/.test(el.textContent ?? '');
}

/** Text with the lines that `<br>` and blocks make, for code; without the numbers beside them. */
function textWithBreaks(el: Element): string {
  let text = '';
  const stack: (Node | 'end')[] = [...el.childNodes].reverse();
  const breakLine = (): void => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'end') breakLine();
    else if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1) {
      const inner = node as Element;
      const name = inner.localName;
      if (name === 'br') text += '\n';
      else if (!NOTHING.has(name) && !isNumber(inner)) {
        if (LINE.test(name)) {
          breakLine();
          // A line of its own may be empty.
          if (/^(?:div|p|li)$/.test(name) && !inner.textContent) text += '\n';
          stack.push('end');
        }
        for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      }
    }
  }
  return text;
}

/** A listing as a block; undefined when it holds no text. */
export function codeBlock(el: Element): Element | undefined {
  return listing(el, textWithBreaks(el));
}

function listing(el: Element, text: string): Element | undefined {
  const document = el.ownerDocument;
  const made = document.createElement('pre');
  const code = made.appendChild(document.createElement('code'));
  const language = codeLanguage(el);
  if (language) made.setAttribute('data-language', language);
  code.appendChild(document.createTextNode(text.replace(/^\n/, '')));
  return code.textContent?.trim() ? made : undefined;
}

/** A listing that is built of a table with numbers beside the lines, of a numbered list, or of a box that keeps its white space. */
export function builtListing(el: Element): Element | undefined {
  if (el.localName === 'table') return isCodeTable(el) ? listing(el, codeOfTable(el)) : undefined;
  if (el.localName === 'ol')
    return /(?:^|\s)(?:linenums|dp-\w{1,12}|hljs-ln)(?:\s|$)/.test(el.getAttribute('class') ?? '')
      ? codeBlock(el)
      : undefined;
  return keepsSpace(el) ? codeBlock(el) : undefined;
}

function isCodeTable(table: Element): boolean {
  const named = [table, table.parentElement, table.parentElement?.parentElement].some((el) =>
    LISTING.test(el?.getAttribute('class') ?? ''),
  );
  if (!named && !table.querySelector('td pre')) return false;
  const first = table.querySelector('tr')?.firstElementChild;
  return (
    !!first &&
    (isNumber(first) || (/^[\d\s]+$/.test(first.textContent ?? '') && !!table.querySelector('td pre, td code')))
  );
}

/** Of each row the last cell. */
function codeOfTable(table: Element): string {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => (row.lastElementChild ? textWithBreaks(row.lastElementChild).replace(/\n$/, '') : ''))
    .join('\n');
}

/** White space kept by an inline style, in more lines than one, with no block in it. */
function keepsSpace(el: Element): boolean {
  const style = el.getAttribute('style');
  if (!style || !/white-space\s?:\s?pre\s?(?:;|!|$)/i.test(style.slice(0, 2000))) return false;
  return (
    (el.textContent ?? '').slice(0, 10_000).trim().includes('\n') &&
    !el.querySelector('p, div, ul, ol, table, h2, h3, img, blockquote')
  );
}
