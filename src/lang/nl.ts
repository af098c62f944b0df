import type { Language } from './types.ts';

export const nl: Language = {
  code: 'nl',
  original:
    'oorspronkelijk artikel|origineel artikel|oorspronkelijk verschenen|oorspronkelijk gepubliceerd|origineel|vertaling van|vertaald uit',
  source: 'bron|link',
  author: 'auteur|door',
  translator: 'vertaling|vertaler|vertaald door',
  date: 'datum|gepubliceerd op',
  stopWords: 'de het een van en in is dat op te voor met zijn niet aan die er om ook als',
};
