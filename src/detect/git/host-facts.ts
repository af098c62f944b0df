import type { Page } from '../../model/page.ts';
import { gitFile, permalink } from './address.ts';

export interface HostFacts {
  /** The file at the commit that the page shows. */
  readonly permalink?: string | undefined;
  /** When the file was last written to the repository, ISO 8601. */
  readonly committed?: string | undefined;
}

/** What the host's page says of the file: its commit, and when that was made. Stale data of another file is not used. */
export function hostFacts(page: Page): HostFacts {
  const file = gitFile(page.url);
  const commit = commitOf(page, file?.path);
  return { permalink: file && commit ? permalink(file, commit) : undefined, committed: committedAt(page.document) };
}

function commitOf(page: Page, path: string | undefined): string | undefined {
  for (const script of page.document.querySelectorAll('x-script[data-target$="embeddedData"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const payload = (data as { payload?: Record<string, unknown> }).payload;
    for (const route of [payload, payload?.['codeViewBlobRoute'], payload?.['codeViewBlobLayoutRoute']] as (
      | Record<string, unknown>
      | undefined
    )[]) {
      const oid = (route?.['refInfo'] as { currentOid?: string } | undefined)?.currentOid;
      // The script is written once, at the full load: after soft navigation it still describes the first file.
      if (oid && route?.['path'] === path) return oid;
    }
  }
  const link = page.document
    .querySelector('a.js-permalink-shortcut, a.js-data-file-blob-permalink-url')
    ?.getAttribute('href');
  return /\/([0-9a-f]{40})\//.exec(link ?? '')?.[1] ?? /^[0-9a-f]{40}$/.exec(gitFile(page.url)?.ref ?? '')?.[0];
}

function committedAt(document: Document): string | undefined {
  const time = document.querySelector(
    '[data-testid="latest-commit-details"] relative-time[datetime], [data-testid="latest-commit"] relative-time[datetime], .blob-commit-info time[datetime], .commit-date[title], .recent-commit [title]',
  );
  const value = time?.getAttribute('datetime') ?? time?.getAttribute('title') ?? '';
  const m = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?$/.exec(value.trim());
  if (!m) return /^\d{4}-\d\d-\d\d$/.exec(value.trim())?.[0];
  const zone = m[3] ? m[3].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') : 'Z';
  const at = new Date(`${m[1]}T${m[2]}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace('.000Z', 'Z');
}
