import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'vi',
  headline: 'tiêu đề|tựa đề',
  original: 'bài gốc|bản gốc|bài viết gốc|link gốc|liên kết gốc|nguồn gốc|dịch từ|bài dịch từ',
  source: 'nguồn|theo|link',
  author: 'tác giả|người viết',
  translator: 'người dịch|dịch giả|biên dịch|dịch bởi',
  editor: 'biên tập|hiệu đính',
  date: 'ngày|ngày đăng|đăng ngày',
  updated: 'cập nhật|cập nhật lúc|cập nhật lần cuối',
  relations: {
    translated: 'dịch',
    original: 'gốc|nguyên bản|nguyên tác',
    published: 'đăng|xuất bản|được viết',
    reposted: 'trích|đăng lại|lấy từ',
    source: 'nguồn|theo|link',
    self: 'bài này|bài viết này|bài viết|bài dịch|đây là|bản dịch này',
    elsewhere: 'xem thêm|tham khảo',
    by: 'bởi|của|tác giả',
    wrote: '',
  },
  readings: 'tham khảo|tài liệu|liên kết|đọc thêm|nguồn tham khảo|xem thêm',
};

/** Days of the week, long and short. */
export const weekdays = 'chủ nhật|cn|thứ hai|thứ 2|thứ ba|thứ 3|thứ tư|thứ 4|thứ năm|thứ 5|thứ sáu|thứ 6|thứ bảy|thứ 7';

export const bylines: Bylines = {
  start: 'viết bởi|bởi',
  by: 'tác giả|bài|bởi|theo|người viết|viết bởi|được viết bởi',
  joins: 'và',
  after: 'ngày|cập nhật',
  roles: 'phóng viên|nhà báo|biên tập viên|cộng tác viên',
  desks: 'ban biên tập|tòa soạn|ttxvn|nhóm pv|pv',
  none: 'bình luận|chia sẻ|xem thêm|trang chủ|tin tức',
};

export const around: Around = {
  related:
    'tin liên quan|bài liên quan|bài viết liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|đọc nhiều|tin mới|tin khác|tin nổi bật',
  furniture:
    'quảng cáo|chia sẻ|in bài viết|bình luận|gửi bình luận|ý kiến|đăng ký|đóng|tìm kiếm|từ khóa|từ khoá|tags|về đầu trang|tác giả',
  closing: 'theo dõi chúng tôi|đăng ký|bản quyền|©|nguồn:|ảnh:|từ khóa:|xem thêm:|mời bạn đọc',
};
