import { relative, sep } from 'node:path';
import { nodeBundle } from './node-bundle.mjs';
import { root } from './setup.mjs';

/** Replaces every module named `*.static.ts` by the values that it exports, so that what they were made from stays out. */
export function staticModules() {
  return {
    name: 'static-modules',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.static.ts')) return null;
      const values = await valuesOf(id);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${literal(value)};`)
        .join('\n');
    },
  };
}

/** What a static module exports. */
export async function valuesOf(path) {
  return import(await nodeBundle(relative(root, path).split(sep).join('/')));
}

/** A value as source text: plain data and regular expressions. */
function literal(value) {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}: ${literal(inner)}`)
      .join(', ')} }`;
  if (!['string', 'number', 'boolean'].includes(typeof value)) throw new Error(`no literal for ${typeof value}`);
  return JSON.stringify(value);
}
