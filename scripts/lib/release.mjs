// Versions and the changelog of a release.

/**
 * @param {string} version three numbers
 * @param {string} than three numbers
 */
export function isNewer(version, than) {
  const [a, b] = [version, than].map((v) => v.split('.').map(Number));
  const at = a.findIndex((n, i) => n !== b[i]);
  return at >= 0 && a[at] > b[at];
}

/**
 * The changelog with the section of `version` dated.
 * @param {string} changelog with `## 1.2.3 — unreleased` or `## Unreleased`
 * @param {string} version
 * @param {string} day ISO
 * @returns {string | undefined} undefined where no such section has notes
 */
export function released(changelog, version, day) {
  const heading = new RegExp(`^## (?:${version.replaceAll('.', '\\.')} — unreleased|Unreleased)[ \\t]*$`, 'im');
  const found = heading.exec(changelog);
  if (!found) return undefined;
  const after = changelog.slice(found.index + found[0].length);
  if (!after.split(/^## /m)[0].trim()) return undefined;
  return `${changelog.slice(0, found.index)}## ${version} — ${day}${after}`;
}
