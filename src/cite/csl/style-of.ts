import { defineStyle, type Style } from '../define-style.ts';
import type { Rich } from '../rich.ts';
import type { Work } from '../work.ts';
import { concat, finished, isEmpty, textRun, type Output } from './output.ts';
import type { CslNode, CslStyle } from './read-style.ts';
import { renderLayout, sortKey } from './render.ts';
import type { CslContext } from './variables.ts';
import { localeOf } from './terms.ts';

/** Names of the styles that a person has added begin so. */
export const CSL_PREFIX = 'csl:';

const layoutOf = (node: CslNode | undefined): CslNode | undefined => node?.children.find((c) => c.name === 'layout');

/** Whether any element of the style prints one of these variables. */
function prints(style: CslStyle, variables: readonly string[]): boolean {
  const within = (node: CslNode): boolean =>
    variables.includes(node.attributes['variable'] ?? '') || node.children.some(within);
  return [...style.macros.values(), style.citation, ...(style.bibliography ? [style.bibliography] : [])].some(within);
}

function contextOf(style: CslStyle, work: Work, section: CslNode, position: CslContext['position']): CslContext {
  return {
    style,
    work,
    position,
    accessed: work.accessed,
    substituted: new Set(),
    locale: localeOf(style, style.locale ?? 'en-US'),
    names: { ...style.attributes, ...section.attributes },
  };
}

/**
 * A CSL style as a style of this room. The copy stands in `archive` and `archive_location` where the style prints them;
 * where it does not, and both addresses are wanted, it follows in the words of a note.
 */
export function styleOfCsl(csl: CslStyle): Style {
  const { citation, bibliography } = csl;
  const list = bibliography ?? citation;
  const hasArchive = prints(csl, ['archive', 'archive_location']);
  const isNumeric = prints(csl, ['citation-number']);
  const keys = list.children.find((c) => c.name === 'sort')?.children.filter((c) => c.name === 'key') ?? [];
  const made = (work: Work, section: CslNode, position: CslContext['position']): Rich => {
    const layout = layoutOf(section);
    if (!layout) return [];
    const context = contextOf(csl, work, section, position);
    let output: Output = renderLayout(layout, context);
    if (section === list && work.mode === 'both' && work.copy && !hasArchive && !isEmpty(output))
      output = concat(output, textRun(` Archived at ${work.copy.host}, ${work.copy.url}`));
    return finished(output, context.locale.punctuationInQuote);
  };
  return defineStyle({
    name: CSL_PREFIX + csl.id,
    label: csl.title,
    kind: 'text',
    order: keys.length ? 'alphabetical' : undefined,
    sortKeys: keys.length
      ? (work) =>
          keys.map((key) => ({
            text: sortKey(key, contextOf(csl, work, list, 'first')),
            descending: key.attributes['sort'] === 'descending',
          }))
      : undefined,
    yearLetters: csl.citation.attributes['disambiguate-add-year-suffix'] === 'true' ? true : undefined,
    numbersSorted: keys.length > 0 && isNumeric ? true : undefined,
    format: (work) => made(work, list, 'first'),
    inText: (work) =>
      csl.isNote && bibliography
        ? [made(work, citation, 'first'), made(work, citation, 'subsequent')]
        : [made(work, citation, csl.isNote ? 'subsequent' : 'first')],
  });
}
