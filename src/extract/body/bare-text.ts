import { bare } from '../../kit/text.ts';

/** Characters looked at in one step. */
const STEP = 20_000;

/** The bare text of an element, in steps. */
export function* bareText(el: Element): Generator<void, string> {
  const walker = el.ownerDocument.createTreeWalker(el, 4);
  let text = '';
  let piece = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    piece += node.nodeValue ?? '';
    while (piece.length > STEP) {
      // Parted before a character that never makes one with what stands before it, or else where the node ends.
      const at = piece.slice(STEP).search(/[ -~\n\u4e00-\u9fff]/);
      const end = at < 0 ? piece.length : STEP + at;
      text += bare(piece.slice(0, end));
      piece = piece.slice(end);
      yield;
    }
  }
  return text + bare(piece);
}
