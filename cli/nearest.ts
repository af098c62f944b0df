/** Single letters to put in, take out or change until one word is the other (Levenshtein). */
function steps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === to[j] ? 0 : 1)));
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The name that a person most likely meant; of several as near, the first. Case, spaces and hyphens do not count. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  // A name is short: what stands further on makes it no nearer.
  const meant = plain(word.slice(0, 100));
  const ranked = names.map((name) => {
    const whole = plain(name);
    // The beginning of a longer name is near too, a little less than a name of that length.
    return { name, away: Math.min(steps(meant, whole), steps(meant, whole.slice(0, meant.length)) + 0.5) };
  });
  return ranked.sort((a, b) => a.away - b.away)[0]?.name;
}
