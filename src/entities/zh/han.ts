/** Whether a character is a Chinese one, the round zero among them. By code, since it is asked for every character many times. */
export function isHan(c: string | undefined): boolean {
  if (c === undefined) return false;
  const code = c.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}
