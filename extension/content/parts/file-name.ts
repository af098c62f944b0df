/** Names of devices, which Windows takes for no file whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=[. ]|$)/i;
/** Bytes that a name may have, so that the ending still fits into the 255 that file systems take. */
const BYTES = 200;

/**
 * A name that every file system takes, without its ending: the day and the headline. Characters that separate or hide are
 * left out, and so are a stop or a space at either end.
 */
export function fileName(headline: string, published: string | undefined): string {
  const words = headline
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(published ?? '')?.[0];
  const name = [day, within(words, BYTES) || 'article'].filter(Boolean).join(' ');
  return DEVICE.test(name) ? `article ${name}` : name;
}

/** The beginning of a text that has at most `most` bytes and 80 characters, none of them cut, and no stop or space at its end. */
function within(text: string, most: number): string {
  const kept: string[] = [];
  let left = most;
  for (const character of text) {
    left -= new TextEncoder().encode(character).length;
    if (left < 0 || kept.length >= 80) break;
    kept.push(character);
  }
  while (/^[. ]$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join('');
}
