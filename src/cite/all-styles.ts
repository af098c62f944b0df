import { readCslStyle } from './csl/read-style.ts';
import { styleOfCsl } from './csl/style-of.ts';
import type { Style } from './define-style.ts';
import { STYLES } from './registry.ts';

/**
 * The styles of this room and those that a person has added, which come first.
 * @param files texts of CSL styles; one that cannot be read any more is left out
 * @param parse makes a document of XML text
 */
export function allStyles(
  files: readonly { readonly text: string }[],
  parse: (xml: string) => Document,
): readonly Style[] {
  const own = files.flatMap(({ text }) => {
    try {
      return [styleOfCsl(readCslStyle(text, parse))];
    } catch {
      return [];
    }
  });
  return [...own, ...STYLES];
}

/** The style of this name; the other one where there is none. */
export const styleNamed = (styles: readonly Style[], name: string, otherwise: string): Style =>
  styles.find((s) => s.name === name) ?? (styles.find((s) => s.name === otherwise) as Style);
