// Pages that are no ordinary ones, and pages under which things happen. All at hosts that the extension may enter.

const at = (name) => `https://example-mirror.github.io/odd/${name}`;
const PARAGRAPH =
  'The ferry left an hour late on Tuesday because the fog lay on the water, and those who waited told each other what they had read of fogs before.';
const ARTICLE = `<h1>The late ferry</h1>${`<p>${PARAGRAPH}</p>`.repeat(8)}<p>Originally published at <a href="https://www.harbour-post.example/2024/05/late-ferry">Harbour Post</a></p>`;
const html = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>The late ferry</title>${head}</head><body>${body}</body></html>`;

export const READABLE = at('plain.html');
export const SECOND = at('second.html');
export const BODY_SWAP = at('swap.html');
export const FRAMED = at('framed.html');
export const WORDS = PARAGRAPH;

/** Name → address, whether there is an article to be read, and else what is said. */
export const KINDS = {
  XHTML: [at('page.xhtml'), true],
  'quirks mode': [at('quirks.html'), true],
  'an article beside a sandboxed frame': [at('sandbox.html'), true],
  'an article in a frameset': [at('frames.html'), true],
  'an article in a frame of the same site': [at('inner.html'), true],
  SVG: [at('drawing.svg'), false, /picture/],
  JSON: [at('data.json'), false, /data for programs/],
  'an XML feed': [at('feed.xml'), false, /list of articles/],
  'a frameset': [at('frameset.html'), false, /frames side by side/],
  'an empty document': [at('empty.html'), false],
  'a document whose body was taken out': [at('nobody.html'), false],
};
export const PDF = at('paper.pdf');

const PDF_BYTES = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export function serveOdd(network) {
  const serve = (url, body, type = 'text/html; charset=utf-8') =>
    network.serve(url, { body, headers: { 'content-type': type } });
  // Without the header that other pages have: the browser may keep it to go back to.
  network.serve(READABLE, { body: html(`<main>${ARTICLE}</main>`), headers: { 'cache-control': 'max-age=60' } });
  network.serve(SECOND, {
    body: html('<main><p>Another page.</p></main>'),
    headers: { 'cache-control': 'max-age=60' },
  });
  serve(
    BODY_SWAP,
    html(
      `<main>${ARTICLE}</main><script>window.swap = () => { const body = document.createElement('body'); body.append(...[...document.body.childNodes].map((n) => n.cloneNode(true))); document.body.replaceWith(body); };</script>`,
    ),
  );
  serve(FRAMED, html(`<p>A page around another.</p><iframe src="${READABLE}" width="600" height="400"></iframe>`));
  const [XHTML, QUIRKS, SANDBOX, AROUND, INNER, SVG, JSON_, FEED, FRAMES, EMPTY, NOBODY] = Object.values(KINDS).map(
    ([url]) => url,
  );
  serve(
    XHTML,
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The late ferry</title></head><body><main>${ARTICLE}</main></body></html>`,
    'application/xhtml+xml',
  );
  serve(QUIRKS, `<title>The late ferry</title><main>${ARTICLE}</main>`);
  serve(SANDBOX, html(`<iframe sandbox srcdoc="<p>framed words</p>"></iframe><main>${ARTICLE}</main>`));
  serve(
    AROUND,
    `<html><head><title>frames</title></head><frameset cols="25%,75%"><frame src="${SECOND}"><frame src="${READABLE}"></frameset></html>`,
  );
  serve(
    INNER,
    html(`<nav><a href="/">Start</a></nav><iframe src="${READABLE}" style="width:98vw;height:90vh"></iframe>`),
  );
  serve(
    SVG,
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="40">drawn</text></svg>',
    'image/svg+xml',
  );
  serve(JSON_, '{"headline":"The late ferry"}', 'application/json');
  serve(FEED, '<?xml version="1.0"?><feed><entry><title>The late ferry</title></entry></feed>', 'application/xml');
  serve(
    FRAMES,
    `<html><head><title>frames</title></head><frameset cols="50%,50%"><frame src="${SECOND}"><frame src="${SECOND}"></frameset></html>`,
  );
  serve(EMPTY, '<html></html>');
  serve(NOBODY, html('<script>document.body.remove()</script>'));
  network.serve(PDF, { body: Buffer.from(PDF_BYTES), headers: { 'content-type': 'application/pdf' } });
}
