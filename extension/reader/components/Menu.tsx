import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

export type MenuName = 'outline' | 'names' | 'notes' | 'cite' | 'take' | 'text' | 'help';

interface Props {
  readonly name: MenuName;
  readonly icon: IconName;
  readonly label: string;
  readonly open: MenuName | undefined;
  readonly children: ComponentChildren;
  show(name: MenuName | undefined): void;
}

/** A button of the bar with its panel. One panel is open at a time; opening moves the focus in, closing gives it back. */
export function Menu({ name, icon, label, open, show, children }: Props): JSX.Element {
  const isOpen = open === name;
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (isOpen) {
      const current = panel.current?.querySelector<HTMLElement>('[aria-current="true"]');
      (current ?? panel.current?.querySelector<HTMLElement>('button, input, select, a'))?.focus();
    } else if (was.current && !open) button.current?.focus({ preventScroll: true });
    was.current = isOpen;
  }, [isOpen]);
  return (
    <div class={`menu menu-${name}`}>
      <button
        ref={button}
        type="button"
        class="bar-button"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => show(isOpen ? undefined : name)}
      >
        <Icon name={icon} />
        <span class="bar-text">{label}</span>
      </button>
      {isOpen && (
        <div class="panel" ref={panel} role="group" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  );
}
