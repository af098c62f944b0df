/** Reposts that name their source in a line of their own: "Originally published at …", "原文链接：…", "Zuerst erschienen auf …". */
import { isDeep, sameSite } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { canonicals, claim, originals } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { isArchiveSite } from '../archive-site.ts';
import { factsOf, removeLine, repostOf } from '../repost.ts';
import { sourceLine, sourceLineSteps } from '../source-line.ts';
import { EXCERPT } from '../../lang/source-lines.ts';

export const repostSourceLine = defineFamily({
  name: 'repost-source-line',
  label: 'Repost',
  hosts: [],
  addresses: [],
  limitations: [],
  atMost: { confidence: 'likely', kind: 'label-line' },
  prepare: sourceLineSteps,
  recognise(page) {
    const line = sourceLine(page);
    if (!line || isArchiveSite(page, line)) return null;
    // Where the canonical names the same site, the copy is a syndicated one: the line is its second sign.
    const syndicated = canonicals(page.document, page.url).some((u) => sameSite(u, line.uriR) && isDeep(u));
    return syndicated ? null : claim('repost-source-line', 'likely', 'label-line', line.quote);
  },
  recover: (page, made) => ({
    ...made,
    uriM: page.url,
    ...originals(sourceLine(page)?.uriR),
    repost: repostOf(page.document),
  }),
  peel(page) {
    const { document } = page;
    const line = sourceLine(page);
    if (!line) return { document, shape: 'html' };
    const facts = factsOf(line, headlineOf(page));
    removeLine(line);
    return { document, shape: 'html', facts, issues: EXCERPT.test(line.quote) ? ['truncated'] : [] };
  },
});

function headlineOf({ document }: Page): string {
  return (document.querySelector('h1')?.textContent ?? document.title).trim();
}
