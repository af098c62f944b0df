import type { Article } from '../../src/model/article.ts';
import type { CitationForms } from '../../src/model/citation.ts';
import { inSlices } from '../platform/slices.ts';

/**
 * A draft of the forms in Latin letters for the person to correct, made when it is asked for: title, names and outlet, as far as
 * there is a rule for the language. What the person has typed is not overwritten.
 */
export async function draftOf(article: Article, forms: CitationForms): Promise<CitationForms> {
  const [{ romanisedName, romanisedOutlet, romanisedTitle }, { entitySteps }, { SINGLE, DOUBLE }] = await Promise.all([
    import('../../src/cite/romanise.ts'),
    import('../../src/entities/index.ts'),
    import('../../src/lang/zh-surnames.ts'),
  ]);
  const language = forms.language ?? article.inLanguage ?? 'und';
  const title = forms.title ?? article.headline;
  const familyLength = (name: string, isPerson: boolean) => {
    if (!isPerson || !/^\p{Script=Han}{2,4}$/u.test(name)) return 0;
    if (name.length > 2 && DOUBLE.includes(name.slice(0, 2))) return 2;
    return SINGLE.includes(name.charAt(0)) ? 1 : 0;
  };
  const known = (await inSlices(entitySteps({ ...article, headline: title })))
    .filter((e) => e.type === 'person' || e.type === 'place')
    .flatMap((e) =>
      [e.name, ...e.aliases].map((written) => ({ written, familyLength: familyLength(written, e.type === 'person') })),
    )
    .filter((n) => n.written.length > 1);
  const outlet = forms.outlet ?? article.publisher?.name;
  const names = { ...forms.names };
  for (const { name, kind } of [...(forms.authors ?? article.author), ...(forms.translators ?? article.translator)]) {
    if (kind === 'organization' || names[name]?.family) continue;
    const latin = romanisedName(name, language);
    if (latin) names[name] = latin;
  }
  return {
    ...forms,
    titleLatin: forms.titleLatin || romanisedTitle(title, language, known),
    outletLatin: forms.outletLatin || (outlet && romanisedOutlet(outlet, language)) || undefined,
    ...(Object.keys(names).length ? { names } : {}),
  };
}
