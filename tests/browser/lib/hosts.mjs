// The same article as further hosts show it: the parts of their pages that an outsider may rely on, in our own words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { githubBlob, sanitise } from '../../../scripts/lib/code-host-page.mjs';
import { root } from '../../../scripts/lib/setup.mjs';

const source = readFileSync(join(root, 'samples/zh-hans.md'), 'utf8');
const html = sanitise(marked.parse(source, { async: false }));
const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** The part of a page that its own script puts there `after` milliseconds, as an empty box and that script. */
const late = (content, after) => `<div id="late"></div><template id="content">${content}</template>
<script>setTimeout(() => document.getElementById('late').replaceChildren(document.getElementById('content').content), ${after});</script>`;

const githubPage = (path) =>
  githubBlob(source, { owner: 'example-mirror', repo: 'news', ref: 'main', commit: 'c0ffee00'.repeat(5), path });
const GITHUB_LATE = 'https://github.com/example-mirror/news/blob/main/late/n1001.md';
const BRANCH_WITH_SLASH = 'https://github.com/example-mirror/news/blob/release/2024/pages/n1001.md';

/** Host → address and page. Every one shows the same article. */
export const HOSTS = {
  'GitHub, article late': [
    GITHUB_LATE,
    githubPage('late/n1001.md').replace(/<article class="markdown-body[\s\S]*?<\/article>/, (m) => late(m, 900)),
  ],
  'GitHub, branch with a slash': [BRANCH_WITH_SLASH, githubPage('pages/n1001.md')],
  gist: [
    'https://gist.github.com/example-mirror/0123456789abcdef0123',
    page(
      'n1001.md',
      `<main><div class="js-gist-file-update-container"><div class="file"><strong class="gist-blob-name">n1001.md</strong><div id="file-n1001-md"><article class="markdown-body entry-content" itemprop="text">${html}</article></div></div></div></main>`,
    ),
  ],
  'GitLab, file late': [
    'https://gitlab.com/example/mirror/news/-/blob/main/pages/n1001.md',
    page(
      'pages/n1001.md · main',
      `<main><div class="file-holder"><div class="blob-viewer" data-path="pages/n1001.md" data-rich-type="markup">${late(`<div class="file-content js-markup-content md">${html}</div>`, 700)}</div></div></main>`,
    ),
  ],
  Gitee: [
    'https://gitee.com/example-mirror/news/blob/main/pages/n1001.md',
    page(
      'pages/n1001.md',
      `<div id="tree-holder"><div id="tree-content-holder"><div class="file_holder"><textarea id="blob_raw" hidden>${escaped}</textarea><div class="file_content markdown-body">${html}</div></div></div></div>`,
    ),
  ],
  Codeberg: [
    'https://codeberg.org/example-mirror/news/src/branch/main/pages/n1001.md',
    page('n1001.md', `<div role="main"><div class="file-view markup markdown">${html}</div></div>`),
  ],
  'a site made of the repository': [
    'https://example-mirror.github.io/news/pages/n1001.html',
    page(
      '河州图书馆',
      `<main class="page-content"><div class="post">${marked.parse(source, { async: false })}</div></main>`,
    ),
  ],
};

export function serveHosts(network) {
  for (const [url, body] of Object.values(HOSTS)) network.serve(url, { body });
}
