import type { Language } from './types.ts';

export const tr: Language = {
  code: 'tr',
  original: 'orijinal makale|orijinal metin|orijinal bağlantı|orijinal yazı|orijinali|makalenin aslı',
  source: 'kaynak|bağlantı',
  author: 'yazar|yazan',
  translator: 'çeviri|çevirmen|çeviren',
  editor: 'editör',
  date: 'tarih|yayın tarihi',
  stopWords: 've bir bu için ile olarak da de çok daha olan gibi ne en kadar sonra ancak olduğu',
  related:
    'ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili yazılar|benzer haberler|benzer yazılar|çok okunanlar|en çok okunanlar|son haberler|önerilen|diğer haberler|devamını oku',
  furniture:
    'reklam|paylaş|yazdır|yorumlar|yorum yap|yorum yaz|abone ol|kapat|menü|ara|etiketler|konular|başa dön|yazar',
  closing:
    'bizi takip edin|abone olun|tüm hakları saklıdır|copyright|©|bu site çerez|kaynak:|fotoğraf:|etiketler:|yayınlanma',
};
