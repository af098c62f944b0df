import { gitFile } from './address.ts';
import type { Content } from './content.ts';
import { linkShare } from './lines.ts';
import type { SourceLine } from './source-line.ts';
import { PROJECT_SECTION } from '../../lang/keepers.ts';

/**
 * Is the file an article that says what it copies, or a project's document that happens to name a source? Text in
 * sentences, few rows of links, no sections of a software project; the weaker the label, the more text is asked for.
 */
export function articleLike(content: Content, source: SourceLine, pageUrl: string): boolean {
  const { root, lines } = content;
  const marked = root.matches('[itemprop="articleBody"]') || root.querySelector('[itemprop="articleBody"]') !== null;
  const strong = source.evidence.kind !== 'share-link';

  let prose = 0;
  let linked = 0;
  let entries = 0;
  let sections = 0;
  for (const line of lines) {
    const han = line.text.match(/\p{Script=Han}+/gu)?.reduce((n, run) => n + run.length, 0) ?? 0;
    // A Chinese character says as much as three Latin letters.
    const weight = line.text.length + han * 2;
    if (line.block.closest('pre') !== null) continue;
    if (/^h[1-6]$/.test(line.block.localName) && PROJECT_SECTION.test(line.text.trim())) sections++;
    if (linkShare(line) > 0.7) {
      linked += weight;
      entries++;
    } else prose += weight;
    if (marked && prose >= 60) return true;
  }
  if (marked) return false;
  if (sections >= 2 && !/[「『《]/.test(source.text)) return false;
  if (entries >= 10 && linked > prose * 0.6) return false;
  const readme = /(?:^|\/)(?:readme|index|summary|contributing|changelog|license)\b[^/]*$/i.test(
    gitFile(pageUrl)?.path ?? '',
  );
  if (readme && !strong) return false;
  if (readme && sections > 0 && !source.uriR) return false;
  return prose >= (strong ? 40 : 1200);
}
