import { defineStyle } from '../define-style.ts';
import { chinese } from '../parts.ts';

/** APA 7 as written in Chinese in Taiwan: full-width punctuation, date in Chinese, outlet in bold, script untouched. A convention, not APA's own. */
export const apaZhTw = defineStyle({
  name: 'apa-zh-tw',
  label: 'APA 7 中文格式（臺灣）',
  kind: 'text',
  format(work) {
    const who = work.authors.map((n) => n.written).join('、');
    const when = `（${work.published ? chinese(work.published) : '無日期'}）`;
    const title = /[。？！]$/.test(work.title) ? work.title : `${work.title}。`;
    return [
      who ? `${who}${when}。${title}` : `${title}${when}。`,
      work.outlet && { b: work.outlet },
      work.outlet && '。',
      work.url,
    ];
  },
});
