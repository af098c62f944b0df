import { defineStyle } from '../define-style.ts';
import { british, chinese } from '../parts.ts';

/** A sentence, punctuated in the language of the work. */
export const plainText = defineStyle({
  name: 'plain',
  label: 'Plain text',
  kind: 'text',
  format(work) {
    const { copy } = work;
    const has = copy && copy.url !== work.original;
    if (work.chinese) {
      const who = work.authors.map((n) => n.written).join('、');
      const parts = [
        `《${work.title.replace(/《/g, '〈').replace(/》/g, '〉')}》`,
        work.outlet,
        work.published && chinese(work.published),
        work.original ?? work.url,
      ]
        .filter(Boolean)
        .join('，');
      const kept = has ? `副本：${copy.url}，${copy.captured ? `${chinese(copy.captured)}存，` : ''}` : '';
      return [`${who ? `${who}：` : ''}${parts}（${kept}${chinese(work.accessed)}查阅）`];
    }
    const who = work.authors.map((n) => n.written).join(', ');
    const parts = [`“${work.title}”`, work.outlet, work.published && british(work.published), work.original ?? work.url]
      .filter(Boolean)
      .join(', ');
    const kept = has ? `copy: ${copy.url}, ${copy.captured ? `${british(copy.captured)}, ` : ''}` : '';
    return [`${who ? `${who}: ` : ''}${parts} (${kept}accessed ${british(work.accessed)})`];
  },
});
