import type { Family } from './define-family.ts';
import { altFrontend } from './families/alt-frontend.ts';
import { ampCache } from './families/amp-cache.ts';
import { ampPage } from './families/amp-page.ts';
import { archiveCard } from './families/archive-card.ts';
import { archiveToday } from './families/archive-today.ts';
import { canonicalElsewhere } from './families/canonical-elsewhere.ts';
import { gitMarkdown } from './families/git-markdown.ts';
import { httrack } from './families/httrack.ts';
import { otherHost } from './families/other-host.ts';
import { otherSavers } from './families/other-savers.ts';
import { pywbReplay } from './families/pywb-replay.ts';
import { repostSourceLine } from './families/repost-source-line.ts';
import { savedFromUrl } from './families/saved-from-url.ts';
import { savedPage } from './families/saved-page.ts';
import { searchCache } from './families/search-cache.ts';
import { singlefile } from './families/singlefile.ts';
import { staticArchiveSite } from './families/static-archive-site.ts';
import { textProxy } from './families/text-proxy.ts';
import { translateProxy } from './families/translate-proxy.ts';
import { wayback } from './families/wayback.ts';
import { wgetMirror } from './families/wget-mirror.ts';
import { wikiMirror } from './families/wiki-mirror.ts';

/** Alphabetical. Order has no meaning: the strongest claim wins. */
export const FAMILIES: readonly Family[] = [
  altFrontend,
  ampCache,
  ampPage,
  archiveCard,
  archiveToday,
  canonicalElsewhere,
  gitMarkdown,
  httrack,
  otherHost,
  otherSavers,
  pywbReplay,
  repostSourceLine,
  savedFromUrl,
  savedPage,
  searchCache,
  singlefile,
  staticArchiveSite,
  textProxy,
  translateProxy,
  wayback,
  wgetMirror,
  wikiMirror,
];
