import type { Language } from './types.ts';

export const ar: Language = {
  code: 'ar',
  original: 'الرابط الأصلي|المقال الأصلي|النص الأصلي|المصدر الأصلي|مترجم عن|ترجمة مقال',
  source: 'المصدر|الرابط',
  author: 'الكاتب|بقلم|المؤلف',
  translator: 'المترجم|ترجمة',
  editor: 'المحرر|تحرير',
  date: 'التاريخ|تاريخ النشر',
};
