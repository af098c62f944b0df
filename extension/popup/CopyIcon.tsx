import type { JSX } from 'preact';

/** Two sheets; a tick once it is done. */
export function CopyIcon({ done }: { done: boolean }): JSX.Element {
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
      {done ? (
        <path d="m3 8.5 3.5 3.5L13 4.5" />
      ) : (
        <>
          <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
          <path d="M10.5 3.5v-1h-8v8h1" />
        </>
      )}
    </svg>
  );
}
