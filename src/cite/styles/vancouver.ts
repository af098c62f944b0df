import { nlm } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { stop } from '../typography.ts';
import { vancouverName } from '../people.ts';
import { languageName } from '../terms.ts';
import type { Name, Work } from '../work.ts';

/** Six names, then et al. (ICMJE recommendations, which this style follows; NLM itself lists all). */
const list = (names: readonly Name[]) =>
  names.length > 6 ? `${names.slice(0, 6).map(vancouverName).join(', ')}, et al` : names.map(vancouverName).join(', ');

/** `Zhang T; Gao S, translator.` */
function authors(work: Work): string {
  const translators = work.translators.length
    ? `${list(work.translators)}, ${work.translators.length > 1 ? 'translators' : 'translator'}`
    : '';
  return [list(work.authors), translators].filter(Boolean).join('; ');
}

/**
 * Citing Medicine, 2nd ed. (NLM), ch. 23 (newspaper articles on the Internet): a translated title stands in brackets and the
 * language is named last; secondary authors follow the authors after a semicolon; no date: [date unknown].
 */
export const vancouver = defineStyle({
  name: 'vancouver',
  label: 'Vancouver (NLM)',
  kind: 'text',
  oneAddress: true,
  wantsLatin: true,
  sentenceCase: true,
  format(work) {
    const who = authors(work);
    const title = work.titleTranslated ? `[${work.titleTranslated}]` : work.titleInSentenceCase.text;
    const outlet = work.outletLatin ?? work.outlet;
    const when = work.published ? nlm(work.published) : '[date unknown]';
    return [
      `${work.number}. ${who ? `${stop(who)} ` : ''}${stop(title)} ${outlet ? `${outlet} ` : ''}[Internet]. ${when} ` +
        `[cited ${nlm(work.accessed)}].${work.url && ` Available from: ${work.url}`}${work.titleTranslated ? ` ${languageName(work.language)}.` : ''}`,
    ];
  },
  inText: (work) => [[`(${work.number})`]],
});
