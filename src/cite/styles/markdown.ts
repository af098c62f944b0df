import { defineStyle } from '../define-style.ts';
import { iso } from '../parts.ts';

const escape = (s: string) => s.replace(/[\\`*_[\]<>|]/g, '\\$&');
const target = (u: string) =>
  u.replace(/[()\s<>]/g, (ch) => (ch === '(' ? '%28' : ch === ')' ? '%29' : encodeURIComponent(ch)));

/** A line of Markdown, punctuated in the language of the work. */
export const markdown = defineStyle({
  name: 'markdown',
  label: 'Markdown',
  kind: 'data',
  format(work) {
    const zh = work.chinese;
    const who = work.authors.map((n) => escape(n.written)).join(zh ? '、' : ', ');
    const link = `[${escape(work.title)}](${target(work.original ?? work.url)})`;
    const tail = [work.outlet && escape(work.outlet), work.published && iso(work.published)].filter(
      Boolean,
    ) as string[];
    const { copy } = work;
    const has = copy && copy.url !== work.original;
    if (zh) {
      const kept = has
        ? `[${escape(copy.host)} 副本](${target(copy.url)})${copy.captured ? `，${iso(copy.captured)} 存` : ''}；`
        : '';
      return [`${who ? `${who}：` : ''}${[link, ...tail].join('，')}（${kept}${iso(work.accessed)} 查阅）`];
    }
    const kept = has
      ? `[copy on ${escape(copy.host)}](${target(copy.url)})${copy.captured ? `, ${iso(copy.captured)}` : ''}; `
      : '';
    return [`${who ? `${who}: ` : ''}${[link, ...tail].join(', ')} (${kept}accessed ${iso(work.accessed)})`];
  },
});
