import { fold } from '../entities/fold.ts';
import { furnitureOf } from '../lang/furniture.ts';
import type { Article, Block } from '../model/article.ts';
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Comparison,
  type ComparisonCounts,
  type FieldChange,
  type Piece,
  type Row,
} from '../model/comparison.ts';
import type { Entity } from '../model/entity.ts';
import { align, type Pair, type Unit } from './align.ts';
import { fieldChanges } from './fields.ts';
import { kindOf } from './kinds.ts';
import { keyOf, tokensOf, type Tokens } from './tokens.ts';
import { fullBudget, stretchesOf, type Budget } from './words.ts';

export interface CompareOptions {
  /** The names in each copy (`entities`): differences in them rank as names. */
  readonly entities?: readonly [first: readonly Entity[], second: readonly Entity[]] | undefined;
}

/**
 * What two copies of an article say differently. White space, the division into paragraphs, Chinese script, width, case and
 * the form of quotation marks and dashes are no differences. Takes time in proportion to the length and the differences.
 */
export function compare(first: Article, second: Article, { entities }: CompareOptions = {}): Comparison {
  const language = first.inLanguage ?? second.inLanguage ?? '';
  const segmenter = new Intl.Segmenter(language || 'en', { granularity: 'word' });
  const [a, b] = [partsOf(first, segmenter, entities?.[0]), partsOf(second, segmenter, entities?.[1])];
  const rows: Row[] = [];
  const changes: Change[] = [];
  const budget = fullBudget();
  for (const pair of align(a.units, b.units)) {
    const [whole, other] = [a.joined(pair.first), b.joined(pair.second)];
    const kind = (a.blocks[pair.first[0]] ?? b.blocks[pair.second[0]])?.kind ?? 'paragraph';
    if (!whole || !other) {
      const text = whole?.text ?? other?.text ?? '';
      rows.push({
        state: whole ? 'first' : 'second',
        kind: oneSidedKind(pair, a.blocks, b.blocks),
        ...(isFurniture(text) ? { furniture: true } : {}),
        pieces: [{ first: whole?.text ?? '', second: other?.text ?? '' }],
      });
      continue;
    }
    const found = changes.length;
    const pieces = piecesOf(whole, other, rows.length, language, changes, segmenter, budget);
    const state = pair.moved ? 'moved' : changes.length > found ? 'changed' : 'same';
    rows.push({ state, kind, pieces });
  }
  return { fields: fieldChanges(first, second), rows, changes };
}

function oneSidedKind({ first, second }: Pair, a: readonly Block[], b: readonly Block[]): Block['kind'] {
  return (first[0] === first[1] ? b[second[0]] : a[first[0]])?.kind ?? 'paragraph';
}

/** A stretch of an article: one paragraph, or several joined by a line break. */
interface Part {
  readonly text: string;
  readonly key: string;
  readonly isName: (start: number, end: number) => boolean;
}

/** The paragraphs of an article; pictures have no text and are left out. */
function partsOf(article: Article, segmenter: Intl.Segmenter, entities: readonly Entity[] = []) {
  const blocks = article.blocks.filter(({ text }) => text);
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  const names = entities
    .filter(({ type }) => type !== 'date')
    .flatMap(({ mentions }) => mentions.map(({ position }) => position))
    .sort((x, y) => x.start - y.start);
  const units = blocks.map(({ text }): Unit => {
    let made: Tokens | undefined;
    return { key: keyOf(text), tokens: () => (made ??= tokensOf(text, segmenter)) };
  });
  const joined = ([from, to]: readonly [number, number]): Part | undefined => {
    if (from === to) return undefined;
    const offset = starts[from] ?? 0;
    return {
      text: blocks
        .slice(from, to)
        .map(({ text }) => text)
        .join('\n'),
      key: units
        .slice(from, to)
        .map(({ key }) => key)
        .join(''),
      isName: (start, end) => names.some((name) => name.start < offset + end && name.end > offset + start),
    };
  };
  return { blocks, units, joined };
}

/** The pieces of a row; adds the differences to `changes`. */
function piecesOf(
  first: Part,
  second: Part,
  row: number,
  language: string,
  changes: Change[],
  segmenter: Intl.Segmenter,
  budget: Budget,
): Piece[] {
  if (first.key === second.key) return [{ first: first.text, second: second.text }];
  const [a, b] = [tokensOf(first.text, segmenter), tokensOf(second.text, segmenter)];
  const pieces: Piece[] = [];
  let [atA, atB] = [0, 0];
  for (const stretch of stretchesOf(a, b, budget)) {
    const [endA, endB] = [reach(a, stretch.first, atA, stretch.same), reach(b, stretch.second, atB, stretch.same)];
    const [textA, textB] = [a.text.slice(atA, endA), b.text.slice(atB, endB)];
    if (stretch.same) pieces.push({ first: textA, second: textB });
    else {
      const kind = kindOf(
        { tokens: a, range: stretch.first, isName: first.isName },
        { tokens: b, range: stretch.second, isName: second.isName },
        language,
      );
      pieces.push({ first: textA, second: textB, change: changes.length });
      changes.push({ kind, first: textA.trim(), second: textB.trim(), row });
    }
    [atA, atB] = [endA, endB];
  }
  const [restA, restB] = [a.text.slice(atA), b.text.slice(atB)];
  if (restA || restB) pieces.push({ first: restA, second: restB });
  return pieces;
}

/** Where a stretch ends in the text: white space behind equal words is theirs, so that a difference begins with its word. */
function reach(tokens: Tokens, [start, end]: readonly [number, number], at: number, same: boolean): number {
  if (same) return tokens.list[end]?.start ?? tokens.text.length;
  return start === end ? at : (tokens.list[end - 1]?.end ?? at);
}

/** A label or a closing line of a site, in any language known. */
function isFurniture(text: string): boolean {
  return furnitureOf(text) !== undefined || furnitureOf(fold(text)) !== undefined;
}

/** How much differs. */
export function countsOf({ rows, changes, fields }: Comparison): ComparisonCounts {
  const only = (state: Row['state'], furniture: boolean): number =>
    rows.filter((row) => row.state === state && !!row.furniture === furniture).length;
  const perKind = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  ) as Record<ChangeKind, number>;
  const counts = {
    missing: only('first', false),
    added: only('second', false),
    moved: rows.filter((row) => row.state === 'moved').length,
    furniture: only('first', true) + only('second', true),
    fields: fields.length,
  };
  const total = Object.values(counts).reduce((sum, n) => sum + n, changes.length);
  return { ...counts, changes: perKind, total };
}

/** What a summary counts, the weightiest first: paragraphs, fields, then what changes are about. */
export function summaryOf(
  comparison: Comparison,
): (readonly [what: 'missing' | 'added' | FieldChange['field'] | ChangeKind | 'moved' | 'furniture', count: number])[] {
  const { missing, added, moved, furniture, changes } = countsOf(comparison);
  return (
    [
      ['missing', missing],
      ['added', added],
      ...comparison.fields.map(({ field }) => [field, 1] as const),
      ...CHANGE_KINDS.map((kind) => [kind, changes[kind]] as const),
      ['moved', moved],
      ['furniture', furniture],
    ] as const
  ).filter(([, count]) => count > 0);
}
