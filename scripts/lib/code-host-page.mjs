// A Markdown file as a code host's file view shows it: the host's shell around what its sanitiser leaves of the file.
import { marked } from 'marked';

/** Elements the host unwraps (it keeps their words): the ones our samples use. */
const UNWRAPPED = /<\/?(?:ok|center|font|small|figure|figcaption|time|article|header|footer)(?:\s[^>]*)?>/g;

/**
 * @param {string} markdown
 * @param {{ owner: string, repo: string, ref: string, commit: string, path: string }} file
 * @returns {string} a page as the host served it in 2026
 */
export function githubBlob(markdown, { owner, repo, ref, commit, path }) {
  const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(markdown);
  const body = frontMatter ? markdown.slice(frontMatter[0].length) : markdown;
  const article =
    (frontMatter ? frontMatterTable(frontMatter[1]) : '') + sanitise(marked.parse(body, { async: false }));
  const name = path.split('/').pop();
  const payload = {
    payload: {
      codeViewBlobRoute: {
        path,
        repo: { id: 1, defaultBranch: ref, name: repo, ownerLogin: owner, public: true },
        refInfo: { name: ref, refType: 'branch', currentOid: commit },
        richText: null,
      },
      codeViewLayoutRoute: { path },
    },
    title: `${repo}/${path} at ${ref} · ${owner}/${repo}`,
  };
  return `<!DOCTYPE html>
<html lang="en" data-color-mode="auto">
<head>
<meta charset="utf-8">
<title>${repo}/${path} at ${ref} · ${owner}/${repo} · GitHub</title>
<meta property="og:site_name" content="GitHub">
<meta property="og:url" content="https://github.com/${owner}/${repo}">
<meta property="og:title" content="${repo}/${path} at ${ref} · ${owner}/${repo}">
<style>body{margin:0;font:14px/1.5 system-ui,sans-serif;color:#1f2328}header,footer{padding:16px 32px;background:#f6f8fa;border-bottom:1px solid #d1d9e0}.layout{display:flex}nav{width:220px;padding:16px 32px;border-right:1px solid #d1d9e0}section{padding:16px 32px;max-width:900px}table{border-collapse:collapse}td,th{border:1px solid #d1d9e0;padding:6px 13px}.markdown-body{font-size:16px}img{max-width:100%}</style>
</head>
<body>
<header class="GlobalNav"><a href="/${owner}">${owner}</a> / <a href="/${owner}/${repo}">${repo}</a> <a href="/login">Sign in</a></header>
<div class="application-main"><main id="js-repo-pjax-container">
<react-app app-name="react-code-view" initial-path="/${owner}/${repo}/blob/${ref}/${path}">
<script type="application/json" data-target="react-app.embeddedData">${JSON.stringify(payload).replace(/</g, '\\u003c')}</script>
<div class="layout"><nav aria-label="File Tree"><h2>Files</h2><ul><li>README.md</li><li>${name}</li></ul></nav>
<div><div id="repos-sticky-header"><h1 data-testid="breadcrumbs-filename">${name}</h1>
<div class="react-blob-header-edit-and-raw-actions"><a data-testid="raw-button" href="https://github.com/${owner}/${repo}/raw/refs/heads/${ref}/${path}">Raw</a></div>
<div data-testid="latest-commit"><a href="/${owner}/${repo}/commit/${commit}">Update pages</a> <div data-testid="latest-commit-details"><relative-time datetime="2024-11-07T03:20:11Z">Nov 7, 2024</relative-time></div></div></div>
<div class="BlobViewContent-module__blobContentWrapper__a1b2c"><section class="BlobContent-module__blobContentSection__d3e4f BlobContent-module__blobContentSectionMarkdown__g5h6i">
<div class="js-snippet-clipboard-copy-unpositioned BlobContent-module__markdownBlob__j7k8l"><article class="markdown-body entry-content container-lg" itemprop="text">${article}</article></div>
</section></div></div></div>
</react-app></main></div>
<footer>© 2026 GitHub, Inc. <a href="/site/terms">Terms</a> <a href="/site/privacy">Privacy</a></footer>
</body></html>`;
}

/** What the sanitiser of a code host leaves of rendered Markdown. */
export function sanitise(html) {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(UNWRAPPED, '')
    .replace(/\s(?:class|style|rel|target)="[^"]*"/g, '')
    .replace(/\sid="([^"]*)"/g, ' id="user-content-$1"')
    .replace(
      /<h([1-6])>([\s\S]*?)<\/h\1>/g,
      '<div class="markdown-heading" dir="auto"><h$1 tabindex="-1" class="heading-element" dir="auto">$2</h$1></div>',
    )
    .replace(/<img([^>]*?)src=(["'])(https?:\/\/[^"']*)\2([^>]*)>/g, (_, before, quote, src, after) => {
      const relay = `https://camo.githubusercontent.com/${'0'.repeat(64)}/${Buffer.from(src).toString('hex')}`;
      return `<a target="_blank" rel="noopener noreferrer nofollow" href="${relay}"><img${before}src="${relay}" data-canonical-src="${src}" style="max-width: 100%;"${after}></a>`;
    })
    .replace(/(：)(https?:\/\/[\x21-\x7e]+)/g, '$1<a href="$2" rel="nofollow">$2</a>');
}

function frontMatterTable(yaml) {
  const rows = yaml
    .split('\n')
    .map((line) => /^(\w+):\s*"?(.*?)"?$/.exec(line))
    .filter(Boolean);
  const cells = (tag, i) => rows.map((r) => `<${tag}><div dir="auto">${r[i]}</div></${tag}>`).join('');
  return `<markdown-accessiblity-table data-catalyst=""><table><thead><tr>${cells('th', 1)}</tr></thead><tbody><tr>${cells('td', 2)}</tr></tbody></table></markdown-accessiblity-table>\n`;
}
