import { stays } from '../kit/url.ts';
import type { Page } from '../model/page.ts';
import { once } from './once.ts';

/** Links looked at. */
const MAX_LINKS = 3000;

/** A link that may lead to another site. */
export interface LinkAway {
  readonly element: Element;
  readonly href: string;
}

/** The page's links without those that plainly stay on its site, in order: most families look for the original among them. */
export const linksAway = once((page: Page): readonly LinkAway[] => {
  const found: LinkAway[] = [];
  const staysHere = stays(page.url);
  const all = page.document.querySelectorAll('a[href]');
  for (let i = 0; i < all.length && i < MAX_LINKS; i++) {
    const element = all[i] as Element;
    const href = element.getAttribute('href') ?? '';
    if (!staysHere(href)) found.push({ element, href });
  }
  return found;
});
