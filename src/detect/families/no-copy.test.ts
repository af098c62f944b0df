import { describe, expect, test } from 'vitest';
import { AT, BARE, ESCAPED, firstHop, type Parts, PROSE, R, TIME } from '../../../tests/lib/one-page.ts';

const CAPTURE = `<div id="HEADER"><form action="https://archive.ph/search/"><input name="q" value="${R}"></form></div><div id="CONTENT"><div class="html1"><div class="html"><div class="body">${PROSE}</div></div></div></div>`;

describe('archive.today, at every host and in every form', () => {
  const hosts = [
    'archive.today',
    'archive.ph',
    'archive.is',
    'archive.li',
    'archive.vn',
    'archive.fo',
    'archive.md',
    'archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd.onion',
  ];
  test.each(hosts)('%s', (host) => {
    expect(firstHop(`https://${host}/aB3dE`, { before: CAPTURE })).toMatchObject({ family: 'archive-today', uriR: R });
  });
  test.each([
    [`/${AT}/${R}`, R, TIME],
    [`/2021.06.07-080910/${R}`, R, TIME],
    [`/newest/${R}`, R, undefined],
    [`/o/aB3dE/${R}`, R, undefined],
    [`/${AT}/${R}#selection-123.0-125.8`, R, TIME],
    ['/aB3dE/image', R, undefined],
  ])('%s', (path, uriR, time) => {
    const hop = firstHop(`https://archive.ph${path}`, { before: CAPTURE });
    expect(hop).toMatchObject({ family: 'archive-today', uriR });
    expect(hop?.mementoDatetime).toBe(time);
  });
  test('a list of captures, a search and a question whether one is human are none', () => {
    const header = '<div id="HEADER"><form action="/search/"><input name="q" value="harbourpost.example"></form></div>';
    expect(
      firstHop(`https://archive.ph/${R}`, {
        before: `${header}<div id="CONTENT"><div class="THUMBS-BLOCK"></div></div>`,
      }),
    ).toBeUndefined();
    expect(firstHop('https://archive.ph/search/?q=ferry', { before: header })).toBeUndefined();
    expect(firstHop(`https://archive.ph/${AT}/${R}`, { before: '<div class="g-recaptcha"></div>' })).toBeUndefined();
  });
});

describe('what looks like a copy and is none', () => {
  const comment = (text: string) => ({
    html: `<!doctype html>\n<!-- ${text} -->\n<html><head><title>Ferry</title></head><body><article>${PROSE}</article></body></html>`,
  });
  const FILE = 'file:///saved/saved/ferry.html';
  const ELSEWHERE = 'https://files.keeper.example/x/ferry.html';
  const N = String(R.length).padStart(4, '0');
  test.each<[string, string, Parts]>([
    ['a mark of the web that names no page', FILE, comment('saved from url=(0014)about:internet')],
    [
      'a live proxy',
      'https://pywb.example/live/mp_/https://a.example/b',
      { head: `<script>wbinfo = {}; wbinfo.url = "${R}"; wbinfo.is_live = true;</script>` },
    ],
    [
      'an article with an archived video in its text',
      'https://paper.example/2024/05/ferry',
      {
        before: PROSE,
        after: `<iframe src="https://arquivo.pt/wayback/20160114203011if_/http://player.example/embed/1"></iframe>`,
      },
    ],
    [
      'an essay that quotes the marks',
      ELSEWHERE,
      {
        before: `<pre>&lt;!-- saved from url=(${N})${R} --&gt; Page saved with SingleFile url: ${R} Mirrored from ${BARE} by HTTrack Website Copier/3.x</pre>`,
      },
    ],
    ['a wayback calendar', `https://web.archive.org/web/*/${R}`, {}],
    ['a wayback form', `https://web.archive.org/save/${R}`, {}],
    [
      'an original that shares itself through a translator',
      R,
      { before: `<a href="https://translate.google.com/translate?u=${ESCAPED}">English</a>` },
    ],
    [
      'a share page that carries its own address',
      `https://translate.post.example/share?url=${encodeURIComponent('https://post.example/a/b')}`,
      {},
    ],
    [
      'a wiki itself',
      'https://en.wikipedia.org/wiki/Salt_island',
      {
        after:
          '<div class="printfooter">Retrieved from "<a href="https://en.wikipedia.org/w/index.php?title=Salt_island&amp;oldid=12">x</a>"</div>',
      },
    ],
    [
      'an article that draws on an encyclopaedia',
      'https://blog.example/ferries',
      {
        after:
          '<p>This post uses material from the Wikipedia article <a href="https://en.wikipedia.org/wiki/Salt">Salt</a>.</p>',
      },
    ],
    ['a list of videos at another front end', 'https://invidious.example/feed/popular', {}],
    ['an archive’s sentinel without an original', 'https://arquivo.pt/wayback/20501101120000/', {}],
    ['a mark that names this machine', FILE, comment('saved from url=(0025)http://localhost:8080/a/bc')],
    ['a mark that names a number', ELSEWHERE, comment('saved from url=(0019)http://10.0.0.7/a/b')],
  ])('no copy: %s', (_, url, parts) => {
    const hop = firstHop(url, parts);
    expect(hop && hop.confidence !== 'possible' ? hop : undefined).toBeUndefined();
  });
});
