import { send } from '../platform/messages.ts';
import { placeOf } from '../platform/storage/places.ts';

/** Places of this tab's articles, as long as the tab has the reader; nothing is stored by merely reading. */
const here = new Map<string, string>();

/** Where the person stopped in the article `key`; `stored`: they want places kept. */
export async function lastPlace(key: string, stored: boolean): Promise<string | undefined> {
  return here.get(key) ?? (stored ? placeOf(key) : undefined);
}

/** Remembers where the person is; at the beginning and at the end there is nothing to go back to. */
export function keepPlace(key: string, block: string | undefined, stored: boolean): void {
  if (block) here.set(key, block);
  else here.delete(key);
  if (stored) void send('place.keep', { key, block }).catch(() => undefined);
}

/** The block at the upper edge of what is seen. */
export function blockAt(scroll: Element, vertical: boolean): string | undefined {
  const box = scroll.getBoundingClientRect();
  const blocks = scroll.querySelectorAll<HTMLElement>('.body > [data-block]');
  // They stand one behind the other: halved until the first is found that reaches below the edge.
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const r = (blocks[middle] as HTMLElement).getBoundingClientRect();
    if (vertical ? r.left < box.right - 40 : r.bottom > box.top + 40) high = middle;
    else low = middle + 1;
  }
  return blocks[low]?.dataset['block'];
}
