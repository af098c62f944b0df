import type { Mention } from '../model/entity.ts';

const AROUND = 24;

/** Position and quote selectors of `[start, end)` in `text`. */
export function mention(text: string, start: number, end: number): Mention {
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    },
  };
}
