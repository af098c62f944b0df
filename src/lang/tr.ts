import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'tr',
  original: 'orijinal makale|orijinal metin|orijinal bağlantı|orijinal yazı|orijinali|makalenin aslı',
  source: 'kaynak|bağlantı',
  author: 'yazar|yazan',
  translator: 'çeviri|çevirmen|çeviren',
  editor: 'editör',
  date: 'tarih|yayın tarihi',
  updated: 'güncelleme|güncellendi|son güncelleme',
  relations: {
    translated: 'çevir|çevri',
    original: 'orijinal|özgün|aslı',
    published: 'yayım|yayın',
    reposted: 'alıntı',
    source: 'kaynak|bağlantı',
    self: 'bu makale|bu yazı|bu metin|bu belge|makalenin|yazının',
    elsewhere: 'ayrıca|daha fazla',
    by: 'yazan|yazar',
    wrote: 'tarafından|’ın|’in',
  },
  readings: 'kaynaklar|kaynakça|bağlantılar|ayrıca',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'ocak,oca|şubat,şub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|ekim,eki|kasım,kas|aralık,ara';

/** Days of the week, long and short. */
export const weekdays = 'pazar|paz|pazartesi|pzt|salı|sal|çarşamba|çar|perşembe|per|cuma|cum|cumartesi|cmt';

export const bylines: Bylines = {
  start: 'yazan',
  by: 'yazan|yazar|hazırlayan|haber|metin',
  joins: 've|ile',
  after: 'güncelleme|yayınlanma',
  roles: 'muhabir|gazeteci|editör|yazar',
  desks: 'haber merkezi|editörler|aa|dha|iha',
  none: 'yorumlar|paylaş|devamı|haberler|ana sayfa',
};

export const around: Around = {
  related:
    'ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili yazılar|benzer haberler|benzer yazılar|çok okunanlar|en çok okunanlar|son haberler|önerilen|diğer haberler|devamını oku',
  furniture:
    'reklam|paylaş|yazdır|yorumlar|yorum yap|yorum yaz|abone ol|kapat|menü|ara|etiketler|konular|başa dön|yazar',
  closing:
    'bizi takip edin|abone olun|tüm hakları saklıdır|copyright|©|bu site çerez|kaynak:|fotoğraf:|etiketler:|yayınlanma',
};
