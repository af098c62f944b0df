/** Names of HTML's character references that publishing systems write by hand, with the characters they stand for. */
const NAMED =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› hellip… bull• middot· iexcl¡ iquest¿ ordf\u00aa ordm\u00ba deg° euro€ pound£ copy© reg® trade™ shy\u00ad ' +
  'Agrave\u00c0 Aacute\u00c1 Acirc\u00c2 Atilde\u00c3 Auml\u00c4 Aring\u00c5 AElig\u00c6 Ccedil\u00c7 Egrave\u00c8 Eacute\u00c9 Ecirc\u00ca Euml\u00cb Igrave\u00cc Iacute\u00cd Icirc\u00ce Iuml\u00cf Ntilde\u00d1 Ograve\u00d2 Oacute\u00d3 Ocirc\u00d4 Otilde\u00d5 Ouml\u00d6 Oslash\u00d8 Ugrave\u00d9 Uacute\u00da Ucirc\u00db Uuml\u00dc Yacute\u00dd szlig\u00df ' +
  'agrave\u00e0 aacute\u00e1 acirc\u00e2 atilde\u00e3 auml\u00e4 aring\u00e5 aelig\u00e6 ccedil\u00e7 egrave\u00e8 eacute\u00e9 ecirc\u00ea euml\u00eb igrave\u00ec iacute\u00ed icirc\u00ee iuml\u00ef ntilde\u00f1 ograve\u00f2 oacute\u00f3 ocirc\u00f4 otilde\u00f5 ouml\u00f6 oslash\u00f8 ugrave\u00f9 uacute\u00fa ucirc\u00fb uuml\u00fc yacute\u00fd yuml\u00ff OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161';

let table: ReadonlyMap<string, string> | undefined;

/**
 * Text with HTML's character references turned into characters: what systems write once too often in attributes, and in JSON,
 * where the parser turns none. References that are not known stay.
 */
export function withoutReferences(text: string): string {
  if (!/&(?:#|[A-Za-z]{2,8};)/.test(text)) return text;
  table ??= new Map(NAMED.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
  const named = table;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (all, decimal, hex, name) => {
    if (name) return named.get(name as string) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : all;
  });
}
