import { defineStyle } from '../define-style.ts';
import { inQuotes } from '../typography.ts';
import { sentenceOf } from '../sentence-parts.ts';

/** A sentence, punctuated in the language of the work. */
export const plainText = defineStyle({
  name: 'plain',
  label: 'Plain text',
  kind: 'text',
  format(work) {
    const { who, title, url, outlet, published, accessed, copy } = sentenceOf(work, 'words');
    if (work.chinese) {
      const parts = [`《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`, outlet, published, url];
      const kept = copy ? `副本：${copy.url}，${copy.captured ? `${copy.captured}存，` : ''}` : '';
      return [`${who ? `${who}：` : ''}${parts.filter(Boolean).join('，')}（${kept}${accessed}查阅）`];
    }
    const parts = [`“${inQuotes(title)}”`, outlet, published, url];
    const kept = copy ? `copy: ${copy.url}, ${copy.captured ? `${copy.captured}, ` : ''}` : '';
    return [`${who ? `${who}: ` : ''}${parts.filter(Boolean).join(', ')} (${kept}accessed ${accessed})`];
  },
});
