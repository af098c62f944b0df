import { parseUrl } from '../../kit/url.ts';

/** A file in a repository, as its address tells it. */
export interface GitFile {
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  /** Branch, tag or commit; a branch with a slash cannot be told from the path. */
  readonly ref?: string | undefined;
  readonly path?: string | undefined;
  /** What one calls the host. */
  readonly label: string;
}

const LABELS: Readonly<Record<string, string>> = {
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'gitee.com': 'Gitee',
  'codeberg.org': 'Codeberg',
  'bitbucket.org': 'Bitbucket',
};
/** Hosts that answer for GitHub under another name, where GitHub is blocked. */
const SWAPPED = /^(?:kkgithub\.com|bgithub\.xyz|kgithub\.com|hub\.(?:nuaa|yzuu)\.cf|hub\.fastgit\.\w+)$/;

/** Reads a code host's, raw, CDN or proxy address; undefined when it is none. */
export function gitFile(address: string): GitFile | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  // https://proxy/https://raw.githubusercontent.com/…
  const carried =
    /\/(https?:\/{1,2}(?:raw\.githubusercontent\.com|github\.com|gist\.github(?:usercontent)?\.com)\/.+)/s.exec(
      url.pathname,
    );
  if (carried) return gitFile((carried[1] as string).replace(/^(https?:)\/+/, '$1//'));
  const host = url.hostname.toLowerCase();
  const parts = url.pathname.split('/').slice(1).map(decode);
  const [a, b, c, d] = parts;
  const file = (
    owner: string | undefined,
    repo: string | undefined,
    ref: string | undefined,
    path: readonly string[],
    on = 'github.com',
  ): GitFile | undefined =>
    owner && repo
      ? { host: on, owner, repo, ref, path: path.join('/') || undefined, label: LABELS[on] ?? on }
      : undefined;

  if (host === 'github.com' || SWAPPED.test(host))
    return c === 'blob' || c === 'raw' || c === 'blame' ? file(a, b, d, parts.slice(4)) : undefined;
  if (
    host === 'raw.githubusercontent.com' ||
    /^raw\.(?:kkgithub\.com|bgithub\.xyz|gitmirror\.com|nuaa\.cf|yzuu\.cf|fgit\.cf)$/.test(host)
  ) {
    return c === 'refs' ? file(a, b, parts[4], parts.slice(5)) : file(a, b, c, parts.slice(3));
  }
  if (host === 'raw.githack.com' || host === 'rawcdn.githack.com') return file(a, b, c, parts.slice(3));
  if (/(?:^|\.)jsdelivr\.net$/.test(host) && a === 'gh') {
    const [repo, ref] = (c ?? '').split('@');
    return file(b, repo, ref, parts.slice(3));
  }
  if (host === 'cdn.statically.io' && a === 'gh') return file(b, c, d, parts.slice(4));
  const pages = /^([\w-]+)\.(github|gitlab|gitee)\.io$/.exec(host);
  if (pages)
    return file(
      pages[1],
      a && parts.length > 1 ? a : host,
      undefined,
      parts.slice(1),
      pages[2] === 'gitlab' ? 'gitlab.com' : pages[2] === 'gitee' ? 'gitee.com' : 'github.com',
    );
  const dash = parts.indexOf('-');
  if (dash > 1 && /^(?:blob|raw)$/.test(parts[dash + 1] ?? ''))
    return file(parts.slice(0, dash - 1).join('/'), parts[dash - 1], parts[dash + 2], parts.slice(dash + 3), host);
  if (host === 'gitee.com') return c === 'blob' || c === 'raw' ? file(a, b, d, parts.slice(4), host) : undefined;
  if ((c === 'src' || c === 'raw') && /^(?:branch|tag|commit)$/.test(d ?? ''))
    return file(a, b, parts[4], parts.slice(5), host);
  if (host === 'bitbucket.org' && (c === 'src' || c === 'raw')) return file(a, b, d, parts.slice(4), host);
  return undefined;
}

/** The same file at one commit, so that the address shows for ever what was read. */
export function permalink(file: GitFile, commit: string): string | undefined {
  if (!file.path || !/^[0-9a-f]{40}$/.test(commit)) return undefined;
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const base = `https://${file.host}/${file.owner}/${file.repo}`;
  if (file.host === 'github.com') return `${base}/blob/${commit}/${path}`;
  if (file.host === 'gitlab.com') return `${base}/-/blob/${commit}/${path}`;
  if (file.host === 'gitee.com') return `${base}/blob/${commit}/${path}`;
  return `${base}/src/commit/${commit}/${path}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
