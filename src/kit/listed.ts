const separators = new Map<string, string>();

/** What stands between the items of a list in a language (BCP 47): `、` in Chinese and Japanese, `، ` in Persian, `, ` in most. */
function separator(language: string): string {
  let found = separators.get(language);
  if (found === undefined) {
    try {
      const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['a', 'b', 'c']);
      found = parts[1]?.value ?? ', ';
    } catch {
      // No language tag.
      found = ', ';
    }
    separators.set(language, found);
  }
  return found;
}

/** Items as a list of their language, without a word before the last: names of several authors, for example. */
export const listed = (items: readonly string[], language = 'en'): string => items.join(separator(language));
