import { defineStyle } from '../define-style.ts';
import { familyInitials, list, outletItalic, stop, yearFirst } from '../parts.ts';
import { joined, type Rich } from '../rich.ts';

/** Publication Manual of the APA, 7th ed., §9.8 (up to 20 authors; beyond, the first 19, an ellipsis and the last), §9.38 (transliterated title and a translation in brackets), §10.1 example 16 (newspaper on its site). */
export const apa = defineStyle({
  name: 'apa',
  label: 'APA 7',
  kind: 'text',
  format(work) {
    const names = work.authors.map(familyInitials);
    const who = names.length > 20 ? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}` : list(names, '&');
    const when = `(${work.published ? yearFirst(work.published) : 'n.d.'}).`;
    const title = [work.titleLatin ?? work.title, work.titleTranslated && `[${work.titleTranslated}]`]
      .filter(Boolean)
      .join(' ');
    const outlet = outletItalic(work);
    const head: (Rich | undefined)[] = who ? [[stop(who)], [when], [stop(title)]] : [[stop(title)], [when]];
    return joined([...head, outlet.length ? [...outlet, '.'] : undefined, [work.url]], ' ');
  },
});
