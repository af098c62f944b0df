import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../model/article.ts';
import type { SafeNode } from '../model/safe-node.ts';
import { calledBy, footnotesOf } from './footnotes.ts';

const el = (tag: string, ...children: SafeNode[]) => ({ tag, attrs: {}, children });
const block = (kind: BlockKind, text: string, ...content: SafeNode[]): Block => ({
  id: `b${text}`,
  kind,
  text,
  content: content.length ? content : [text],
});

test('what calls a note is a number alone', () => {
  expect(['[3]', '3', '〔12〕', '③', '注2'].map((text) => calledBy(el('sup', text)))).toEqual([
    '3',
    '3',
    '12',
    '3',
    '2',
  ]);
  expect(['th', '2nd', '10th of May', 'a'].map((text) => calledBy(el('sup', text)))).toEqual(Array(4).fill(undefined));
});

test('a numbered list under a heading for notes', () => {
  const list = block('list', 'first\nsecond', el('ol', el('li', 'first'), el('li', 'second')));
  const notes = footnotesOf([block('paragraph', 'text'), block('heading', '注释'), list]);
  expect([...notes]).toEqual([
    ['1', ['first']],
    ['2', ['second']],
  ]);
  expect(footnotesOf([block('paragraph', 'text'), list]).size).toBe(0);
});

test('paragraphs that begin with their number', () => {
  const notes = footnotesOf([
    block('paragraph', '1. Not a note: the first step.'),
    block('paragraph', 'text'),
    block('paragraph', '[1] The book begins late.'),
    block('paragraph', '② 学校每日开放。'),
  ]);
  expect([...notes.keys()]).toEqual(['1', '2']);
});
