import { british } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { list, outletItalic, titled } from '../parts.ts';
import { familyOnly, straight } from '../people.ts';
import type { Piece } from '../rich.ts';
import { curly, inSingleQuotes, shortTitle } from '../typography.ts';
import type { Name, Work } from '../work.ts';

/** Without stops in abbreviations (§1.3.1). */
const named = (name: Name): string => straight(name).replace(/\b([JS]r)\.$/, '$1');

/** Up to three names; of more the first and others (§3.1.1). */
function authors({ authors: names }: Work): string {
  const [first] = names;
  if (first && names.length > 3) return `${named(first)} and others`;
  return list(names.map(named), 'and', false);
}

/**
 * OSCOLA, 4th ed., §3.4.9 (newspaper articles): author, title in single quotation marks, newspaper in italics, day in
 * brackets (the place is left out where it is not known), address in angle brackets, day of access. §3.4.8 for a work
 * that is only online. The guide has no form for an archived copy; it follows in the words of its access note.
 */
export const oscola = defineStyle({
  name: 'oscola',
  label: 'OSCOLA 4',
  kind: 'text',
  wantsLatin: true,
  format(work) {
    const who = authors(work);
    const outlet = outletItalic(work);
    const out: Piece[] = [who && `${who}, `, `‘${inSingleQuotes(titled(work, 'chicago'))}’`];
    if (work.titleTranslated) out.push(` [${curly(work.titleTranslated)}]`);
    if (work.translators.length) out.push(` (${list(work.translators.map(straight), 'and', false)} tr)`);
    if (outlet.length) out.push(' ', ...outlet);
    if (work.published) out.push(` (${british(work.published)})`);
    if (work.page) out.push(` ${work.page}`);
    const both = work.mode === 'both' ? work.copy : undefined;
    if (work.url) out.push(` <${both ? (work.original ?? work.url) : work.url}> accessed ${british(work.accessed)}`);
    if (both) out.push(`, archived at <${both.url}>`);
    out.push('.');
    return out;
  },
  inText(work) {
    const [first] = work.authors;
    const short = `‘${inSingleQuotes(shortTitle(titled(work, 'chicago')))}’`;
    return [[`${first ? familyOnly(first) : short} (n ${work.number}).`]];
  },
});
