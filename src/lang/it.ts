import type { Language } from './types.ts';

export const it: Language = {
  code: 'it',
  original:
    'articolo originale|testo originale|link originale|originale|pubblicato originariamente|tradotto da|traduzione di|traduzione dell’articolo',
  source: 'fonte|link',
  author: 'autore|autrice|scritto da|di',
  translator: 'traduzione|traduttore|traduttrice',
  date: 'data|pubblicato il',
};
