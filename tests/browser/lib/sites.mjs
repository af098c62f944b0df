// The pages the browser tests walk through, at their true addresses. All texts are our own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubBlob } from '../../../scripts/lib/code-host-page.mjs';
import { root } from '../../../scripts/lib/setup.mjs';

const sample = (name) => readFileSync(join(root, 'samples', name), 'utf8');
const at = (path) => ({
  owner: 'example-mirror',
  repo: 'news',
  ref: 'main',
  commit: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  path,
});
const blob = (path) => `https://github.com/example-mirror/news/blob/main/${path}`;

export const ORIGINAL = 'https://www.minghu-daily.com/gb/24/11/6/n1001.htm';
export const ARTICLE = blob('pages/culture/n1001.md');
export const ENGLISH = blob('pages/en/night-boat.md');
export const STRUCTURES = blob('pages/en/harbour-ice.md');
export const PERSIAN = blob('pages/fa/old-port.md');
export const README = blob('README.md');
export const INDEX = blob('pages/culture/index.md');
export const SOURCE_FILE = blob('tools/build.js');
export const RAW = 'https://raw.githubusercontent.com/example-mirror/news/main/pages/culture/n2002.md';
export const SOFT = blob('soft/README.md');
export const ORDINARY = 'https://news.example.org/2024/11/ordinary-story';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const readme = `# news-tools

[![build](https://ci.example.org/badge.svg)](https://ci.example.org)

A small tool that turns feeds into Markdown files.

## Install

\`\`\`sh
npm install news-tools
\`\`\`

## Licence

MIT. Source: https://github.com/example-mirror/news
`;
const index = `# 文化\n\n${Array.from({ length: 30 }, (_, i) => `- [第${i + 1}篇文章的标题在这里](n${1000 + i}.md)`).join('\n')}\n`;
const source = "// build.js\nimport { readFileSync } from 'node:fs';\nconsole.log(readFileSync('a.md', 'utf8'));\n";

/** Puts every page on the network. */
export function serveSites(network) {
  network.serve(ARTICLE, { body: githubBlob(sample('zh-hans.md'), at('pages/culture/n1001.md')) });
  network.serve(ENGLISH, { body: githubBlob(sample('en.md'), at('pages/en/night-boat.md')) });
  network.serve(STRUCTURES, { body: githubBlob(sample('structures.md'), at('pages/en/harbour-ice.md')) });
  network.serve(PERSIAN, { body: githubBlob(sample('fa.md'), at('pages/fa/old-port.md')) });
  network.serve(README, { body: githubBlob(readme, at('README.md')) });
  network.serve(INDEX, { body: githubBlob(index, at('pages/culture/index.md')) });
  network.serve(SOURCE_FILE, { body: githubBlob(`\`\`\`js\n${source}\`\`\`\n`, at('tools/build.js')) });
  network.serve(RAW, {
    body: sample('zh-hant.md'),
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
  // A page that goes from a README to an article and back without loading, as the code host's router does.
  network.serve(SOFT, { body: softPage() });
  network.serve(ORDINARY, {
    body: `<!doctype html><html lang="en"><head><title>An ordinary story - Example News</title><meta property="og:site_name" content="Example News"></head>
<body><main><article><h1>An ordinary story</h1><p class="byline">By Ruth Abel</p>${'<p>The council met on Monday and spoke for a long time about the lamps along the river, which have been dark since the spring, and about who is to pay for them.</p>'.repeat(6)}</article></main></body></html>`,
  });
  for (const url of [
    `https://camo.githubusercontent.com`,
    'https://img.minghu-daily.com/uploads/2024/11/id1001-map-600x400.jpg',
  ])
    network.serve(url, { body: PIXEL, headers: { 'content-type': 'image/png' } });
}

function softPage() {
  const of = (html) => /<article class="markdown-body[\s\S]*?<\/article>/.exec(html)[0];
  const article = of(githubBlob(sample('zh-hans.md'), at('pages/culture/n1001.md')));
  const plain = githubBlob(readme, at('soft/README.md'));
  return plain.replace(
    '</body>',
    `<template id="article-template">${article}</template><template id="readme-template">${of(plain)}</template>
<script>
window.go = (which, path) => {
  history.pushState({}, '', '/example-mirror/news/blob/main/' + path);
  const box = document.querySelector('.js-snippet-clipboard-copy-unpositioned');
  box.replaceChildren();
  setTimeout(() => {
    box.replaceChildren(document.getElementById(which + '-template').content.cloneNode(true));
    document.dispatchEvent(new Event('soft-nav:react-done'));
  }, 120);
};
</script></body>`,
  );
}
