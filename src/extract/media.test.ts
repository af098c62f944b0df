import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snapshotSteps } from '../kit/snapshot.ts';
import { toBlocksSteps } from './blocks.ts';
import { unrelay } from './media.ts';
import { finish } from '../kit/steps.ts';

test.each([
  ['https://i0.wp.com/paper.example/img/a.jpg?w=600&ssl=1', 'https://paper.example/img/a.jpg'],
  ['https://i2.wp.com/paper.example/img/a.jpg', 'http://paper.example/img/a.jpg'],
  ['https://images.weserv.nl/?url=paper.example/a.jpg', 'https://paper.example/a.jpg'],
  ['https://wsrv.nl/?url=https%3A%2F%2Fpaper.example%2Fa.jpg&w=300', 'https://paper.example/a.jpg'],
  ['https://cors.keeper.workers.dev/?https://paper.example/a.jpg', 'https://paper.example/a.jpg'],
  ['https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fpaper.example%2Fa.jpg', 'https://paper.example/a.jpg'],
  [
    'https://substackcdn.com/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fpaper.example%2Fa.jpg',
    'https://paper.example/a.jpg',
  ],
  ['https://res.cloudinary.com/x/image/fetch/w_300/https://paper.example/a.jpg', 'https://paper.example/a.jpg'],
  [
    'https://site.example/_next/image?url=https%3A%2F%2Fpaper.example%2Fa.jpg&w=640&q=75',
    'https://paper.example/a.jpg',
  ],
  // No relay, or nothing to be read from its address.
  ['https://paper.example/proxy-war/a.jpg?url=b', 'https://paper.example/proxy-war/a.jpg?url=b'],
  ['https://i0.wp.com/a.jpg', 'https://i0.wp.com/a.jpg'],
  ['https://site.example/_next/image?url=%2Fa.jpg&w=640', 'https://site.example/_next/image?url=%2Fa.jpg&w=640'],
])('%s', (relayed, original) => {
  expect(unrelay(relayed, 'https://copy.example.net/a')).toBe(original);
});

test('a site that has its own pictures delivered by such a service has them there', () => {
  const own = 'https://i0.wp.com/www.paper.example/img/a.jpg?ssl=1';
  expect(unrelay(own, 'https://paper.example/2024/a')).toBe(own);
});

const P = 'https://pics.example/boat.jpg';
const DATA = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
test.each([
  `<img src="${DATA}" data-src="${P}">`,
  `<img src="/none.gif" file="${P}" zoomfile="${P}">`,
  `<img src="${DATA}" data-img-src="${P}">`,
  `<img src="/1x1.gif" data-lazyload="${P}">`,
  `<img data-cfsrc="${P}" style="color: red">`,
  `<img src="${DATA}" data-pagespeed-lazy-src="${P}">`,
  `<img src="/lazy-loader.svg" real_src="${P}">`,
  `<img src="/placeholder.png" srcset="https://pics.example/s.jpg 200w, ${P} 900w">`,
  `<img src="${DATA}" class="lazy"><noscript><img src="${P}"></noscript>`,
  `<img src="/blank.gif" class="lazy"> <noscript>&lt;img width="9" src="${P}"&gt;</noscript>`,
  `<div class="article-photo" style="background-image: url('${P}')"></div>`,
  `<figure><span data-bg="${P}"></span></figure>`,
  `<div role="img" aria-label="A boat" style="background:#eee url(${P}) no-repeat"></div>`,
  `<picture><source srcset="${P} 2x"><img src="${DATA}"></picture>`,
])('a lazy picture is found: %s', (html) => {
  const { document } = finish(snapshotSteps(new JSDOM(`<body>${html}</body>`).window.document as unknown as Document));
  const made = finish(toBlocksSteps(document.body, { url: 'https://paper.example/a/', originalUrl: (url) => url }));
  expect([...made.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual([P]);
});

test('a box that is decorated is no picture', () => {
  const { document } = finish(
    snapshotSteps(
      new JSDOM(
        `<body><div style="background: url(${P})">words</div><div class="spacer" style="background: url(${P})"></div></body>`,
      ).window.document as unknown as Document,
    ),
  );
  const made = finish(toBlocksSteps(document.body, { url: 'https://paper.example/a/', originalUrl: (url) => url }));
  expect(made.querySelector('img')).toBeNull();
});
