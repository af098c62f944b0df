import type { Language } from './types.ts';

export const vi: Language = {
  code: 'vi',
  original: 'bài gốc|bản gốc|bài viết gốc|link gốc|liên kết gốc|nguồn gốc|dịch từ|bài dịch từ',
  source: 'nguồn|theo|link',
  author: 'tác giả|người viết',
  translator: 'người dịch|dịch giả|biên dịch|dịch bởi',
  editor: 'biên tập|hiệu đính',
  date: 'ngày|ngày đăng|đăng ngày',
};
