import type { DraftImage } from '../model/draft.ts';

/** The picture above the text becomes the lead picture. */
export function takeLead(body: Element, headline: string | undefined): DraftImage | undefined {
  const first = body.firstElementChild;
  const second = first?.nextElementSibling;
  const figure = first?.localName === 'figure' ? first : undefined;
  if (!figure) return undefined;
  const img = figure.querySelector('img');
  if (!img || figure.querySelectorAll('img').length > 1) return undefined;
  let caption = figure.querySelector('figcaption')?.textContent ?? '';
  // A caption that lost its element, between the picture and a rule.
  if (
    !caption &&
    second &&
    /^p$/.test(second.localName) &&
    second.nextElementSibling?.localName === 'hr' &&
    (second.textContent ?? '').length < 240
  ) {
    caption = second.textContent ?? '';
    body.removeChild(second);
  }
  body.removeChild(figure);
  if (body.firstElementChild?.localName === 'hr') body.removeChild(body.firstElementChild);
  const alt = img.getAttribute('alt') ?? '';
  return {
    src: img.getAttribute('src') ?? '',
    shownAs: img.getAttribute('data-shown-as') ?? undefined,
    alt: alt || headline || '',
    caption,
    credit: '',
    lead: true,
  };
}
