import type { Article } from '../../../src/model/article.ts';
import type { MessageKey } from '../../shared/i18n.ts';

/** What kinds of copy do not carry over, by the family's name: from how their makers work. */
const LOST: Readonly<Record<string, readonly MessageKey[]>> = {
  'git-markdown': ['lost_video', 'lost_links', 'lost_headings', 'lost_pictures'],
  wayback: ['lost_video', 'lost_live'],
  'pywb-replay': ['lost_video', 'lost_live'],
  'archive-today': ['lost_video', 'lost_live', 'lost_links_rewritten'],
  'text-proxy': ['lost_video', 'lost_pictures', 'lost_layout'],
  'translate-proxy': ['lost_wording', 'lost_live'],
  'search-cache': ['lost_live', 'lost_pictures'],
  'amp-cache': ['lost_live', 'lost_links_rewritten'],
  'amp-page': ['lost_live'],
  singlefile: ['lost_live', 'lost_video'],
  'saved-from-url': ['lost_live', 'lost_video'],
  'other-savers': ['lost_live', 'lost_video'],
  httrack: ['lost_live', 'lost_links_rewritten'],
  'wget-mirror': ['lost_live', 'lost_links_rewritten'],
  'static-archive-site': ['lost_live'],
  'archive-card': ['lost_live'],
  'alt-frontend': ['lost_live', 'lost_links_rewritten'],
  'wiki-mirror': ['lost_live', 'lost_links_rewritten'],
};

/** What the hops of an article usually leave out, outermost first, each once. */
export function losses({ provenance }: Article): MessageKey[] {
  return [...new Set(provenance.hops.flatMap((hop) => LOST[hop.family] ?? []))];
}

/** What was put right in this article, as far as it can be told from the result. */
export function repairs(article: Article): [MessageKey, string?][] {
  const out: [MessageKey, string?][] = [];
  const levels = article.blocks.filter((b) => b.kind === 'heading').map((b) => b.level ?? 2);
  if (article.dateline) out.push(['repaired_dateline', article.dateline]);
  if (article.editorLine) out.push(['repaired_editor', article.editorLine]);
  if (article.links.length) out.push(['repaired_links', String(article.links.length)]);
  if (levels.length) out.push(['repaired_headings', String(levels.length)]);
  if (article.trackers.length) out.push(['repaired_trackers', article.trackers.join(', ')]);
  if (article.issues.some((i) => i.code === 'wrong-charset')) out.push(['issue_wrong_charset']);
  return out;
}
