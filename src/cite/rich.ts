/** Text with italics and bold: `{ i }` is set in italics, `{ b }` in bold. */
export type Piece = string | { readonly i: string } | { readonly b: string } | undefined | false;
export type Rich = readonly Piece[];

/** Plain text. */
export function plain(rich: Rich): string {
  return rich.map((p) => (!p ? '' : typeof p === 'string' ? p : 'i' in p ? p.i : p.b)).join('');
}

const escape = (s: string) =>
  s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** One paragraph of HTML made of `i`, `b` and text: what a word processor takes from the clipboard. */
export function toHtml(rich: Rich): string {
  const inner = rich
    .map((p) =>
      !p ? '' : typeof p === 'string' ? escape(p) : 'i' in p ? `<i>${escape(p.i)}</i>` : `<b>${escape(p.b)}</b>`,
    )
    .join('');
  return `<p>${inner.replace(/\n/g, '<br>')}</p>`;
}

/** Joins the pieces that are there. */
export function joined(parts: readonly (Rich | undefined | false)[], by: string): Piece[] {
  const out: Piece[] = [];
  for (const part of parts) {
    if (!part || plain(part) === '') continue;
    if (out.length) out.push(by);
    out.push(...part);
  }
  return out;
}
