import { titleCase } from '../letter-case.ts';
import { concat, EMPTY, faced, isEmpty, mapText, textRun, type Output } from './output.ts';
import type { CslNode } from './read-style.ts';
import type { Locale } from './terms.ts';
import type { CslContext } from './variables.ts';

/** @param ownWords language of a term or word of the style's own; undefined for what the work says */
function cased(
  output: Output,
  textCase: string | undefined,
  ownWords: string | undefined,
  { work }: CslContext,
  isTitle: boolean,
): Output {
  switch (textCase) {
    case 'lowercase':
      return mapText(output, (text) => text.toLowerCase());
    case 'uppercase':
      return mapText(output, (text) => text.toUpperCase());
    case 'capitalize-first':
      return output.map((run, i) =>
        i === 0 ? { ...run, text: run.text.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) } : run,
      );
    case 'capitalize-all':
      return mapText(output, (text) => text.replace(/(?<=^|\s)\p{Ll}/gu, (c) => c.toUpperCase()));
    case 'title':
      return /^en\b/.test(ownWords ?? work.language) && !(isTitle && work.titleLatin)
        ? mapText(output, (text) => titleCase(text, 'mla'))
        : output;
    case 'sentence':
      return isTitle && !work.titleLatin ? textRun(work.titleInSentenceCase.text) : output;
    default:
      return output;
  }
}

/** Marks of a quotation within one become those of the second level. */
function inMarks(output: Output, locale: Locale): Output {
  const term = (name: string) => locale.term(name);
  const inner = mapText(output, (text) =>
    text
      .replace(/"([^"\n]{1,300})"/g, `${term('open-inner-quote')}$1${term('close-inner-quote')}`)
      .replaceAll('“', term('open-inner-quote'))
      .replaceAll('”', term('close-inner-quote')),
  );
  return concat(textRun(term('open-quote')), inner, textRun(term('close-quote')));
}

/** Text case, quotation marks, faces and affixes of an element, in the order of the specification. */
export function dressed(node: CslNode, output: Output, context: CslContext, isTitle = false): Output {
  if (isEmpty(output)) return EMPTY;
  const { attributes } = node;
  const isOwnWord = node.name === 'label' || attributes['term'] !== undefined || attributes['value'] !== undefined;
  let out = cased(output, attributes['text-case'], isOwnWord ? context.locale.language : undefined, context, isTitle);
  if (attributes['strip-periods'] === 'true') out = mapText(out, (text) => text.replaceAll('.', ''));
  if (attributes['quotes'] === 'true') out = inMarks(out, context.locale);
  if (attributes['font-style'] === 'italic' || attributes['font-style'] === 'oblique') out = faced(out, 'i');
  if (attributes['font-weight'] === 'bold') out = faced(out, 'b');
  // What stands in a block or column of its own has room around it.
  const room = textRun(attributes['display'] && attributes['display'] !== 'indent' ? ' ' : '');
  return concat(room, textRun(attributes['prefix'] ?? ''), out, textRun(attributes['suffix'] ?? ''), room);
}
