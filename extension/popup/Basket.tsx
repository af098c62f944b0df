import type { JSX } from 'preact';
import type * as Cite from '../../src/cite/index.ts';
import { emptyBasket, type BasketItem } from '../shared/basket.ts';
import { copy } from '../shared/clipboard.ts';
import { t } from '../shared/i18n.ts';

interface Props {
  room: typeof Cite;
  items: readonly BasketItem[];
  style: string;
  mode: 'original' | 'copy' | 'both';
  accessed: string;
  say: (words: string) => void;
  change: (items: readonly BasketItem[]) => void;
}

/** Several articles, cited together in the chosen style. */
export function Basket({ room, items, style, mode, accessed, say, change }: Props): JSX.Element | null {
  if (items.length === 0) return null;
  const copyAll = async () => {
    const list = room.citeList(
      items.map(({ article, forms, reachable }) => ({
        article,
        options: { accessed, mode, forms, originalReachable: reachable },
      })),
      style,
    );
    say(t((await copy(list.text, list.html)) ? 'copied' : 'copy_failed'));
  };
  return (
    <div class="row" data-basket>
      <span class="meta">{t('cite_list', items.length)}</span>
      <button type="button" data-action="copy-list" onClick={() => void copyAll()}>
        {t('cite_list_copy')}
      </button>
      <button type="button" data-action="empty-list" onClick={() => void emptyBasket().then(change)}>
        {t('cite_list_empty')}
      </button>
    </div>
  );
}
