import { defineStyle } from '../define-style.ts';
import { curly, ieee as date, initialsFamily, inQuotes, list, outletItalic } from '../parts.ts';
import { languageName } from '../terms.ts';
import type { Piece } from '../rich.ts';

/** IEEE Reference Guide (2023): more than six authors give the first and et al.; a foreign work is cited by its translated title with its language. */
export const ieee = defineStyle({
  name: 'ieee',
  label: 'IEEE',
  kind: 'text',
  format(work) {
    const names = work.authors.map(initialsFamily);
    const out: Piece[] = ['[1] '];
    if (names.length > 6 && names[0]) out.push(names[0], ' ', { i: 'et al.' }, ', ');
    else if (names.length) out.push(`${list(names, 'and')}, `);
    out.push(`“${inQuotes(curly(work.titleTranslated ?? work.title))},” `);
    if (work.titleTranslated) out.push(`(in ${languageName(work.language)}), `);
    const outlet = outletItalic(work);
    if (outlet.length) out.push(...outlet, work.published ? ', ' : '. ');
    if (work.published) out.push(`${date(work.published)}. `);
    out.push(`Accessed: ${date(work.accessed)}. [Online]. Available: ${work.url}`);
    return out;
  },
});
