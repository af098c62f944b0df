import type { JSX } from 'preact';

/** Strokes on a grid of 20 by 20, drawn for this reader. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  outline: 'M4 5h12M7 10h9M7 15h9M4 10h.01M4 15h.01',
  save: 'M6 3.5h8v13l-4-3.2-4 3.2z',
  take: 'M10 3v9m-4-3.5L10 12.5l4-4M4 16h12',
  names: 'M10 9.6a3 3 0 100-6 3 3 0 000 6zM4 16.5c.6-3 3-4.6 6-4.6s5.4 1.6 6 4.6',
  cite: 'M4 6h4.4v4.6c0 2.2-1.2 3.6-3.4 4M11.6 6H16v4.6c0 2.2-1.2 3.6-3.4 4',
  text: 'M3 15.5L7.2 5h.6L12 15.5M4.6 12h5.8M13 15.5l2.4-6h.3l2.3 6M13.9 13.4h3.3',
  notes: 'M4 15.5l1-3.8 7.8-7.8 2.8 2.8-7.8 7.8-3.8 1zM11 16h5',
  aloud: 'M4 8v4h2.5L10 15V5L6.5 8zM13 7.5a3.5 3.5 0 010 5M15.2 5.3a6.6 6.6 0 010 9.4',
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 5v10M13 5v10',
  back: 'M14 5l-7 5 7 5zM5.5 5v10',
  forward: 'M6 5l7 5-7 5zM14.5 5v10',
  help: 'M7.2 7.4a2.8 2.8 0 115 1.8c-.9.9-2.2 1.3-2.2 2.8M10 15h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words or a label: nothing of its own to a screen reader. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
