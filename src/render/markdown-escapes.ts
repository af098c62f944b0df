/** Characters with a meaning in Markdown, escaped wherever they stand in text. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|]/g, '\\$&')
      .replace(
        /^([ \t]{0,3})(#{1,6}|[-+]|\d{1,9}[.)])(?=\s|$)/gm,
        (_, space: string, mark: string) =>
          `${space}${mark.length > 1 && /\d/.test(mark) ? mark.slice(0, -1) + '\\' + mark.slice(-1) : '\\' + mark}`,
      )
      .replace(/&(?=#?\w{1,10};)/g, '\\&')
      .replace(/!(?=\\?\[)/g, '\\!')
      // What template engines of note apps and site makers would run: <% %>, {% %}, {{ }}.
      .replace(/(?<=[<{])%|\{(?=\{)|(?<=\{)\{/g, '\\$&')
  );
}

/** An address in the round brackets of a link. */
export function destination(url: string): string {
  return url.replace(/[()<>\s\\]/g, (ch) =>
    encodeURIComponent(ch) === ch ? `%${ch.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(ch),
  );
}
