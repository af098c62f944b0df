import { british, chinese } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { inQuotes } from '../typography.ts';
import type { Rich } from '../rich.ts';

/**
 * A sentence that names a source inside a story, with its address for the link: who reported, when, under which headline.
 * Chinese for Chinese works, else English.
 */
export const attribution = defineStyle({
  name: 'attribution',
  label: 'Attribution (journalism)',
  kind: 'text',
  oneAddress: true,
  format(work) {
    const who = work.authors.map((n) => n.written);
    if (work.chinese) {
      const outlet = work.outlet ? `《${work.outlet.replace(/^《|》$/g, '')}》` : '';
      const day = work.published ? chinese(work.published) : '';
      const by = who.length ? `（${who.join('、')}）` : '';
      return [
        `据${outlet}${day}报道${by}：《${work.title.replace(/《/g, '〈').replace(/》/g, '〉')}》${work.url && `，${work.url}`}`,
      ];
    }
    const day = work.published ? ` ${work.published.day ? 'on' : 'in'} ${british(work.published)}` : '';
    const names = new Intl.ListFormat('en').format(who);
    const title = `“${inQuotes(work.title)}”`;
    const outlet: Rich = work.outlet ? [{ i: work.outlet }] : [];
    if (outlet.length)
      return [...outlet, ` reported${day}${names ? ` (${names})` : ''}: ${title}${work.url && `, ${work.url}`}`];
    return [`${names || 'It was'} reported${day}: ${title}${work.url && `, ${work.url}`}`];
  },
});
