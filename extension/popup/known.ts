import * as cite from '../../src/cite/index.ts';
import type { Article } from '../../src/model/article.ts';
import { isPrivate } from '../platform/private.ts';
import { loadBasket, type BasketItem, type BasketOf } from '../platform/storage/basket.ts';
import { correctionKey } from '../platform/work.ts';
import { loadCorrection, type Correction } from '../platform/storage/corrections.ts';
import { loadCslFiles, parseXml } from '../platform/storage/csl-files.ts';
import { loadSettings, type Settings } from '../platform/storage/settings.ts';

/** What is stored and needed before a citation can be shown. */
export interface Known {
  readonly cite: typeof cite;
  /** Those of the room, and those that the person has added. */
  readonly styles: readonly cite.Style[];
  readonly settings: Settings;
  readonly correction: Correction;
  readonly basket: readonly BasketItem[];
  readonly basketOf: BasketOf;
  /** What is corrected in a private window is not remembered. */
  readonly keeps: boolean;
}

const stored = Promise.all([loadSettings(), loadCslFiles()]);

export async function knownOf(article: Article | undefined, tab: number): Promise<Known> {
  const [[settings, files], correction, isOff] = await Promise.all([
    stored,
    article ? loadCorrection(correctionKey(article)) : { forms: {} },
    isPrivate(tab),
  ]);
  const basketOf = isOff ? 'private' : 'normal';
  const basket = await loadBasket(basketOf);
  return { cite, styles: cite.allStyles(files, parseXml), settings, basket, basketOf, correction, keeps: !isOff };
}
