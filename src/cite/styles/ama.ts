import { american } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { outletItalic, titledAsSentence } from '../parts.ts';
import { vancouverName } from '../people.ts';
import type { Piece } from '../rich.ts';
import { languageName } from '../terms.ts';
import { stop } from '../typography.ts';
import type { Work } from '../work.ts';

/** Up to six names; of more the first three and et al (§3.7). */
function authors({ authors: names }: Work): string {
  const shown = (names.length > 6 ? names.slice(0, 3) : names).map(vancouverName);
  return names.length > 6 ? `${shown.join(', ')}, et al` : shown.join(', ');
}

/**
 * AMA Manual of Style, 11th ed., §3.13.2 (newspaper articles online): title in sentence case, newspaper in italics, dates of
 * publication and access in full, then the address without a stop; §3.9.2 (a title in another language is followed by its
 * translation in brackets and by the language).
 */
export const ama = defineStyle({
  name: 'ama',
  label: 'AMA 11',
  kind: 'text',
  oneAddress: true,
  wantsLatin: true,
  sentenceCase: true,
  format(work) {
    const who = authors(work);
    const translated = work.titleTranslated ? ` [${work.titleTranslated}]` : '';
    const out: Piece[] = [
      `${work.number}. `,
      who && `${stop(who)} `,
      `${stop(titledAsSentence(work) + translated)} `,
      translated && `Article in ${languageName(work.language)}. `,
    ];
    const outlet = outletItalic(work);
    if (outlet.length) out.push(...outlet, '. ');
    if (work.published) out.push(`${american(work.published)}. `);
    if (work.url) out.push(`Accessed ${american(work.accessed)}. ${work.url}`);
    return out;
  },
  inText: (work) => [[`(${work.number})`]],
});
