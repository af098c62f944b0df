/**
 * One line without controls, direction marks and characters of no width: a field can break no record and hide nothing. The
 * joiners U+200C and U+200D stay: Persian and Indic words need them.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u00ad\u061c\u180e]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .trim();
}

/** An address without anything that ends it early in a record: white space and controls are percent-coded. */
export function address(url: string | undefined): string | undefined {
  const trimmed = url?.trim();
  if (!trimmed) return undefined;
  return trimmed.replace(
    /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
    (ch) => encodeURIComponent(ch),
  );
}
