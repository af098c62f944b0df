import type { Language } from './types.ts';

export const id: Language = {
  code: 'id',
  original: 'artikel asli|tautan asli|sumber asli|judul asli|diterjemahkan dari|terjemahan dari',
  source: 'sumber|tautan',
  author: 'penulis|oleh',
  translator: 'penerjemah|alih bahasa|diterjemahkan oleh',
  date: 'tanggal|diterbitkan',
  stopWords: 'yang dan di dengan untuk dari pada ini dalam tidak itu akan juga ke oleh adalah',
  related:
    'baca juga|baca selengkapnya|lihat juga|artikel terkait|berita terkait|terkait|berita lainnya|terpopuler|rekomendasi|artikel lainnya|simak juga',
  furniture:
    'iklan|advertisement|bagikan|cetak|komentar|tulis komentar|berlangganan|tutup|menu|cari|tag|tags|topik|penulis',
  closing: 'ikuti kami|berlangganan|dapatkan|hak cipta|copyright|©|sumber:|foto:|baca juga|tag:|editor:',
};
