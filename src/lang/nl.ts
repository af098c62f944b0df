import type { Language } from './types.ts';

export const nl: Language = {
  code: 'nl',
  original:
    'oorspronkelijk artikel|origineel artikel|oorspronkelijk verschenen|oorspronkelijk gepubliceerd|origineel|vertaling van|vertaald uit',
  source: 'bron|link',
  author: 'auteur|door',
  translator: 'vertaling|vertaler|vertaald door',
  date: 'datum|gepubliceerd op',
};
