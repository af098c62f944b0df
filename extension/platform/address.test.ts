import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressParts } from './address.ts';

test.each([
  ['https://www.minghu-daily.com/gb/24/n1.htm', 'www.minghu-daily.com'],
  ['http://example.org', 'example.org'],
  ['https://example.org:8443?a=b@c', 'example.org:8443'],
  ['https://news.example@evil.test/news.example', 'evil.test'],
  ['https://evil.test@evil.test.example/', 'evil.test.example'],
  ['https://a@b@evil.test/@home', 'evil.test'],
  ['https://新闻.example/文', '新闻.example'],
  ['https://evil.test\\@news.example/', 'evil.test'],
  ['javascript:alert(1)//news.example/', ''],
])('%s asks %s', (url, host) => {
  expect(addressParts(url).host).toBe(host);
});

test('the parts joined are the address', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string().map((s) => `https://${s}`),
        fc.string(),
      ),
      (url) => {
        const { before, host, after } = addressParts(url);
        expect(before + host + after).toBe(url);
      },
    ),
  );
});
