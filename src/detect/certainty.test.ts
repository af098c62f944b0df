import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readMirror } from '../index.ts';
import { markdown } from '../markdown.ts';

const OUTLET = 'https://www.harbourpost.example/2021/05/ferry-to-the-salt-island';
const TEXT =
  'The ferry to the salt island was late on Monday, three people who had waited at the pier said, and nobody knew why the lamps were out.';

/** A page around marks of one kind. */
function page({ before = '', attributes = '', head = '', body = '', html = '' }): string {
  return `${before}<!doctype html><html lang="en"${attributes}>${html}<head><title>The ferry is late</title>${head}</head><body>${body}<article><h1>The ferry is late</h1>${`<p>${TEXT}</p>`.repeat(5)}</article></body></html>`;
}
const canonical = `<link rel="canonical" href="${OUTLET}">`;

/** Kind of mark → a page of the forger's own that bears it. */
const MARKS: Readonly<Record<string, string>> = {
  'a browser’s mark before the page': page({ before: `<!-- saved from url=(0060)${OUTLET} -->` }),
  'a browser’s mark in the page': page({ html: `<!-- saved from url=(0060)${OUTLET} -->` }),
  SingleFile: page({
    html: `<!--\n Page saved with SingleFile \n url: ${OUTLET} \n saved date: Mon May 06 2024 10:00:00 GMT+0000\n-->`,
  }),
  'an archive’s script': page({
    head: `<script>wbinfo={};wbinfo.url = "${OUTLET}";wbinfo.timestamp = "20240506100000";wbinfo.is_live = false;</script>`,
  }),
  'the Wayback Machine’s script': page({
    head: `<script>__wm.wombat("${OUTLET}","20240506100000","https://web.archive.org/","web","/_static/","1714990000");</script>`,
  }),
  'memento links': page({
    head: `<link rel="original" href="${OUTLET}"><link rel="timegate" href="https://forger.example/tg"><link rel="memento" datetime="Mon, 06 May 2024 10:00:00 GMT" href="https://forger.example/m">`,
  }),
  'a replay’s element': page({ body: `<replay-web-page url="${OUTLET}" ts="20240506100000"></replay-web-page>` }),
  'a replay’s frame': page({ body: `<iframe src="/20240506100000mp_/${OUTLET}"></iframe>` }),
  'a cache’s banner': page({
    body: `<div class="cacheBanner">This is a snapshot of <a href="${OUTLET}">${OUTLET}</a> as of 5/6/2024</div>`,
  }),
  HTTrack: page({
    html: `<!-- Mirrored from ${OUTLET.slice(8)} by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 06 May 2024 10:00:00 GMT -->`,
  }),
  monolith: page({ html: `<!-- Saved from ${OUTLET} at 2024-05-06T10:00:00Z using monolith v2.7.0 -->` }),
  WebScrapBook: page({ attributes: ` data-scrapbook-source="${OUTLET}" data-scrapbook-create="20240506100000000"` }),
  'Save Page WE': page({ head: `<meta name="savepage-url" content="${OUTLET}">` }),
  'a proxy’s script': page({ head: `<script data-source-url="${OUTLET}"></script>` }),
  'a search engine’s bar': page({ body: `<div id="bd_snap_head">cached <a href="${OUTLET}">page</a></div>` }),
  'the frame of archive.today': page({
    body: `<div id="HEADER"><form><input name="q" value="${OUTLET}"></form><time datetime="2024-05-06T10:00:00Z">6 May 2024</time></div><div id="CONTENT"></div>`,
  }),
  'Wget’s comment': page({ html: `<!-- Saved by wget from ${OUTLET} -->` }),
  'a base address': page({ head: `<base href="${OUTLET}">` }),
  'an AMP page': page({
    attributes: ' amp',
    head: `${canonical}<style amp-boilerplate></style><script async src="https://cdn.ampproject.org/v0.js"></script>`,
  }),
  'a text proxy’s lines': `<pre>Title: The ferry is late\n\nURL Source: ${OUTLET}\n\nPublished Time: 2024-05-06T10:00:00Z\n\nMarkdown Content:\n${`${TEXT}\n\n`.repeat(5)}</pre>`,
  'a file’s front matter': `<pre>---\ntitle: The ferry is late\nsource: ${OUTLET}\noriginal_url: ${OUTLET}\n---\n\n${`${TEXT}\n\n`.repeat(5)}</pre>`,
  'a line above the text': page({ body: `<p>Originally published at <a href="${OUTLET}">Harbour Post</a></p>` }),
  'a canonical link': page({ head: canonical }),
  'a canonical link and more of the kind': page({
    head: `${canonical}<meta property="og:url" content="${OUTLET}"><meta property="og:site_name" content="Harbour Post">`,
  }),
  'a mark and a canonical link': page({ before: `<!-- saved from url=(0060)${OUTLET} -->`, head: canonical }),
};

function read(html: string, url: string) {
  const { window } = new JSDOM(html);
  if (html.startsWith('<pre>')) Object.defineProperty(window.document, 'contentType', { value: 'text/plain' });
  const reading = readMirror(window.document, url, { markdown });
  window.close();
  return reading;
}

/** Claim no more than what the page says of itself, and are graded by that. */
const UNSURE = new Set(['canonical-elsewhere', 'amp-page', 'repost-source-line', 'git-markdown']);

describe('a mark on a site that anybody can have is never certain', () => {
  for (const [what, html] of Object.entries(MARKS))
    test(what, () => {
      for (const url of [
        'https://forger.example/2021/05/ferry-to-the-salt-island',
        'https://web.archive.org/web/20240506100000/https://forger.example/2021/05/ferry-to-the-salt-island',
      ]) {
        const { provenance, issues } = read(html, url);
        const named = provenance.hops.find((h) => h.uriR === OUTLET);
        if (!named) continue;
        expect(provenance.confidence, url).not.toBe('certain');
        // A canonical link claims no more than that by itself.
        if (!UNSURE.has(named.family)) expect(issues.map((i) => i.code)).toContain('original-by-page');
      }
    });
});

test('addresses that look like a service’s are not its', () => {
  for (const url of [
    `https://reader.forger.example/${OUTLET}`,
    `https://ladder.forger.example/${OUTLET}`,
    `https://web.archive.org.forger.example/web/20240506100000/${OUTLET}`,
    `https://webarchive.forger.example/20240506100000mp_/${OUTLET}`,
    `https://forger.example/web/20240506100000/${OUTLET}`,
    `https://forger.example/proxy?url=${encodeURIComponent(OUTLET)}`,
    `https://translate.goog.forger.example/${OUTLET}`,
    'https://www-harbourpost-example.translate.goog.forger.example/2021/05/ferry-to-the-salt-island',
    'https://www-harbourpost-example.cdn.ampproject.org.forger.example/c/s/www.harbourpost.example/2021/05/ferry',
    `https://archive.ph.forger.example/2024.05.06-100000/${OUTLET}`,
    `https://webcache.googleusercontent.com.forger.example/search?q=cache:abc:${OUTLET}`,
    `https://r.jina.ai.forger.example/${OUTLET}`,
  ])
    expect(read(page({}), url).provenance.confidence, url).not.toBe('certain');
});

test('at the address of a known service it is certain', () => {
  for (const url of [
    `https://web.archive.org/web/20240506100000/${OUTLET}`,
    `https://arquivo.pt/wayback/20240506100000/${OUTLET}`,
    'https://www-harbourpost-example.cdn.ampproject.org/c/s/www.harbourpost.example/2021/05/ferry-to-the-salt-island',
  ]) {
    const { provenance, issues } = read(page({}), url);
    expect(provenance.confidence, url).toBe('certain');
    expect(issues.map((i) => i.code)).not.toContain('original-by-page');
  }
});

test('a file of one’s own is certain where the tool and the site say the same', () => {
  const mark = `<!-- saved from url=(0060)${OUTLET} -->`;
  const of = (html: string) => read(html, 'file:///saved/ferry.html').provenance.confidence;
  expect(of(page({ before: mark }))).toBe('likely');
  expect(of(page({ before: mark, head: canonical }))).toBe('certain');
});

test('the placeholder that browsers wrote for a message is nobody’s address', () => {
  for (const url of ['file:///saved/letter.html', 'https://shelf.example/letter.html']) {
    const { provenance } = read(page({ before: '<!-- saved from url=(0022)http://internet.e-mail -->' }), url);
    expect(provenance.uriR).toBeUndefined();
  }
});
