/** Takes a service's rewriting off every address of a page, so that what follows reads the page as it was. */
import { elementsBelow } from '../kit/dom.ts';
import { absolute } from '../kit/url.ts';

const SINGLE = ['href', 'src', 'cite', 'poster', 'action', 'data', 'content', 'background', 'longdesc'];
const SETS = ['srcset', 'data-srcset'];
/** A comma parts candidates where white space follows, or a new address after a size; addresses hold commas as well. */
const BETWEEN_CANDIDATES = /,\s+|(?<=\s[\d.]{1,9}[wx]),(?=\S)/;

/**
 * Restores every address of `document` in place: links, pictures, canonical, Open Graph, JSON-LD.
 *
 * @param base the address by which the copy was seen; relative rewritten addresses (`/web/2016…/http://…`) belong to it
 * @param restore a rewritten absolute address → the original one, undefined when it is not rewritten
 */
export function unrewrite(document: Document, base: string, restore: (url: string) => string | undefined): void {
  const one = (value: string): string | undefined => {
    if (!looksLikeAddress(value)) return undefined;
    const full = absolute(value, base);
    return full ? restore(full) : undefined;
  };
  for (const element of elementsBelow(document)) {
    const tag = element.localName;
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (SETS.includes(name)) {
        element.setAttribute(
          name,
          value
            .slice(0, 20_000)
            .split(BETWEEN_CANDIDATES)
            .map((part) => {
              const [address = '', ...size] = part.trim().split(/\s+/);
              return [one(address) ?? address, ...size].join(' ');
            })
            .join(', '),
        );
      } else if (SINGLE.includes(name) || name.startsWith('data-')) {
        const original = one(value.trim());
        if (!original) continue;
        if (tag === 'img' && name === 'src') keepShown(element, value, base);
        element.setAttribute(name, original);
      }
    }
    if (tag === 'x-script' && /ld\+json/i.test(element.getAttribute('type') ?? '')) restoreJson(element, base, restore);
  }
}

/** Remembers by which address the page showed each picture: the only ones a reader may show without asking. */
export function keepShownImages(document: Document, base: string): void {
  for (const img of document.querySelectorAll('img[src]')) keepShown(img, img.getAttribute('src') ?? '', base);
}

function keepShown(img: Element, src: string, base: string): void {
  const shown = absolute(src, base);
  if (shown && !img.hasAttribute('data-shown-as')) img.setAttribute('data-shown-as', shown);
}

function looksLikeAddress(value: string): boolean {
  return value.length > 8 && value.length < 8192 && (/^(?:https?:)?\/\//i.test(value) || /^\.{0,2}\//.test(value));
}

/** In JSON an escaped slash equals a slash, so addresses are replaced in the text, and nothing is parsed or printed anew. */
function restoreJson(script: Element, base: string, restore: (url: string) => string | undefined): void {
  const text = (script.textContent ?? '').replaceAll('\\/', '/');
  script.textContent = text.replace(/"((?:https?:\/\/|\/)[^"\\\s]{4,2048})"/g, (whole, address: string) => {
    const full = absolute(address, base);
    const original = full && restore(full);
    return original ? `"${original.replaceAll('"', '%22')}"` : whole;
  });
}
