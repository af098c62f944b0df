import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Block } from '../../../src/model/article.ts';
import type { SafeNode } from '../../../src/model/safe-node.ts';
import { turn } from '../../platform/slices.ts';

/** What is drawn with the first stroke, by `weightOf`: nearly every article is done with it. */
const FIRST = 1500;
/** What is drawn with each further one, before the page gets its turn. */
const NEXT = 400;
/** Characters that cost as much as an element. */
const CHARACTERS = 100;

/** What drawing a block costs: its elements, and its text. */
function weightOf({ content, text }: Block): number {
  let count = text.length / CHARACTERS;
  const stack: SafeNode[] = [...content];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    count += 1;
    if (typeof node !== 'string') for (const child of node.children) stack.push(child);
  }
  return count;
}

/** The blocks in parts, each to be drawn at one stroke. */
export function strokes(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    if (left <= 0) {
      left = parts.length ? NEXT : FIRST;
      parts.push([]);
    }
    (parts.at(-1) as Block[]).push(block);
    left -= weightOf(block);
  }
  return parts;
}

export interface Drawn {
  readonly parts: readonly (readonly Block[])[];
  /** How many of the parts are to be drawn by now. */
  readonly count: number;
  readonly done: boolean;
}

/** A long article is drawn part by part, so that neither the page nor the person waits for its end. */
export function useDrawn(blocks: readonly Block[]): Drawn {
  const parts = useMemo(() => strokes(blocks), [blocks]);
  const [count, set] = useState(1);
  const done = count >= parts.length;
  useEffect(() => {
    if (done) return;
    let gone = false;
    void turn().then(() => {
      if (!gone) set(count + 1);
    });
    return () => {
      gone = true;
    };
  }, [count, done]);
  return { parts, count, done };
}
