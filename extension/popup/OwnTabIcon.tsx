import type { JSX } from 'preact';

/** A tab of its own: a sheet with an arrow out of it. */
export function OwnTabIcon(): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      <path d="M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13 3 7.5 8.5" />
    </svg>
  );
}
