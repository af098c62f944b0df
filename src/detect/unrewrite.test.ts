import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snapshotSteps } from '../kit/snapshot.ts';
import { waybackAddress } from './address.ts';
import { unrewrite } from './unrewrite.ts';
import { finish } from '../kit/steps.ts';

const parser = new new JSDOM('').window.DOMParser();
const AT = 'https://web.archive.org/web/20210607080910';
const R = 'https://paper.example/2021/ferry?a=1&b=2#pier';

/** What a rewritten page says after its addresses are restored. */
function restored(head: string, body = ''): Document {
  const { document } = finish(
    snapshotSteps(parser.parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html')),
  );
  unrewrite(document, `${AT}/${R}`, (url) => waybackAddress(url)?.uriR);
  return document;
}

test.each([
  ['a link', `<a href="${AT}/${R}">x</a>`, 'a', 'href'],
  ['a link from the archive’s root', `<a href="/web/20210607080910/${R}">x</a>`, 'a', 'href'],
  ['a picture', `<img src="${AT}im_/${R}">`, 'img', 'src'],
  ['a picture to be loaded late', `<img data-src="/web/20210607080910im_/${R}">`, 'img', 'data-src'],
  ['a poster', `<video poster="${AT}im_/${R}"></video>`, 'x-video', 'poster'],
  ['a frame', `<iframe src="${AT}if_/${R}"></iframe>`, 'x-iframe', 'src'],
  ['a quotation’s source', `<blockquote cite="${AT}/${R}"></blockquote>`, 'blockquote', 'cite'],
])('%s', (_, body, name, attribute) => {
  expect(restored('', body.replaceAll('&', '&amp;')).querySelector(name)?.getAttribute(attribute)).toBe(R);
});

test('canonical, og:url and JSON-LD', () => {
  const document = restored(
    `<link rel="canonical" href="${AT}/https://paper.example/a"><meta property="og:url" content="/web/20210607080910/https://paper.example/a"><script type="application/ld+json">{"@type":"NewsArticle","url":"${AT}/https://paper.example/a","image":"https:\\/\\/web.archive.org\\/web\\/20210607080910im_\\/https:\\/\\/paper.example\\/p.jpg"}</script>`,
  );
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://paper.example/a');
  expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe('https://paper.example/a');
  expect(JSON.parse(document.querySelector('x-script')?.textContent ?? '')).toMatchObject({
    url: 'https://paper.example/a',
    image: 'https://paper.example/p.jpg',
  });
});

test.each([
  [`${AT}im_/https://p.example/a.jpg 1x, ${AT}im_/https://p.example/b.jpg 2x`],
  [`${AT}im_/https://p.example/a.jpg 1x,${AT}im_/https://p.example/b.jpg 2x`],
  [`/web/20210607080910im_/https://p.example/a.jpg 1x,\n /web/20210607080910im_/https://p.example/b.jpg 2x`],
])('a set of pictures: %s', (set) => {
  const img = restored('', `<img srcset="${set}">`).querySelector('img');
  expect(img?.getAttribute('srcset')).toBe('https://p.example/a.jpg 1x, https://p.example/b.jpg 2x');
});

test('addresses with commas stay whole, other links stay as they are', () => {
  const document = restored(
    '',
    `<img srcset="${AT}im_/https://p.example/w_600,h_400/a.jpg 600w"><a href="#pier">x</a><a href="mailto:a@b.example">y</a>`,
  );
  expect(document.querySelector('img')?.getAttribute('srcset')).toBe('https://p.example/w_600,h_400/a.jpg 600w');
  expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
    '#pier',
    'mailto:a@b.example',
  ]);
});
