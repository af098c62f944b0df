import type { Article } from '../../src/model/article.ts';

/** Pixels of the longer side that are kept. */
const LONGEST = 1400;
/** Characters of one picture, and of all. */
const MOST = 2_500_000;
const MOST_ALL = 8_000_000;
const RASTER = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,/;

/** Pictures of the article by their address, as `data:` addresses: those that the page has on the screen, as far as it may be read. */
export function pagePictures(article: Article): Record<string, string> {
  const shown = new Map<string, HTMLImageElement>();
  for (const img of document.querySelectorAll('img'))
    if (img.complete && img.naturalWidth > 2 && img.currentSrc) shown.set(img.currentSrc, img);
  const pictures: Record<string, string> = {};
  let left = MOST_ALL;
  if (!mayRead()) return pictures;
  for (const { src, shownAs } of [...(article.image ? [article.image] : []), ...article.images]) {
    const img = shown.get(shownAs ?? src) ?? shown.get(src);
    const data = img && src.length <= 4096 && !(src in pictures) ? dataOf(img) : undefined;
    if (!data || data.length > Math.min(MOST, left)) continue;
    left -= data.length;
    pictures[src] = data;
  }
  return pictures;
}

/** A decoded picture as the browser gives it; undefined where it is another site's, which nobody may read. */
function dataOf(img: HTMLImageElement): string | undefined {
  if (RASTER.test(img.currentSrc)) return img.currentSrc;
  const scale = Math.min(1, LONGEST / Math.max(img.naturalWidth, img.naturalHeight));
  return drawn(Math.round(img.naturalWidth * scale), Math.round(img.naturalHeight * scale), (context, width, height) =>
    context.drawImage(img, 0, 0, width, height),
  )?.toDataURL('image/webp', 0.86);
}

function drawn(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D, width: number, height: number) => void,
): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  try {
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    draw(context, canvas.width, canvas.height);
    // Throws where the picture is another site's.
    context.getImageData(0, 0, 1, 1);
    return canvas;
  } catch {
    return undefined;
  }
}

/** Browsers that resist fingerprinting give noise in the place of what was drawn. */
function mayRead(): boolean {
  const canvas = drawn(2, 2, (context) => {
    context.fillStyle = '#1f6f5c';
    context.fillRect(0, 0, 2, 2);
  });
  const [red, green, blue] = canvas?.getContext('2d')?.getImageData(1, 1, 1, 1).data ?? [];
  return red === 0x1f && green === 0x6f && blue === 0x5c;
}
