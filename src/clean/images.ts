import { oneLine } from '../kit/text.ts';
import { parseUrl } from '../kit/url.ts';
import type { ImageObject } from '../model/article.ts';
import type { DraftImage } from '../model/draft.ts';

/** Longest words of a picture. */
const MAX = 2000;

/** The pictures of one article, each once. */
export class Images {
  readonly list: ImageObject[] = [];
  private readonly known = new Map<string, number>();

  /** Adds a picture, or finds the same one; undefined when its address may not be shown. */
  add(found: DraftImage): number | undefined {
    const src = found.src.trim();
    if (!parseUrl(src) || /[\s"'<>]/.test(src)) return undefined;
    const known = this.known.get(src);
    if (known !== undefined) return known;
    const { caption, credit } = found.credit ? found : splitCredit(found.caption);
    this.list.push({
      src,
      shownAs: parseUrl(found.shownAs)?.href,
      alt: oneLine(found.alt, MAX),
      caption: oneLine(caption, MAX),
      credit: oneLine(credit, MAX),
      lead: found.lead,
    });
    this.known.set(src, this.list.length - 1);
    return this.list.length - 1;
  }
}

/** `Caption. (Name/AGENCY)` → caption and credit: the credit is what stands in brackets at the very end. */
export function splitCredit(caption: string): { caption: string; credit: string } {
  const text = caption.trim();
  const close = text.at(-1);
  if (close !== ')' && close !== '）') return { caption: text, credit: '' };
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  if (open <= 0 || text.length - open > 160) return { caption: text, credit: '' };
  return { caption: text.slice(0, open).trim(), credit: text.slice(open + 1, -1).trim() };
}
