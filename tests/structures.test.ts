import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { type Reading, readMirror } from '../src/index.ts';
import { toMarkdown } from '../src/render/index.ts';

/** A page of a copy that holds everything an article may hold, and what does not belong to it. */
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry to the salt island - Harbour Post</title><link rel="next" href="/web/20210607080910/https://paper.example/2021/ferry/2"></head><body>
<header><nav><a href="/">Harbour Post</a></nav></header><main><article><h1>Ferry to the salt island</h1>
<p>The ferry to the salt island left the harbour on Monday with eleven passengers and two goats, the first crossing since the storm.<sup id="fnref1"><a href="#fn1">1</a></sup></p>
<p><strong>Read more:</strong> <a href="/web/20210607080910/https://paper.example/2020/oak">How oak came from the hills to the sea</a></p>
<p>The captain, who has steered the boat for thirty years, said that nobody on the island had complained, and that this worried her more than the waves did.</p>
<blockquote class="pullquote">nobody on the island had complained</blockquote>
<blockquote><p>We have waited for this boat since March, and we would have waited longer.</p></blockquote>
<table><thead><tr><th>Day</th><th>Boats</th></tr></thead><tbody><tr><td>Monday</td><td>2</td></tr><tr><td>Tuesday</td><td>3</td></tr></tbody></table>
<table><tr><td><p>Carpenters had worked through the summer on oak beams, because the local timber was too soft for the tide.</p><p>The beams were laid at night, when the water was low and the lamps of the harbour were lit.</p></td></tr></table>
<ul><li>Tickets<ul><li>children free</li><li>goats free</li></ul></li><li>Post</li></ul>
<ol start="3"><li>Board</li><li>Sit down</li></ol>
<p>The length of the way is <math alttext="s = v t"><mi>s</mi><mo>=</mo><mi>v</mi><mi>t</mi></math>, as sailors know it, if the wind does not turn and the tide does not hold the boat back.</p>
<pre><code class="language-js">if (tide.low) {
  wait();
}</code></pre>
<iframe src="https://www.youtube.com/embed/abcDEF12345" title="The first crossing"></iframe>
<iframe src="https://player.vimeo.com/video/123456789?h=1"></iframe>
<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbCdEf/?utm_source=ig_embed"><div><a href="#">View this post on Instagram</a></div></blockquote>
<blockquote class="twitter-tweet"><p>The boat is here, and it is blue.</p>— Ada Reed (@adareed) <a href="https://twitter.com/adareed/status/12345">May 3, 2021</a></blockquote>
<p>The next boat leaves on Thursday at noon, if the wind allows it, and will carry the post that has waited on the quay since March.</p>
<ol class="footnotes"><li id="fn1">Counted by the harbour office. <a href="#fnref1">↩</a></li></ol>
</article></main><footer>All rights with the paper</footer></body></html>`;

let reading: Reading;
beforeAll(() => {
  const { window } = new JSDOM(PAGE);
  reading = readMirror(window.document, 'https://web.archive.org/web/20210607080910/https://paper.example/2021/ferry');
  window.close();
});
const body = () => reading.article?.articleBody ?? '';
const kinds = () => reading.article?.blocks.map((b) => b.kind) ?? [];

test('what was pulled out of the text or leads elsewhere is gone, a true quotation stays', () => {
  expect(body().match(/nobody on the island had complained/g)).toHaveLength(1);
  expect(body()).not.toContain('How oak came');
  expect(body()).toContain('We have waited for this boat since March');
});

test('a table of data stays one, a table for the layout becomes text', () => {
  expect(kinds().filter((k) => k === 'table')).toHaveLength(1);
  expect(body()).toContain('Carpenters had worked through the summer');
  expect(reading.article?.blocks.find((b) => b.text.startsWith('Carpenters'))?.kind).toBe('paragraph');
});

test('lists keep their levels and numbers, code its lines, formulas their source', () => {
  const text = reading.article ? toMarkdown(reading.article) : '';
  expect(text).toMatch(/- Tickets\n\s+- children free\n\s+- goats free\n- Post/);
  expect(text).toMatch(/3\. Board\n4\. Sit down/);
  expect(text).toContain('if (tide.low) {\n  wait();\n}');
  expect(text).toContain('s = v t');
});

test('players and posts are links in their place', () => {
  const embeds = reading.article?.blocks.filter((b) => b.kind === 'embed') ?? [];
  const links = JSON.stringify(embeds.map((b) => b.content));
  for (const address of [
    'https://www.youtube.com/watch?v=abcDEF12345',
    'https://vimeo.com/123456789',
    'https://www.instagram.com/p/AbCdEf/',
  ])
    expect(links).toContain(address);
  expect(body()).not.toContain('View this post on Instagram');
  expect(body()).toContain('The boat is here, and it is blue.');
});

test('footnotes are kept, and the page says that it is one of several', () => {
  expect(body()).toContain('Counted by the harbour office.');
  expect(reading.issues.map((i) => i.code)).toContain('part-of-series');
});
