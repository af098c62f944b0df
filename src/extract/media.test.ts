import { expect, test } from 'vitest';
import { unrelay } from './media.ts';

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
