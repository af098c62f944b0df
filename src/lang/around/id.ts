import type { Around } from './types.ts';

export const id: Around = {
  related:
    'baca juga|baca selengkapnya|lihat juga|artikel terkait|berita terkait|terkait|berita lainnya|terpopuler|rekomendasi|artikel lainnya|simak juga',
  furniture:
    'iklan|advertisement|bagikan|cetak|komentar|tulis komentar|berlangganan|tutup|menu|cari|tag|tags|topik|penulis',
  closing: 'ikuti kami|berlangganan|dapatkan|hak cipta|copyright|©|sumber:|foto:|baca juga|tag:|editor:',
};
