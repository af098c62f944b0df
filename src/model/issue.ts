/** Something the reader should know; not a failure. The list is closed: every code has a message in every locale. */
export const ISSUE_CODES = [
  'original-unknown',
  'original-guessed',
  'original-by-page',
  'original-conflict',
  'original-suspicious',
  'outlet-conflict',
  'date-conflict',
  'date-of-repost',
  'date-unknown',
  'author-unknown',
  'language-guessed',
  'machine-translated',
  'truncated',
  'shortened',
  'part-of-series',
  'hidden-characters',
  'media-held-back',
  'trackers-removed',
  'wrong-charset',
  'moderated',
  'too-deep',
  'family-failed',
  'no-article',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

export interface Issue {
  readonly code: IssueCode;
  readonly detail?: string | undefined;
}
