import type { SafeElement, SafeNode } from '../model/safe-node.ts';

const VOID = new Set(['br', 'hr', 'wbr']);
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the inside of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (ch) => ESCAPES[ch] as string);
}

/**
 * A tree as markup that reads the same in HTML and in XML.
 *
 * @param image markup for a picture; called with its index
 */
export function serialise(nodes: readonly SafeNode[], image: (index: number) => string): string {
  let out = '';
  const stack: (SafeNode | { readonly close: string })[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out += escapeHtml(node);
    else if ('close' in node) out += node.close;
    else if (node.tag === 'img') out += image(Number(node.attrs['data-image']));
    else {
      const start = `<${node.tag}${attributes(node)}`;
      if (VOID.has(node.tag)) {
        out += `${start}/>`;
        continue;
      }
      // The parser swallows a line feed that opens a `pre`; one more keeps the author's.
      const first = node.children[0];
      const lineFeed = node.tag === 'pre' && typeof first === 'string' && first.startsWith('\n') ? '\n' : '';
      out += `${start}>${lineFeed}`;
      stack.push({ close: `</${node.tag}>` });
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as SafeNode);
    }
  }
  return out;
}

function attributes(node: SafeElement): string {
  let out = '';
  for (const [name, value] of Object.entries(node.attrs)) out += ` ${name}="${escapeHtml(value)}"`;
  // XML has no other way to tell a formula.
  if (node.tag === 'math') out += ' xmlns="http://www.w3.org/1998/Math/MathML"';
  return node.tag === 'a' ? `${out} rel="noopener noreferrer nofollow"` : out;
}
