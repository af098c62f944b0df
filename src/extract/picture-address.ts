import { absolute } from '../kit/url.ts';

/** Attributes in which lazy loaders keep the real address, the surest first; they stand before `src`. */
const LAZY = [
  'data-canonical-src',
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-original-src',
  'data-url',
  'data-actualsrc',
  'data-echo',
  'data-hi-res-src',
  'data-x-src',
];
/** Names that hold an address in some loader; they count only where `src` holds none. */
const ANY = /(?:src|source|lazy|load|original|zoomfile|^file$|image|img|pict|photo|url|href|bg|background|orig)/i;
const NOT = /(?:srcset|sizes|class|style|alt|title|link|width|height)/i;
const IMAGE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[!@?#:]|$)/i;
/** Pictures that stand for one that is still to come. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|loading|loader|grey|gray|transparent|trans|empty|none|pixel|dot|clear|lazy\w{0,8}|1x1|default|white)(?:[_-]?\d{1,4}(?:x\d{1,4})?)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

/** Whether an address is that of a picture that only keeps the place. */
function isPlaceholder(src: string): boolean {
  return src.startsWith('data:') || PLACEHOLDER.test(src);
}

/**
 * The address of the picture that an `img` is to show, behind whatever a lazy loader has put in its place.
 * @param base for relative addresses
 * @param fallback the widest of the `srcset`, asked when nothing else has an address
 */
export function pictureAddress(img: Element, base: string, fallback: () => string | undefined): string | undefined {
  for (const name of LAZY) {
    const value = img.getAttribute(name);
    const src = value && !value.startsWith('data:') ? absolute(value, base) : undefined;
    if (src) return isPlaceholder(src) ? (fallback() ?? src) : src;
  }
  const given = absolute(img.getAttribute('src'), base);
  if (given && !isPlaceholder(given)) return given;
  return fallback() ?? anyAddress(img, base) ?? (given?.startsWith('data:') ? undefined : given);
}

function anyAddress(img: Element, base: string): string | undefined {
  for (const name of img.getAttributeNames()) {
    if (name === 'src' || !ANY.test(name) || NOT.test(name)) continue;
    const value = (img.getAttribute(name) ?? '').trim();
    if (value.length < 2000 && !/\s/.test(value) && IMAGE.test(value)) {
      const src = absolute(value, base);
      if (src && !isPlaceholder(src)) return src;
    }
  }
  return undefined;
}

/** The address as a page's own attribute spells it, raw characters of any script, where it is the same address. */
export function asWritten(img: Element, address: string): string {
  for (const name of ['src', ...LAZY]) {
    const raw = img.getAttribute(name)?.trim();
    if (raw && /^https?:\/\/\S+$/.test(raw) && absolute(raw) === address) return raw;
  }
  return address;
}

const DRAWN = '[style*="background"], [data-bg], [data-background], [data-background-image], [data-bgset]';
const NAMED = /(?:image|img|photo|pict|figure|media|thumb|lazy|bg|cover|hero|foto|bild)/i;

/** Pictures that are drawn as backgrounds of empty boxes become pictures of these boxes. Changes `root`. */
export function drawBackgrounds(root: Element): void {
  for (const box of root.querySelectorAll(DRAWN)) {
    if (
      !/^(?:div|span|a|figure|i|section)$/.test(box.localName) ||
      (box.textContent ?? '').trim() ||
      box.querySelector('img')
    )
      continue;
    const named =
      NAMED.test(box.getAttribute('class') ?? '') || box.getAttribute('role') === 'img' || !!box.closest('figure');
    const style = (box.getAttribute('style') ?? '').slice(0, 4000);
    const url =
      box.getAttribute('data-bg') ??
      box.getAttribute('data-background-image') ??
      box.getAttribute('data-background') ??
      /url\(\s{0,4}["']?([^"')\s]{1,2000})/i.exec(style)?.[1];
    const src = url?.replace(/^url\(["']?|["']?\)$/g, '');
    if (!named || !src || !IMAGE.test(src) || isPlaceholder(src)) continue;
    const img = root.ownerDocument.createElement('img');
    img.setAttribute('data-x-src', src);
    const alt = box.getAttribute('aria-label') ?? box.getAttribute('title');
    if (alt) img.setAttribute('alt', alt);
    box.appendChild(img);
  }
}
