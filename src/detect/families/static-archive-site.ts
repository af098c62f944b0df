/** Archives of disappearing articles as static sites: 原文链接 at the head, the keeper's notices at the foot. */
import type { Page } from '../../model/page.ts';
import { isArchiveSite, makerOf, mayBeArchiveSite, removeNoticesSteps } from '../archive-site.ts';
import { claim, evidence, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { factsOf, removeLine, repostOf } from '../repost.ts';
import { type SourceLine, sourceLine, sourceLineSteps } from '../source-line.ts';

export const staticArchiveSite = defineFamily({
  name: 'static-archive-site',
  label: 'Archive site',
  hosts: [],
  addresses: [],
  limitations: ['live'],
  *prepare(page) {
    if (mayBeArchiveSite(page)) yield* sourceLineSteps(page);
  },
  recognise(page) {
    const line = read(page);
    if (!line) return null;
    const made = makerOf(page);
    const said = claim('static-archive-site', 'likely', 'label-line', line.quote);
    return made ? { ...said, evidence: [evidence('marker', made), ...said.evidence] } : said;
  },
  recover: (page, made) => ({
    ...made,
    uriM: page.url,
    ...originals(read(page)?.uriR),
    repost: repostOf(page.document),
  }),
  *peel(page) {
    const { document } = page;
    const line = read(page);
    if (!line) return { document, shape: 'html' };
    const headline = (document.querySelector('article h1, main h1')?.textContent ?? document.title).trim();
    const { publisher } = factsOf(line, headline);
    removeLine(line);
    yield* removeNoticesSteps(document);
    // The archive signs as author and dates by its own filing; its site name is its own.
    removeAll(
      document.head,
      'meta[name="author"], meta[property="article:published_time"], meta[property="article:author"], meta[property="og:site_name"], meta[property="og:url"], link[rel="canonical"], meta[name="twitter:domain"]',
    );
    return { document, shape: 'html', facts: { publisher } };
  },
});

function read(page: Page): SourceLine | undefined {
  const line = mayBeArchiveSite(page) ? sourceLine(page) : undefined;
  return line && isArchiveSite(page, line) ? line : undefined;
}
