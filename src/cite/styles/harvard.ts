import { defineStyle } from '../define-style.ts';
import { british, curly, familyInitials, list, outletItalic } from '../parts.ts';
import type { Piece } from '../rich.ts';

/** Cite Them Right, 12th ed.: newspaper article online; four authors or more give the first and et al. The place of the bracketed translation follows its examples for works in other scripts. */
export const harvard = defineStyle({
  name: 'harvard',
  label: 'Harvard (Cite Them Right)',
  kind: 'text',
  format(work) {
    const names = work.authors.map(familyInitials);
    const year = `(${work.published ? work.published.year : 'no date'})`;
    const quoted = `‘${work.titleLatin ?? work.title}’`;
    const translated = work.titleTranslated ? ` [${curly(work.titleTranslated)}]` : '';
    const outlet = outletItalic(work);
    const out: Piece[] = [];
    if (names.length > 3 && names[0]) out.push(names[0], ' ', { i: 'et al.' }, ' ', year, ' ', quoted, translated);
    else if (names.length) out.push(`${list(names, 'and', false)} ${year} ${quoted}${translated}`);
    else out.push(`${quoted}${translated} ${year}`);
    if (outlet.length) out.push(', ', ...outlet);
    const { published } = work;
    if (published?.month) out.push(`, ${british(published).replace(` ${published.year}`, '')}`);
    out.push(`. Available at: ${work.url} (Accessed: ${british(work.accessed)}).`);
    return out;
  },
});
