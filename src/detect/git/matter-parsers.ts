import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { MatterParsers } from './front-matter.ts';

/** YAML with all values as strings, and TOML. */
export const matterParsers: MatterParsers = {
  yaml(source) {
    try {
      const document = parseDocument(source, {
        schema: 'failsafe',
        uniqueKeys: false,
        strict: false,
        logLevel: 'silent',
      });
      return document.errors.length === 0 ? document.toJS({ maxAliasCount: 20 }) : undefined;
    } catch {
      // Nested deeper than the stack, or aliases without end.
      return undefined;
    }
  },
  toml(source) {
    try {
      return parseToml(source);
    } catch {
      return undefined;
    }
  },
};
