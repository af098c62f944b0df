import { JSDOM } from 'jsdom';
import { traceSteps } from '../../src/detect/index.ts';
import { snapshotSteps } from '../../src/kit/snapshot.ts';
import type { Hop } from '../../src/model/provenance.ts';
import { finish } from '../../src/kit/steps.ts';

const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** An invented article, its address in the spellings that services use, and a time of copying in two. */
export const R = 'https://www.harbourpost.example/2021/05/ferry-to-the-salt-island';
export const ESCAPED = encodeURIComponent(R);
export const BARE = R.replace('https://', '');
export const HTTP = R.replace('https:', 'http:');
export const AT = '20210607080910';
export const TIME = '2021-06-07T08:09:10Z';
export const PROSE = `<h1>Ferry to the salt island runs again</h1>
<p>The ferry to the salt island left the harbour on Monday with eleven passengers and two goats, the first crossing since the storm broke the pier in spring.</p>
<p>Carpenters had worked through the summer on oak beams that came by rail from the hills, because the local timber was too soft for the tide.</p>`;

export interface Parts {
  head?: string;
  before?: string;
  after?: string;
  /** A whole page instead. */
  html?: string;
}

/** The first hop of a page at `url` that shows the article with what a service adds. */
export function firstHop(url: string, { head = '', before = '', after = '', html = '' }: Parts = {}): Hop | undefined {
  const page = `<!doctype html><html><head><title>Ferry</title>${head}</head><body>${before}<article>${PROSE}</article>${after}</body></html>`;
  const { document } = finish(snapshotSteps(parser.parseFromString(html || page, 'text/html')));
  const seen = { url, document, contentType: 'text/html', parser };
  return finish(traceSteps(seen)).provenance.hops[0];
}
