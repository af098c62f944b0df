import type { Article } from '../../../src/model/article.ts';
import { listed } from '../../../src/kit/listed.ts';
import { uiLanguage, type MessageKey } from '../../platform/i18n.ts';

/** What was put right in this article, as far as it can be told from the result. */
export function repairs(article: Article): [MessageKey, string?][] {
  const out: [MessageKey, string?][] = [];
  const levels = article.blocks.filter((b) => b.kind === 'heading').map((b) => b.level ?? 2);
  if (article.dateline) out.push(['repaired_dateline', article.dateline]);
  if (article.editorLine) out.push(['repaired_editor', article.editorLine]);
  if (article.links.length) out.push(['repaired_links', String(article.links.length)]);
  if (levels.length) out.push(['repaired_headings', String(levels.length)]);
  if (article.trackers.length) out.push(['repaired_trackers', listed(article.trackers, uiLanguage())]);
  if (article.issues.some((i) => i.code === 'wrong-charset')) out.push(['issue_wrong_charset']);
  return out;
}
