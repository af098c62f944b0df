import type { JSX } from 'preact';

interface Props {
  readonly label: string;
  readonly value: boolean;
  /** For the box: which of the settings it is. */
  readonly name?: string;
  set(value: boolean): void;
}

/** A setting that is on or off. */
export function Check({ label, value, name, set }: Props): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" data-check={name} checked={value} onChange={(e) => set(e.currentTarget.checked)} /> {label}
    </label>
  );
}
