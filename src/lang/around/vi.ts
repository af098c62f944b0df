import type { Around } from './types.ts';

export const vi: Around = {
  related:
    'tin liên quan|bài liên quan|bài viết liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|đọc nhiều|tin mới|tin khác|tin nổi bật',
  furniture:
    'quảng cáo|chia sẻ|in bài viết|bình luận|gửi bình luận|ý kiến|đăng ký|đóng|tìm kiếm|từ khóa|từ khoá|tags|về đầu trang|tác giả',
  closing: 'theo dõi chúng tôi|đăng ký|bản quyền|©|nguồn:|ảnh:|từ khóa:|xem thêm:|mời bạn đọc',
};
