import { parseUrl } from '../kit/url.ts';
import { isEastAsian } from './people.ts';

/** A quotation up to so many characters stands in the link whole; of a longer one its beginning and its end. */
const WHOLE = 200;
/** Words, or characters where a script has no spaces, of each end. */
const END = { words: 5, characters: 12 };

/** A dash, comma and ampersand divide the directive (Text Fragments, §3.4). */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

function ends(text: string): readonly [string, string] {
  if (isEastAsian(text)) {
    const characters = [...text];
    return [characters.slice(0, END.characters).join(''), characters.slice(-END.characters).join('')];
  }
  const words = text.split(' ');
  return [words.slice(0, END.words).join(' '), words.slice(-END.words).join(' ')];
}

/**
 * The address of the very words (WICG Scroll to Text Fragment): `https://host/page#:~:text=start,end`. A browser that opens
 * it scrolls to them.
 * @param url of the page; a hash it has already stays before the directive
 * @param quotation as it stands in the page
 * @returns the page's own address where it is no address of the web, or nothing is quoted
 */
export function textFragment(url: string, quotation: string): string {
  const lines = quotation.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const full = lines.filter(Boolean);
  const text = full.join(' ');
  if (!/^https?:$/.test(parseUrl(url)?.protocol ?? '') || text === '') return url;
  const [start] = ends(full[0] as string);
  const [, end] = ends(full.at(-1) as string);
  const words = full.length === 1 && text.length <= WHOLE ? encoded(text) : `${encoded(start)},${encoded(end)}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`;
}
