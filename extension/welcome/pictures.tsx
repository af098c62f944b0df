import type { ComponentChildren, JSX } from 'preact';

/** A drawing of 240 by 150, said in words beside it. */
function Drawing({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg class="drawing" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="sheet" x="8" y="8" width="224" height="134" rx="10" />
      {children}
    </svg>
  );
}

const lines = (x: number, y: number, widths: readonly number[], kind = 'line'): JSX.Element[] =>
  widths.map((width, i) => <rect key={i} class={kind} x={x} y={y + i * 13} width={width} height="6" rx="3" />);

/** A cluttered page; the button in the bar is lit, and an arrow leads to another page. */
const Find = (): JSX.Element => (
  <Drawing>
    <path class="edge" d="M8 34h224" />
    <rect class="line" x="20" y="17" width="120" height="8" rx="4" />
    <circle class="lit" cx="212" cy="21" r="8" />
    <rect class="faint" x="20" y="46" width="40" height="84" rx="5" />
    {lines(70, 48, [70, 58, 66, 40, 62, 50], 'faint')}
    <path class="arrow" d="M146 88h30m-9-8 9 8-9 8" />
    <rect class="page" x="182" y="62" width="38" height="52" rx="4" />
    {lines(188, 72, [26, 20, 24], 'line')}
  </Drawing>
);

/** One column of text under a headline. */
const Read = (): JSX.Element => (
  <Drawing>
    <rect class="accent" x="62" y="24" width="42" height="6" rx="3" />
    <rect class="ink" x="62" y="38" width="116" height="11" rx="4" />
    <rect class="line" x="62" y="57" width="70" height="6" rx="3" />
    {lines(62, 78, [116, 110, 116, 104])}
  </Drawing>
);

/** A reference with its parts, and names as chips. */
const Cite = (): JSX.Element => (
  <Drawing>
    <rect class="page" x="24" y="24" width="192" height="56" rx="6" />
    {lines(36, 36, [150, 164, 96])}
    <rect class="accent" x="162" y="61" width="42" height="10" rx="5" />
    <rect class="chip" x="24" y="94" width="56" height="16" rx="8" />
    <rect class="chip" x="88" y="94" width="42" height="16" rx="8" />
    <rect class="chip" x="138" y="94" width="66" height="16" rx="8" />
    <rect class="chip" x="24" y="116" width="44" height="16" rx="8" />
    <rect class="chip" x="76" y="116" width="60" height="16" rx="8" />
  </Drawing>
);

export const PICTURES = { find: Find, read: Read, cite: Cite };
export type PictureName = keyof typeof PICTURES;
