// Reads the sample articles as the extension would, for the welcome page: extension/library/samples/*.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubBlob } from './lib/code-host-page.mjs';
import { root } from './lib/setup.mjs';

const out = join(root, 'extension/library/samples');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'mirror-reader-samples-'));
for (const name of ['en', 'zh-hans', 'zh-hant', 'fa']) {
  const path = `news/${name}.md`;
  const html = githubBlob(readFileSync(join(root, 'samples', `${name}.md`), 'utf8'), {
    owner: 'example-mirror',
    repo: 'news',
    ref: 'main',
    commit: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
    path,
  });
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const url = `https://github.com/example-mirror/news/blob/main/${path}`;
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/cli.mjs'), file, '--url', url, '--as', 'json'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status) throw new Error(stderr);
  // Addresses that can never be anybody's: the names are reserved (RFC 2606).
  const reserved = stdout
    .replace(
      /https:\/\/github\.com\/example-mirror\/news\/blob\/(?:main|[0-9a-f]{40})\/news/g,
      'https://mirror.example/news',
    )
    .replace(/(https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*)\.(?:com|net|org|de|ir|tw|cn)(?=[/"])/g, '$1.example');
  const article = JSON.parse(reserved);
  // The copy is younger than the article.
  const copied = new Date(Date.parse(article.datePublished) + 2 * 86_400_000).toISOString();
  article.provenance.mementoDatetime = copied;
  for (const hop of article.provenance.hops) hop.mementoDatetime = copied;
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(article, null, 1)}\n`);
}
rmSync(folder, { recursive: true, force: true });
