import type { Language } from './types.ts';

export const tr: Language = {
  code: 'tr',
  original: 'orijinal makale|orijinal metin|orijinal bağlantı|orijinal yazı|orijinali|makalenin aslı',
  source: 'kaynak|bağlantı',
  author: 'yazar|yazan',
  translator: 'çeviri|çevirmen|çeviren',
  editor: 'editör',
  date: 'tarih|yayın tarihi',
};
