import type { Around } from './types.ts';

export const tr: Around = {
  related:
    'ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili yazılar|benzer haberler|benzer yazılar|çok okunanlar|en çok okunanlar|son haberler|önerilen|diğer haberler|devamını oku',
  furniture:
    'reklam|paylaş|yazdır|yorumlar|yorum yap|yorum yaz|abone ol|kapat|menü|ara|etiketler|konular|başa dön|yazar',
  closing:
    'bizi takip edin|abone olun|tüm hakları saklıdır|copyright|©|bu site çerez|kaynak:|fotoğraf:|etiketler:|yayınlanma',
};
