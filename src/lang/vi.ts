import type { Language } from './types.ts';

export const vi: Language = {
  code: 'vi',
  original: 'bài gốc|bản gốc|bài viết gốc|link gốc|liên kết gốc|nguồn gốc|dịch từ|bài dịch từ',
  source: 'nguồn|theo|link',
  author: 'tác giả|người viết',
  translator: 'người dịch|dịch giả|biên dịch|dịch bởi',
  editor: 'biên tập|hiệu đính',
  date: 'ngày|ngày đăng|đăng ngày',
  stopWords: 'của và là có cho các được với không người những một trong đã này để ở khi từ',
  related:
    'tin liên quan|bài liên quan|bài viết liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|đọc nhiều|tin mới|tin khác|tin nổi bật',
  furniture:
    'quảng cáo|chia sẻ|in bài viết|bình luận|gửi bình luận|ý kiến|đăng ký|đóng|tìm kiếm|từ khóa|từ khoá|tags|về đầu trang|tác giả',
  closing: 'theo dõi chúng tôi|đăng ký|bản quyền|©|nguồn:|ảnh:|từ khóa:|xem thêm:|mời bạn đọc',
};
