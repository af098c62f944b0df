import type { Language } from './types.ts';

export const id: Language = {
  code: 'id',
  original: 'artikel asli|tautan asli|sumber asli|judul asli|diterjemahkan dari|terjemahan dari',
  source: 'sumber|tautan',
  author: 'penulis|oleh',
  translator: 'penerjemah|alih bahasa|diterjemahkan oleh',
  date: 'tanggal|diterbitkan',
};
