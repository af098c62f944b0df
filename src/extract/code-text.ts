import { NOTHING } from './markup-names.ts';

/** The language that a code block's classes name, as GitHub, Jekyll and the HTML specification write it. */
function codeLanguage(pre: Element): string | undefined {
  const classes = [pre.parentElement, pre, pre.firstElementChild]
    .map((el) => el?.getAttribute('class') ?? '')
    .join(' ');
  return /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-)([\w+#-]{1,20})/.exec(classes)?.[1]?.toLowerCase();
}

/** Text with `<br>` as a line break, for code. */
function textWithBreaks(el: Element): string {
  let text = '';
  const stack: Node[] = [...el.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1) {
      const name = (node as Element).localName;
      if (name === 'br') text += '\n';
      else if (!NOTHING.has(name)) {
        if (name === 'div' && text && !text.endsWith('\n')) text += '\n';
        for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      }
    }
  }
  return text;
}

/** A listing as a block; undefined when it holds no text. */
export function codeBlock(el: Element): Element | undefined {
  const document = el.ownerDocument;
  const made = document.createElement('pre');
  const code = made.appendChild(document.createElement('code'));
  const language = codeLanguage(el);
  if (language) made.setAttribute('data-language', language);
  code.appendChild(document.createTextNode(textWithBreaks(el).replace(/^\n/, '')));
  return code.textContent?.trim() ? made : undefined;
}
