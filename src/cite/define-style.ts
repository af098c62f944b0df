import type { Rich } from './rich.ts';
import type { Work } from './work.ts';

export interface Style {
  /** The file's name. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  /** `text`: a reference to read; `data`: for programs, copied as plain text only. */
  readonly kind: 'text' | 'data';
  format(work: Work): Rich;
}

export function defineStyle(style: Style): Style {
  return style;
}
