import { describe, expect, test } from 'vitest';
import { isLocalHost, ownAddress, safeOriginal, suspicious } from './original.ts';

describe('what may stand as an original', () => {
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['https://user:secret@a.example/b'],
    ['http://127.0.0.1/a'],
    ['http://0x7f000001/a'],
    ['http://[::1]/a'],
    ['http://localhost:4000/a'],
    ['http://intranet/a'],
    ['http://printer.local/a'],
    ['/a/b'],
    ['about:blank'],
    ['about:internet'],
    [''],
    [`https://a.example/${'x'.repeat(3000)}`],
  ])('not %s', (address) => expect(safeOriginal(address)).toBeUndefined());

  test.each([
    ['http:/a.example/b', 'http://a.example/b'],
    ['a.example/b?c#d', 'http://a.example/b?c#d'],
    ['//a.example/b', 'http://a.example/b'],
    ['https://a.example:443/b', 'https://a.example/b'],
    ['http://a.example:80/b', 'http://a.example/b'],
    ['https://a.example/fähre', 'https://a.example/f%C3%A4hre'],
    ['HTTPS://A.Example/B', 'https://a.example/B'],
  ])('%s is %s', (address, uriR) => expect(safeOriginal(address)).toBe(uriR));
});

describe('addresses dressed up as others', () => {
  test.each([
    ['https://xn--80ak6aa92e.com/', 'a whole label of look-alike letters'],
    ['https://xn--pple-43d.com/', 'Cyrillic among Latin'],
    ['https://nytirnes.com/2021/a', 'rn for m'],
    ['https://goog1e.com/a', 'a digit for a letter'],
    ['https://www.nytimes.com.login.example/a', 'a known name in front'],
    ['https://nytimes.com-news.example/a', 'a known name and a hyphen'],
  ])('%s (%s)', (address) => expect(suspicious(address)).toBe(true));

  test.each([
    'https://www.nytimes.com/a',
    'https://xn--stssenseer-fcb.de/a',
    'https://modern.example/a',
    'https://blog.google.com/a',
    'https://365news.example/a',
    'https://xn--e1afmkfd.xn--p1ai/a',
  ])('%s is what it looks like', (address) => expect(suspicious(address)).toBe(false));
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['192.168.1.4', true],
  ['172.20.0.3', true],
  ['[::1]', true],
  ['nas.local', true],
  ['172.32.0.3', false],
  ['203.0.113.7', false],
  ['10.example.org', false],
  ['paper.example', false],
])('%s is of this machine or its network: %s', (host, local) => expect(isLocalHost(host)).toBe(local));

test.each(['https://..', 'https://../a/b', 'https://a../x', 'https://.example.org/x'])('%s has no host', (address) => {
  expect(safeOriginal(address)).toBeUndefined();
});

test.each([
  ['https://paper.example/news/1?id=7&utm_source=letter&fbclid=x#comments', 'https://paper.example/news/1?id=7'],
  ['https://paper.example/news/1?utm_medium=a', 'https://paper.example/news/1'],
  ['https://paper.example/#/news/1', 'https://paper.example/#/news/1'],
  ['https://paper.example/#!/news/1', 'https://paper.example/#!/news/1'],
  ['http://10.0.0.7/minutes/3', 'http://10.0.0.7/minutes/3'],
  ['file:///saved/minutes.html', undefined],
  ['about:blank', undefined],
])('the own address of %s is %s', (page, own) => {
  expect(ownAddress(page)).toBe(own);
});
