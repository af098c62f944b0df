import type { JSX } from 'preact';
import type { Row } from '../../src/model/comparison.ts';
import type { ComparisonLabel } from '../../src/render/index.ts';
import type { Loaded } from './load.ts';

type Copy = 'first' | 'second';

/** The fields that differ, then the text of both copies: beside each other, or under each other where there is no room. */
export function Rows({ loaded: { comparison, labels, articles } }: { loaded: Loaded }): JSX.Element {
  const languages = articles.map(({ inLanguage }) => inLanguage);
  const mark = (copy: Copy, text: string, label: ComparisonLabel, leads: boolean): JSX.Element => {
    const attrs = { title: labels[label], ...(leads ? { 'data-difference': label, tabIndex: -1 } : {}) };
    return copy === 'first' ? <del {...attrs}>{text}</del> : <ins {...attrs}>{text}</ins>;
  };
  const side = (row: Row, copy: Copy): JSX.Element => (
    <p class={copy} dir="auto" lang={languages[copy === 'first' ? 0 : 1]}>
      {row.pieces.map((piece) => {
        const text = piece[copy];
        if (!text) return null;
        if (row.state === copy)
          return mark(copy, text, row.furniture ? 'furniture' : copy === 'first' ? 'missing' : 'added', true);
        const change = piece.change === undefined ? undefined : comparison.changes[piece.change];
        if (!change) return text;
        // A change is one stop, at the copy that has words for it.
        return mark(copy, text, change.kind, copy === 'second' || !piece.second);
      })}
    </p>
  );
  return (
    <div class="rows">
      {comparison.fields.map(({ field, first, second }) => (
        <div class="pair changed" key={field}>
          <p class="first" dir="auto">
            <span class="meta">{labels[field]} </span>
            {mark('first', first ?? '—', field, false)}
          </p>
          <p class="second" dir="auto">
            <span class="meta">{labels[field]} </span>
            {mark('second', second ?? '—', field, true)}
          </p>
        </div>
      ))}
      {comparison.rows.map((row, i) => (
        <div class={`pair ${row.state === 'same' ? 'same' : 'changed'}`} data-row={row.state} key={i}>
          {side(row, 'first')}
          {side(row, 'second')}
        </div>
      ))}
    </div>
  );
}
