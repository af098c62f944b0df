import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'id',
  original: 'artikel asli|tautan asli|sumber asli|judul asli|diterjemahkan dari|terjemahan dari',
  source: 'sumber|tautan',
  author: 'penulis|oleh',
  translator: 'penerjemah|alih bahasa|diterjemahkan oleh',
  date: 'tanggal|diterbitkan',
  updated: 'diperbarui|terakhir diperbarui',
  relations: {
    translated: 'terjemah',
    original: 'asli',
    published: 'diterbit|dimuat|ditulis',
    reposted: 'dikutip|disadur|diambil dari',
    source: 'sumber|tautan',
    self: 'artikel ini|tulisan ini|ini adalah|teks ini',
    elsewhere: 'baca juga|lihat juga',
    by: 'oleh|penulis',
    wrote: '',
  },
  readings: 'referensi|sumber|bacaan|tautan|baca juga',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januari,jan|februari,feb,pebruari|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu,agt,ags|september,sep|oktober,okt|november,nov,nop|desember,des';

/** Days of the week, long and short. */
export const weekdays = 'minggu|min|senin|sen|selasa|sel|rabu|rab|kamis|kam|jumat|jum|sabtu|sab';

export const bylines: Bylines = {
  start: 'oleh|ditulis oleh',
  by: 'oleh|penulis|ditulis oleh|reporter|laporan',
  joins: 'dan',
  after: 'diperbarui|terbit',
  roles: 'jurnalis|wartawan|penulis|kontributor|editor|reporter',
  desks: 'redaksi|antara|tim',
  none: 'komentar|bagikan|selengkapnya|beranda|berita',
};

export const around: Around = {
  related:
    'baca juga|baca selengkapnya|lihat juga|artikel terkait|berita terkait|terkait|berita lainnya|terpopuler|rekomendasi|artikel lainnya|simak juga',
  furniture:
    'iklan|advertisement|bagikan|cetak|komentar|tulis komentar|berlangganan|tutup|menu|cari|tag|tags|topik|penulis',
  closing: 'ikuti kami|berlangganan|dapatkan|hak cipta|copyright|©|sumber:|foto:|baca juga|tag:|editor:',
};
