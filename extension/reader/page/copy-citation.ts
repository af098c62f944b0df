import type { Article } from '../../../src/model/article.ts';
import { copy } from '../../platform/clipboard.ts';
import { correctionKey } from '../../platform/work.ts';
import { loadCorrection } from '../../platform/storage/corrections.ts';
import { loadSettings } from '../../platform/storage/settings.ts';
import { filesPart } from '../files-part.ts';

/** Puts an article's citation on the clipboard, in the person's style and with their corrections; false where the page may not. */
export async function copyCitation(article: Article): Promise<boolean> {
  const [{ citationOf }, settings, correction] = await Promise.all([
    filesPart(),
    loadSettings(),
    loadCorrection(correctionKey(article)),
  ]);
  const { text, html } = citationOf(article, settings, correction);
  return copy(text, html);
}
