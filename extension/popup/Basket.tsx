import type { JSX } from 'preact';
import type * as Cite from '../../src/cite/index.ts';
import { emptyBasket, removeFromBasket, type BasketItem, type BasketOf } from '../platform/storage/basket.ts';
import { copy } from '../platform/clipboard.ts';
import { SaveRecord } from './SaveRecord.tsx';
import { t } from '../platform/i18n.ts';

interface Props {
  room: typeof Cite;
  items: readonly BasketItem[];
  of: BasketOf;
  style: Cite.Style;
  /** What the settings say of every citation. */
  settled: Pick<Cite.CiteOptions, 'mode' | 'halfWidth'>;
  accessed: string;
  say: (words: string) => void;
  change: (items: readonly BasketItem[]) => void;
}

/** Several articles, cited together in the chosen style. */
export function Basket({ room, items, of, style, settled, accessed, say, change }: Props): JSX.Element | null {
  if (items.length === 0) return null;
  const list = room.citeList(
    items.map(({ article, forms, reachable }) => ({
      article,
      options: { accessed, ...settled, forms, originalReachable: reachable },
    })),
    style,
  );
  const put = async (text: string, html: string | undefined) =>
    say(t((await copy(text, html)) ? 'copied' : 'copy_failed'));
  return (
    <div data-basket>
      <div class="row">
        <button type="button" data-action="copy-list" onClick={() => void put(list.text, list.html)}>
          {t('cite_list_copy')}
        </button>
        {list.together && (
          <button
            type="button"
            class="in-text"
            data-action="copy-together"
            onClick={() => void put(list.together?.text ?? '', list.together?.html)}
          >
            {list.together.text}
          </button>
        )}
        <SaveRecord style={style} text={list.text} name="citations" />
        <button type="button" data-action="empty-list" onClick={() => void emptyBasket(of).then(change)}>
          {t('cite_list_empty')}
        </button>
      </div>
      <details class="basket">
        <summary>{t('cite_list', items.length)}</summary>
        <ul>
          {items.map(({ id, article, forms }, i) => {
            const title = forms.title ?? article.headline;
            const inText = list.inText[i]?.[0];
            return (
              <li>
                <span dir="auto">{title}</span>
                {/* The form that tells it apart from the others of the list. */}
                {inText && (
                  <button type="button" class="in-text" onClick={() => void put(inText.text, inText.html)}>
                    {inText.text}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={t('options_remove', title)}
                  onClick={() => void removeFromBasket(of, id).then(change)}
                >
                  ✕
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
