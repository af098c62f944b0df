/** What one calls the place of a copy, and whether encyclopedias accept it as a web archive. */
export interface CopyHost {
  readonly host: string;
  /** Within the host: owner and repository. */
  readonly collection?: string | undefined;
  readonly isWebArchive: boolean;
}

const NAMES: readonly (readonly [RegExp, string, boolean])[] = [
  [/(?:^|\.)(?:github\.com|githubusercontent\.com|github\.io)$/, 'GitHub', false],
  [/(?:^|\.)gitlab\.(?:com|io)$/, 'GitLab', false],
  [/(?:^|\.)gitee\.(?:com|io)$/, 'Gitee', false],
  [/(?:^|\.)codeberg\.(?:org|page)$/, 'Codeberg', false],
  [/(?:^|\.)bitbucket\.org$/, 'Bitbucket', false],
  [/^web\.archive\.org$/, 'Internet Archive', true],
  [/^archive\.(?:today|ph|is|li|vn|fo|md)$/, 'archive.today', true],
  [/(?:^|\.)perma\.cc$/, 'Perma.cc', true],
  [/(?:^|\.)arquivo\.pt$/, 'Arquivo.pt', true],
  [/(?:^|\.)webarchive\.org\.uk$/, 'UK Web Archive', true],
  [/(?:^|\.)ghostarchive\.org$/, 'Ghostarchive', true],
  [/(?:^|\.)megalodon\.jp$/, 'Megalodon', true],
];

/** @param address where the copy lives */
export function gitHost(address: string): CopyHost {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { host: address, isWebArchive: false };
  }
  const known = NAMES.find(([pattern]) => pattern.test(url.hostname));
  const [owner, repo] = url.pathname.split('/').slice(1);
  const isCode = known && !known[2];
  return {
    host: known?.[1] ?? url.hostname.replace(/^www\./, ''),
    collection: isCode && owner && repo ? `${owner}/${repo}` : undefined,
    isWebArchive: known?.[2] ?? false,
  };
}
