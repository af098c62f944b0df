import type { Bylines, Language } from './types.ts';

export const fa: Language = {
  code: 'fa',
  original: 'لینک اصلی|متن اصلی|مقاله اصلی|منبع اصلی|ترجمه از|نسخه اصلی',
  source: 'منبع|لینک',
  author: 'نویسنده|نوشته',
  translator: 'مترجم|ترجمه',
  editor: 'ویراستار|سردبیر',
  date: 'تاریخ|تاریخ انتشار|تاریخ نشر|منتشر شده در',
  updated: 'به‌روزرسانی|آخرین به‌روزرسانی',
  relations: {
    translated: 'ترجمه|مترجم|برگردان',
    original: 'اصلی|اصل ',
    published: 'منتشر|انتشار',
    reposted: 'بازنشر|برگرفته|به نقل',
    source: 'منبع|لینک|پیوند',
    self: 'این مقاله|این نوشته|این متن|این یادداشت|این مطلب|مقاله',
    elsewhere: 'بیشتر بخوانید|همچنین ببینید',
    by: 'نوشته|اثر|نویسنده',
    wrote: '',
  },
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'ژانویه|فوریه|مارس,مارچ|آوریل,اپریل|مه,می|ژوئن,جون|ژوئیه,جولای,ژوییه|اوت,آگوست|سپتامبر|اکتبر|نوامبر|دسامبر';

/** Months of the solar Hijri calendar. */
export const solarHijriMonths = 'فروردین|اردیبهشت|خرداد|تیر|مرداد,امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';

/** Months of the lunar Hijri calendar. */
export const lunarHijriMonths =
  'محرم|صفر|ربیع‌الاول,ربیع الاول|ربیع‌الثانی,ربیع الثانی|جمادی‌الاول,جمادی الاول|جمادی‌الثانی,جمادی الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه';

/** Days of the week, long and short. */
export const weekdays = 'یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه';

export const bylines: Bylines = {
  start: 'به قلم|نوشته',
  by: 'نویسنده|نوشته|به قلم|گزارش|گزارش از',
  joins: 'و',
  after: 'در|انتشار|به‌روزرسانی',
  roles: 'خبرنگار|روزنامه‌نگار|نویسنده|پژوهشگر|تحلیلگر',
  desks: 'تحریریه|خبرگزاری|ایسنا|ایرنا|گروه',
  none: 'بیشتر|نظرات|خانه|اخبار|ناشناس',
};
