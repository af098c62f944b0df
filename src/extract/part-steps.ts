import { pacer } from '../kit/steps.ts';

/** Nodes that are written one after another: which comes next, what each opens in its turn, and what is done behind the last. */
export interface Part {
  next(): Node | null | undefined;
  each(node: Node): Part | undefined;
  end?(): Part | undefined | void;
}

/** The nodes from `first` on, each asked for when the one before it is done. */
export function siblings(first: Node | null): Part['next'] {
  let node: Node | null | undefined;
  return () => (node = node === undefined ? first : (node?.nextSibling ?? null));
}

/** The nodes of a list. */
export function inTurn(nodes: readonly Node[]): Part['next'] {
  let i = 0;
  return () => nodes[i++];
}

/** Passes a part and all that it opens: a stack in place of a recursion, so that the page may work between any two nodes. */
export function* partSteps(first: Part): Generator<void> {
  const pause = pacer();
  const open = [first];
  for (let part = open.at(-1); part; part = open.at(-1)) {
    const node = part.next();
    const inner = node ? part.each(node) : open.pop()?.end?.();
    if (inner) open.push(inner);
    if (pause()) yield;
  }
}
