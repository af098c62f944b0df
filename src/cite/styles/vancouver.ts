import { defineStyle } from '../define-style.ts';
import { nlm, stop, vancouverName } from '../parts.ts';
import { languageName } from '../terms.ts';

/** Citing Medicine, 2nd ed. (NLM), ch. 23: more than six authors give six and et al.; a translated title stands in brackets and the language is named last. */
export const vancouver = defineStyle({
  name: 'vancouver',
  label: 'Vancouver (NLM)',
  kind: 'text',
  format(work) {
    const names = work.authors.map(vancouverName);
    const who = names.length > 6 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ');
    const title = work.titleTranslated ? `[${work.titleTranslated}]` : work.title;
    return [
      `1. ${who ? `${stop(who)} ` : ''}${stop(title)} ${work.outletLatin ?? work.outlet ?? ''}${(work.outletLatin ?? work.outlet) ? ' ' : ''}[Internet]. ` +
        `${work.published ? `${nlm(work.published)} ` : ''}[cited ${nlm(work.accessed)}]. Available from: ${work.url}${work.titleTranslated ? ` ${languageName(work.language)}.` : ''}`,
    ];
  },
});
