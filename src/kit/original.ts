import { carriesName, imitates } from './look-alike.ts';
import { hidesCharacters, turnsDirection } from './text.ts';
import { MAX_URL, parseUrl, queryPairs } from './url.ts';

/** Names of public domains that lead to the asker's own machine or network. */
const LEADS_HOME = /(?:^|\.)(?:localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|nip\.io|sslip\.io|xip\.io|traefik\.me)$/;
/** Names that no public page has (RFC 6761, RFC 8375, and what home routers use). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa|invalid)$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * An address that may stand as somebody's original: absolute http(s), at most `MAX_URL` characters, without user info,
 * with a public host name of two labels or more, and without characters that would show it as another. Addresses without a
 * scheme are read as http (captures of old crawls).
 *
 * @param text as written in the page; a slash lost by a proxy (`http:/host`) is put back
 * @param base only for protocol-relative addresses; a relative path is no original
 */
export function safeOriginal(text: string | null | undefined, base?: string): string | undefined {
  if (!text) return undefined;
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > MAX_URL) return undefined;
  const url = parseUrl(withScheme(trimmed, base));
  if (!url || url.href.length > MAX_URL * 3 || !isPublicHost(url.hostname)) return undefined;
  if (hidesCharacters(trimmed) || turnsDirection(decoded(url.href))) return undefined;
  // Crawlers write the port that the scheme has anyway, or that of the other scheme after a redirect.
  if (!url.hash && url.port !== '80' && url.port !== '443') return url.href;
  const named = new URL(url.href);
  if (url.port === '80' || url.port === '443') named.port = '';
  if (url.hash) named.hash = url.hash.replace(OF_THE_VISIT, '').replace(/^#$/, '');
  return named.href;
}

/** What services and browsers write behind the hash; it names no place in the page that another reader would find. */
const OF_THE_VISIT = /^#(?:bypass$|selection-[\d.]|amp_tf=|amp_ct=|amp=1$|google_vignette).*$|:~:text=.*$/s;

/** What newsletters, advertisements and social sites add to an address to tell where a visitor came from. */
const OF_THE_WAY =
  /^(?:utm_\w{1,40}|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_hs(?:enc|mi))$/i;

/**
 * The address under which a page that is no copy is cited: its own, without what belongs to one visit. A fragment is kept
 * only where it names the page of a site that draws all pages in one. Undefined for a file of this machine.
 */
export function ownAddress(pageUrl: string): string | undefined {
  const own = parseUrl(pageUrl);
  if (!own) return undefined;
  const url = new URL(own.href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  // The pairs stay as they are written.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !OF_THE_WAY.test(pair.replace(/=.*/s, '')))
    .join('&');
  return url.href;
}

/** Percent escapes of UTF-8 as characters; as it stands when they are of another encoding. */
function decoded(href: string): string {
  if (!href.includes('%')) return href;
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function withScheme(text: string, base: string | undefined): string {
  const scheme = /^(https?):\/{0,3}/i.exec(text);
  if (scheme) return `${(scheme[1] as string).toLowerCase()}://${text.slice(scheme[0].length)}`;
  if (text.startsWith('//')) return `${base?.startsWith('https:') ? 'https' : 'http'}:${text}`;
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) || /^[./?#\\]/.test(text)) return '';
  return /^[^\s/?#@]{1,253}\.[^\s/?#@.]{2,63}(?::\d{1,5})?(?:[/?#]|$)/.test(text) ? `http://${text}` : '';
}

/** A host that can be seen from anywhere: no IP address, no single label, no private name. */
function isPublicHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (!host.includes('.') || host.startsWith('[') || IPV4.test(host)) return false;
  // A label of no letters is nobody's name.
  if (host.startsWith('.') || host.includes('..') || host.endsWith('.')) return false;
  // `internet.e-mail`, which browsers wrote for a page out of a message, is nobody's address either.
  if (!/\.(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(host)) return false;
  return !PRIVATE_NAME.test(host) && !LEADS_HOME.test(host);
}

/** A host that only this machine or its network knows (RFC 1918, RFC 6761): its addresses tell others nothing. */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    (!host.includes('.') && !host.startsWith('[')) ||
    /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]{1,11}$|^\[(?:::1|f[cd]|fe80)|\.(?:localhost|local|internal|home\.arpa)$/.test(
      host,
    )
  );
}

/**
 * Is this address dressed up as another? Letters of several scripts in one label, letters that only look Latin, a digit
 * or letter pair that stands for another letter of a known name, or a known host put in front of an unknown one.
 * A suspicion to be shown, never a reason to hide the address (Unicode Technical Standard 39, §5).
 */
export function suspicious(address: string): boolean {
  const url = parseUrl(address);
  if (!url) return true;
  if (hidesCharacters(decoded(url.href))) return true;
  const host = url.hostname.toLowerCase();
  const labels = host.split('.');
  if (labels.some((label) => label.startsWith('xn--') && mixesScripts(fromPunycode(label.slice(4))))) return true;
  const shown = labels.map((label) => (label.startsWith('xn--') ? fromPunycode(label.slice(4)) : label));
  // The public suffix may have two labels: bbc.co.uk.
  if (shown.slice(-3, -1).some(imitates) || carriesName(labels)) return true;
  if (leadsElsewhere(url)) return true;
  // "nytimes.com-news.example"
  return /(?:^|\.)[a-z0-9]{1,60}\.com-[a-z0-9-]{1,60}\.[a-z]{2,24}$/.test(host);
}

/** Addresses that lead on to another: the work is not at a redirector's. */
const REDIRECTORS = /^(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|lnkd\.in|t\.cn|url\.cn|dwz\.cn)$/;

/** Whether the address carries another one in its query, as redirectors do, or is a short one for another. */
function leadsElsewhere({ hostname, href }: { readonly hostname: string; readonly href: string }): boolean {
  if (REDIRECTORS.test(hostname)) return true;
  return queryPairs(new URL(href).search).some(([, value]) => {
    const inner = /^https?:\/\//i.test(value) ? parseUrl(value) : undefined;
    return !!inner && inner.hostname !== hostname && isPublicHost(inner.hostname);
  });
}

/** Scripts whose letters pass for Latin ones. */
const CONFUSABLE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

function mixesScripts(label: string): boolean {
  const latin = /\p{Script=Latin}/u.test(label);
  if (latin && CONFUSABLE.test(label)) return true;
  // A whole label of letters that all have a Latin twin: "аррӏе".
  return /^[аесорхуіјѕһԁԛԝӏьгкмтвн\d-]+$/u.test(label) && /[аесорхуі]/u.test(label);
}

/** RFC 3492, decoding only; an undecodable label gives `''`. */
function fromPunycode(input: string): string {
  const output: number[] = [];
  const dash = input.lastIndexOf('-');
  for (let j = 0; j < Math.max(dash, 0); j++) output.push(input.charCodeAt(j));
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = dash > 0 ? dash + 1 : 0; at < input.length;) {
    const start = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const c = input.charCodeAt(at++);
      const digit = c - 48 < 10 ? c - 22 : c - 97 < 26 ? c - 97 : 36;
      if (Number.isNaN(digit) || digit < 0 || digit >= 36 || i > 0x7fffff) return '';
      i += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    let delta = start === 0 ? Math.floor((i - start) / 700) : (i - start) >> 1;
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
    bias = k + Math.floor((36 * delta) / (delta + 38));
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return '';
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}
