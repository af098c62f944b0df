import { own, setOwn } from '../../platform/own.ts';
import { send } from '../../platform/messages.ts';
import type { PartName } from '../../platform/parts.ts';

/** Name → what the part gives. Types only: naming a part here does not put it into the bundle. */
export interface Parts {
  view: typeof import('../../reader/view.tsx');
  markdown: typeof import('../../../src/markdown.ts');
  files: typeof import('./files.ts');
  names: typeof import('./names.ts');
  'to-hans': typeof import('./to-hans.ts');
  'to-hant': typeof import('./to-hant.ts');
}

/** One object for all the extension's scripts in this tab; pages have a global scope of their own. */
const loaded = own<Partial<Parts>>('parts') ?? setOwn<Partial<Parts>>('parts', {});
/** A page of the extension takes parts by itself. */
type Load = (name: PartName) => Promise<unknown>;

/** Called by the part's file once it is in the tab. */
export function definePart<K extends PartName>(name: K, part: Parts[K]): void {
  loaded[name] = part;
}

/** How the parts come into a page of the extension, where the background may not put them. */
export function loadPartsBy(load: Load): void {
  setOwn<Load>('load', load);
}

const loading = new Map<PartName, Promise<unknown>>();

/** Milliseconds after which a part is asked for again. */
const SOON = 3000;

/** A background that was ended in the middle, or as it woke, is woken anew; a part that comes twice is the same part. */
const askFor = (name: PartName): Promise<unknown> =>
  send('part.load', { name }, SOON).catch(() => send('part.load', { name }));

/**
 * The part, put into the tab first when it is not there yet.
 * @throws {Error} when the browser no longer lets the extension into the tab (its access ends when the tab goes elsewhere)
 */
export async function loadPart<K extends PartName>(name: K): Promise<Parts[K]> {
  if (!loaded[name]) {
    let asked = loading.get(name);
    if (!asked) {
      asked = (own<Load>('load')?.(name) ?? askFor(name)).finally(() => loading.delete(name));
      loading.set(name, asked);
    }
    await asked;
  }
  const part = loaded[name];
  if (!part) throw new Error(`the part ${name} did not load`);
  return part;
}
