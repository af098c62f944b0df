/** Text with italics and bold: `{ i }` is set in italics, `{ b }` in bold. */
export type Piece = string | { readonly i: string } | { readonly b: string } | undefined | false;
export type Rich = readonly Piece[];

/** Plain text. */
export function plain(rich: Rich): string {
  return rich.map((p) => (!p ? '' : typeof p === 'string' ? p : 'i' in p ? p.i : p.b)).join('');
}

/** Plain text with italics between asterisks and bold between two: for tests and for people who read them. */
export function marked(rich: Rich): string {
  return rich.map((p) => (!p ? '' : typeof p === 'string' ? p : 'i' in p ? `*${p.i}*` : `**${p.b}**`)).join('');
}

/** Text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(s: string): string {
  return s
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}';
/** A run that begins and ends with a letter written from right to left; spaces and marks between such letters belong to it. */
const RTL_RUN = new RegExp(`[${RTL}\\p{M}\\u200c\\u200d]+(?:[^\\p{L}\\p{N}<>&]+[${RTL}\\p{M}\\u200c\\u200d]+)*`, 'gu');

/** Escaped, with right-to-left runs set apart, so that the punctuation of the reference keeps its place. */
function inline(text: string): string {
  let out = '';
  let at = 0;
  for (const m of text.matchAll(RTL_RUN)) {
    if (!/\p{L}/u.test(m[0])) continue;
    out += `${escapeHtml(text.slice(at, m.index))}<span dir="rtl">${escapeHtml(m[0])}</span>`;
    at = m.index + m[0].length;
  }
  return out + escapeHtml(text.slice(at));
}

/** One paragraph of HTML made of `i`, `b`, `span` and text: what a word processor takes from the clipboard. */
export function toHtml(rich: Rich): string {
  const inner = rich
    .map((p) =>
      !p ? '' : typeof p === 'string' ? inline(p) : 'i' in p ? `<i>${inline(p.i)}</i>` : `<b>${inline(p.b)}</b>`,
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

const textOfPiece = (piece: Piece): string =>
  !piece ? '' : typeof piece === 'string' ? piece : 'i' in piece ? piece.i : piece.b;

/**
 * A reference without doubled stops and a loose end: takes out the full stop that a style puts behind a name or title which ends a sentence itself: `What’s On?.`, `Co..`.
 * Ellipses stay. White space at the end goes, where nothing follows it.
 */
export function tidied(rich: Rich): Rich {
  let before = '';
  const last = rich.findLastIndex((piece) => textOfPiece(piece).trim() !== '');
  const kept = rich.slice(0, last + 1);
  return kept.map((piece, i) => {
    const text = textOfPiece(piece);
    let shown = text.replace(/(?<=[?!？！])\.(?=\s|$)|(?<=[^.\s]\.)\.(?=\s|$)/gu, '');
    if (/[?!？！]$|[^.\s]\.$/u.test(before) && /^\.(?:\s|$)/.test(shown)) shown = shown.slice(1);
    before = shown || before;
    if (i === last) shown = shown.trimEnd();
    if (!piece || shown === text) return piece;
    return typeof piece === 'string' ? shown : 'i' in piece ? { i: shown } : { b: shown };
  });
}
