// Pages of archives with frames: captures that stand in one, and captures in which a frame is a small part. Texts are our own.
const line =
  'The council met on Monday and spoke for a long time about the lamps along the river, which have been dark since the spring, and about who is to pay for them.';
const article = `<main><article><h1>Lamps along the river</h1><p class="byline">By Ruth Abel</p>${`<p>${line}</p>`.repeat(6)}</article></main>`;
const page = (body, title = 'Lamps along the river') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** What an archive answers for an address that it has not: words enough to be taken for a page. */
const NOT_ARCHIVED = page(
  `<h1>Hm.</h1><p>This archive has not kept the page at this address, and nobody has asked it to do so until today.</p>${`<p>${line}</p>`.repeat(6)}`,
  'Archive',
);
/** A like button with its excuse, longer than it should be. */
const WIDGET = page(
  `<p>${'Twelve people like this, and you could be the first of your friends. '.repeat(14)}</p>`,
  'Like',
);

const WAYBACK = 'https://web.archive.org/web/20190405101112';
const REPLAY = 'https://arquivo.pt/wayback/20190405101112';
export const ORIGINAL = 'https://www.harbour-gazette.example/2019/04/lamps';
const INNER = 'https://widgets.like-it.example/plugins/like.php?href=x';

/** What a frame holds → the answer to it. */
export const ANSWERS = {
  'a widget': { body: WIDGET },
  'the archive’s word that it has no such page': { status: 404, body: NOT_ARCHIVED },
  'that word as if it were a page': { body: NOT_ARCHIVED },
  nothing: { status: 503, body: '' },
};
/** Frames by their boxes. */
const FRAMES = {
  small: 'width="120" height="20"',
  hidden: 'width="900" height="700" hidden',
  large: 'width="1100" height="700"',
};

/** Captures of an article with a frame of each size and answer: name → address. */
export const WITH_FRAMES = {};
for (const size of Object.keys(FRAMES))
  for (const holds of Object.keys(ANSWERS))
    WITH_FRAMES[`${size}, ${holds}`] = `${WAYBACK}/${ORIGINAL}?${size}-${holds.replace(/\W/g, '')}`;

/** The capture stands in the archive's frame, which is slow. */
export const SHELL = `${REPLAY}/${ORIGINAL}`;
/** The archive's frame says that there is no such capture. */
export const EMPTY_SHELL = `${REPLAY}/${ORIGINAL}-gone`;
/** A frameset of old times: the article is in its main frame. */
export const FRAMESET = `${WAYBACK}/${ORIGINAL}/frames.html`;
/** The capture stands in a frame of another host. */
export const CLOSED = 'https://perma.cc/AB12-CD34';
export const CLOSED_FRAME =
  'https://rejouer.perma-player.example/w/1/20190405101112mp_/https://www.harbour-gazette.example/2019/04/lamps';

export function serveFrames(network) {
  for (const [size, box] of Object.entries(FRAMES))
    for (const [holds, answer] of Object.entries(ANSWERS)) {
      const frame = `${WAYBACK}if_/${INNER}&in=${size}-${holds.replace(/\W/g, '')}`;
      network.serve(frame, answer);
      network.serve(WITH_FRAMES[`${size}, ${holds}`], {
        body: page(
          `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"></div><!-- END WAYBACK TOOLBAR INSERT -->
           <iframe src="${frame.replaceAll('&', '&amp;')}" ${box} scrolling="no"></iframe>${article}`,
        ),
      });
    }
  const shell = (src, words) =>
    page(
      `<div id="_wb_frame_top_banner">${line}</div>${words}
       <iframe id="replay_iframe" src="${src}" style="width:100%;height:90vh"></iframe>`,
      'Archive',
    );
  // As archives do, the frame comes with the secure form of the address and a slash at its end.
  const capture = `${REPLAY}mp_/${ORIGINAL}/`;
  network.serve(SHELL, { body: shell(capture, `<p>${line}</p><p>${line}</p>`) });
  network.serve(capture, async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return { body: page(article) };
  });
  network.serve(EMPTY_SHELL, { body: shell(`${REPLAY}mp_/${ORIGINAL}-gone`, '') });
  network.serve(`${REPLAY}mp_/${ORIGINAL}-gone`, { status: 404, body: NOT_ARCHIVED });
  const main = `${WAYBACK}fw_/${ORIGINAL}/main.html`;
  network.serve(FRAMESET, {
    body: `<!doctype html><html lang="en"><head><title>Gazette</title></head><frameset cols="20%,80%">
      <frame src="${WAYBACK}fw_/${ORIGINAL}/menu.html"><frame src="${main}"></frameset></html>`,
  });
  network.serve(`${WAYBACK}fw_/${ORIGINAL}/menu.html`, { body: page('<a href="/">Home</a>', 'Menu') });
  network.serve(main, { body: page(article) });
  network.serve(CLOSED, {
    body: page(
      `<header><a href="${ORIGINAL}">View the live page</a></header><iframe src="${CLOSED_FRAME}" style="width:100%;height:90vh"></iframe>`,
      'Perma',
    ),
  });
  network.serve(CLOSED_FRAME, { body: page(article) });
}
