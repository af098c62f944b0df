// One page of each family at its true address: the cases that the library is tested with, and what is shown in frames.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../scripts/lib/setup.mjs';

const FIXTURES = join(root, 'tests/fixtures');
const read = (path) => readFileSync(join(FIXTURES, path), 'utf8');

/** Family → its twin: address, page, the original's address, and what of the text begins and ends it. */
export const FAMILIES = Object.fromEntries(
  readdirSync(FIXTURES)
    .filter((family) => readdirSync(join(FIXTURES, family)).includes('twin'))
    .map((family) => {
      const { url, contentType = 'text/html' } = JSON.parse(read(`${family}/twin/page.json`));
      const { hops } = JSON.parse(read(`${family}/twin/expected/provenance.json`));
      const { headline, articleBody } = JSON.parse(read(`${family}/twin/expected/article.json`));
      const html = read(`${family}/twin/page.html`);
      return [
        family,
        {
          // Saved pages lie in files; the same page on a host shows the same mark.
          url: url.replace('file:///saved', `https://files.keeper.example/${family}`),
          // A text is served as one: the browser puts the element around it.
          body: contentType === 'text/plain' ? textOf(html) : html,
          contentType,
          original: hops.at(-1).uriR,
          headline,
          first: articleBody[0],
          last: articleBody.at(-1),
        },
      ];
    }),
);

/** Families at whose addresses the button lights before it is pressed; the extension may enter there in both browsers. */
export const LIT = ['wayback', 'amp-cache', 'archive-today', 'translate-proxy', 'search-cache', 'git-markdown'];

const REPLAY = 'https://arquivo.pt/wayback/';
const ORIGINAL = 'https://www.harbourpost.example/2021/05/ferry-to-the-salt-island';
/** An archive's page whose capture stands in a frame. */
export const FRAMED = `${REPLAY}20210607080910/${ORIGINAL}`;
/** A page that is nobody's copy, at a host that the extension may enter in both browsers. */
export const PLAIN = 'https://kept-articles.github.io/about/the-lamps';

/** A saved page as a file of this machine. */
export const SAVED = pathToFileURL(join(FIXTURES, 'singlefile/twin/page.html')).href;

export function serveFamilies(network) {
  for (const { url, body, contentType } of Object.values(FAMILIES))
    network.serve(url, { body, headers: { 'content-type': `${contentType}; charset=utf-8` } });
  const inside = `${REPLAY}20210607080910mp_/${ORIGINAL}`;
  network.serve(inside, { body: FAMILIES['pywb-replay'].body.replaceAll('https://web.library.example/a/', REPLAY) });
  network.serve(PLAIN, {
    body: `<!doctype html><html lang="en"><head><title>The lamps along the river</title></head><body><main><article><h1>The lamps along the river</h1>${'<p>The council met on Monday and spoke for a long time about the lamps along the river, which have been dark since the spring, and about who is to pay for them.</p>'.repeat(6)}</article></main></body></html>`,
  });
  network.serve(FRAMED, {
    body: `<!doctype html><html lang="en"><head><title>Web archive of a library</title></head><body><div id="_wb_frame_top_banner">You see a capture of 7 June 2021</div><div id="wb_iframe_div"><iframe id="replay_iframe" style="width:100%;height:90vh;border:0" src="${inside}"></iframe></div></body></html>`,
  });
}

function textOf(html) {
  return /<pre>([\s\S]*)<\/pre>/.exec(html)[1].replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
