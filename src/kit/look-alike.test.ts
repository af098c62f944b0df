import { expect, test } from 'vitest';
import { safeOriginal, suspicious } from './original.ts';

const IMITATIONS = [
  'nyt1mes.com',
  'nytirnes.com',
  'theguardlan.com',
  'thegaurdian.com',
  'washingtonposts.com',
  'reuters-news.com',
  'bbc-com.example',
  'bbc.com-news.forger.example',
  'www.nytimes.com-login-a1b2.forger.example',
  'www.bbc.co.uk.forger.example',
  'wıkipedia.org',
  'ɡuardian.com',
  'ᏴᏴᏟ.com',
  'аррӏе.com',
  'ecοnomist.com',
  'news.rnicrosoft.com',
  'bbc.news.example',
  'reuters.live.example',
];
const HONEST = [
  'www.nytimes.com',
  'cn.nytimes.com',
  'www.theguardian.com',
  'www.bbc.co.uk',
  'www.bbc.com',
  'commons.wikimedia.org',
  'www.archives.gov',
  'apple.stackexchange.com',
  'google.github.io',
  'www.süddeutsche.de',
  'xn--fiqs8s.example.cn',
  'новости.рф',
  'news.sina.com.cn',
  'cable-news.example',
  'www.lemonde.fr',
  'news.bbc.co.uk',
  'live.reuters.com',
];

test('hosts dressed up as an outlet’s are told, the outlets’ own and others’ are not', () => {
  for (const host of IMITATIONS) expect(suspicious(`https://${host}/a/1.htm`), host).toBe(true);
  for (const host of HONEST) expect(suspicious(`https://${host}/a/1.htm`), host).toBe(false);
});

test('an address that leads on to another is told', () => {
  for (const address of [
    'https://www.google.com/url?q=https://forger.example/a',
    'https://t.co/AbCdEfGh12',
    'https://news.example/go?to=https%3A%2F%2Fother.example%2Fa',
  ])
    expect(suspicious(address), address).toBe(true);
  expect(suspicious('https://news.example/a?share=https%3A%2F%2Fnews.example%2Fa')).toBe(false);
});

test('names that lead to one’s own network, and names that are none, are nobody’s original', () => {
  for (const host of ['internet.e-mail', 'localtest.me', '192.168.0.1.nip.io', 'a.b.c1', 'lvh.me'])
    expect(safeOriginal(`http://${host}/x/1.htm`), host).toBeUndefined();
  expect(safeOriginal('http://例子.中国/x')).toBeDefined();
});
