import type { Article } from '../model/article.ts';
import { plain, toHtml } from './rich.ts';
import { STYLES } from './registry.ts';
import { workOf, type CiteOptions, type Forms } from './work.ts';

export { STYLES };
export type { CiteOptions, Forms };

export interface Citation {
  /** Plain text, ready to paste. */
  readonly text: string;
  /** The same with italics; undefined for data formats. */
  readonly html?: string | undefined;
  /** Codes of what the person should know. */
  readonly warnings: readonly (
    | 'author-missing'
    | 'date-missing'
    | 'date-conflict'
    | 'original-unknown'
    | 'romanisation-missing'
    | 'not-a-web-archive'
  )[];
}

/**
 * Cites the work that `article` is, with the copy as its archive.
 * @throws {RangeError} when there is no such style
 */
export function cite(article: Article, { style: name, ...options }: CiteOptions & { style: string }): Citation {
  const style = STYLES.find((s) => s.name === name);
  if (!style) throw new RangeError(`no citation style called ${name}`);
  const work = workOf(article, options);
  const rich = style.format(work);
  const warnings: Citation['warnings'][number][] = [];
  if (work.authors.length === 0) warnings.push('author-missing');
  if (!work.published) warnings.push('date-missing');
  if (article.issues.some((i) => i.code === 'date-conflict')) warnings.push('date-conflict');
  if (!work.original) warnings.push('original-unknown');
  if (
    work.chinese &&
    !work.titleLatin &&
    /^(?:apa|mla|chicago|harvard|ieee|vancouver)/.test(name) &&
    name !== 'apa-zh-tw'
  )
    warnings.push('romanisation-missing');
  if (name.startsWith('wikipedia') && work.copy && !work.copy.isWebArchive) warnings.push('not-a-web-archive');
  return { text: plain(rich), html: style.kind === 'text' ? toHtml(rich) : undefined, warnings };
}

/** Every style's citation of `article` as plain text, keyed by the style's name. */
export function citeAll(article: Article, options: CiteOptions): Record<string, string> {
  return Object.fromEntries(STYLES.map(({ name }) => [name, cite(article, { ...options, style: name }).text]));
}
