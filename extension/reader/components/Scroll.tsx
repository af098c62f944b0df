import type { ComponentChildren, JSX, RefObject } from 'preact';
import { verticalStep } from '../vertical-keys.ts';

interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly vertical: boolean;
  readonly label: string;
  moved(): void;
  press(): void;
  readonly children: ComponentChildren;
}

/** The box in which the article is scrolled: by wheel and keys in the direction of its lines. */
export function Scroll({ box, vertical, label, moved, press, children }: Props): JSX.Element {
  return (
    <div
      class="scroll"
      ref={box}
      onScroll={moved}
      tabIndex={0}
      role="region"
      aria-label={label}
      onPointerDown={press}
      onWheel={(event) => {
        // A wheel has one axis; in vertical lines it goes on to the left.
        if (vertical && Math.abs(event.deltaY) > Math.abs(event.deltaX))
          event.currentTarget.scrollBy({ left: -event.deltaY });
      }}
      onKeyDown={(event) => {
        if (!vertical || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
        const step = verticalStep(event.key, event.shiftKey, event.currentTarget.clientWidth);
        if (step === undefined) return;
        event.currentTarget.scrollBy({ left: step });
        event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
