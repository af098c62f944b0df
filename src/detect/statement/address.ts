import { safeOriginal } from '../../kit/original.ts';
import { bareHost, isDeep, parseUrl, sameAddress, sameSite, type HttpUrl } from '../../kit/url.ts';

/** Hosts of code and packages: a link there names a project, unless the label is about an article. */
export const CODE_HOST =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.com|gitee\.com|codeberg\.org|bitbucket\.org|npmjs\.com|pypi\.org|crates\.io|shields\.io|sourceforge\.net|docker\.com|readthedocs\.io)$/;
/** Addresses of people rather than of articles. bounded: an original is at most `MAX_URL` characters. */
export const PROFILE =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x|facebook|instagram|github|linkedin|weibo|t)\.(?:com|me)\/(?:in\/|people\/|u\/)?[^/?#]+\/?(?:[?#].*)?$|[^/]+\/(?:[^/?#]+\/){0,2}authors?\/(?:[a-z]\/)?[^/?#]+\/?(?:[?#].*)?$|[^/]+\/(?:@|user\/|users\/|people\/|u\/|profile\/)[^/?#]+\/?(?:[?#].*)?$|t\.me\/|[^/]+\/(?:[^/?#]+\/){0,1}about(?:-me)?\/?(?:[?#].*)?$)/i;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|mp[34]|zip|css|js)$/i;

/** The address when it may be an original of `pageUrl`: public http(s), not the home page of a site, not this very site. */
export function acceptable(text: string, pageUrl: string, strong: boolean): string | undefined {
  const raw = text.trim().replace(/^<|>$/g, '');
  // A relative link is none to an original, whatever its first part looks like.
  const url = /^(?:https?:|www\.)/i.test(raw) ? parseUrl(safeOriginal(raw)) : undefined;
  if (!url || !isDeep(url)) return undefined;
  if (sameAddress(url.href, pageUrl)) return undefined;
  const own = parseUrl(pageUrl);
  if (own && sameSite(own, url) && !(strong && CODE_HOST.test(bareHost(url)) && ownerOf(own) !== ownerOf(url)))
    return undefined;
  if (!strong && CODE_HOST.test(bareHost(url))) return undefined;
  return FILE.test(url.pathname) ? undefined : url.href;
}

function ownerOf(url: HttpUrl): string {
  return url.pathname.split('/')[1] ?? '';
}
