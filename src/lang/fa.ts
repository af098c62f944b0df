import type { Language } from './types.ts';

export const fa: Language = {
  code: 'fa',
  original: 'لینک اصلی|متن اصلی|مقاله اصلی|منبع اصلی|ترجمه از|نسخه اصلی',
  source: 'منبع|لینک',
  author: 'نویسنده|نوشته',
  translator: 'مترجم|ترجمه',
  editor: 'ویراستار|سردبیر',
  date: 'تاریخ|تاریخ انتشار',
};
