import * as labels from '../../../src/lang/labels.ts';
import * as date from '../../../src/kit/date.ts';
import * as dom from '../../../src/kit/dom.ts';
import * as hosts from '../../../src/kit/hosts.ts';
import * as original from '../../../src/kit/original.ts';
import * as pageIndex from '../../../src/kit/page-index.ts';
import * as parseHtml from '../../../src/kit/parse-html.ts';
import * as relLinks from '../../../src/kit/rel-links.ts';
import * as text from '../../../src/kit/text.ts';
import * as url from '../../../src/kit/url.ts';
import * as address from '../../../src/detect/address.ts';
import * as addressParts from '../../../src/detect/address-parts.ts';
import * as captureDate from '../../../src/detect/capture-date.ts';
import * as claims from '../../../src/detect/claims.ts';
import * as linksAway from '../../../src/detect/links-away.ts';
import * as once from '../../../src/detect/once.ts';
import * as pathMatch from '../../../src/detect/path-match.ts';
import * as replayAddress from '../../../src/detect/replay-address.ts';
import * as repost from '../../../src/detect/repost.ts';
import * as serviceAddress from '../../../src/detect/service-address.ts';
import * as sourceLine from '../../../src/detect/source-line.ts';
import * as wget from '../../../src/detect/wget.ts';
import * as gitMarkdown from '../../../src/detect/families/git-markdown.ts';
import * as repostSourceLine from '../../../src/detect/families/repost-source-line.ts';
import * as staticArchiveSite from '../../../src/detect/families/static-archive-site.ts';
import * as markdownSource from '../../../src/detect/git/markdown.ts';

/**
 * Modules of the library that this file holds anyway. The parts that read pages take them from here and not a second time
 * with them; `scripts/lib/build-parts.mjs` reads this list.
 */
const SHARED = {
  labels,
  date,
  dom,
  hosts,
  original,
  pageIndex,
  parseHtml,
  relLinks,
  text,
  url,
  address,
  addressParts,
  captureDate,
  claims,
  linksAway,
  once,
  pathMatch,
  replayAddress,
  repost,
  serviceAddress,
  sourceLine,
  wget,
  gitMarkdown,
  repostSourceLine,
  staticArchiveSite,
  markdownSource,
};

/** Lays them out for the parts, in the scope that the extension's scripts share in this tab. */
export function share(): void {
  (globalThis as { __mirrorReaderShared?: typeof SHARED }).__mirrorReaderShared = SHARED;
}
