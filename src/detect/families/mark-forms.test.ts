import { describe, expect, test } from 'vitest';
import { AT, BARE, firstHop, type Parts, PROSE, R, TIME } from '../../../tests/lib/one-page.ts';

describe('what a tool or service leaves in the page, wherever it is kept', () => {
  const comment = (text: string) => ({
    html: `<!doctype html>\n<!-- ${text} -->\n<html><head><title>Ferry</title></head><body><article>${PROSE}</article></body></html>`,
  });
  const inside = (text: string) => ({
    html: `<!doctype html><html><!-- ${text} --><head><title>Ferry</title></head><body><article>${PROSE}</article></body></html>`,
  });
  const root = (attributes: string) => ({
    html: `<!doctype html><html ${attributes}><head><title>Ferry</title></head><body><article>${PROSE}</article></body></html>`,
  });
  const FILE = 'file:///saved/saved/ferry.html';
  const ELSEWHERE = 'https://files.keeper.example/x/ferry.html';
  test.each<[string, string, string, Parts, (string | undefined)?, (string | undefined)?]>([
    ['saved from url', 'saved-from-url', FILE, comment(`saved from url=(00${R.length})${R}`), R],
    ['saved from url, at a host', 'saved-from-url', ELSEWHERE, comment(`saved from url=(00${R.length})${R}`), R],
    [
      'saved from url, words behind it',
      'saved-from-url',
      FILE,
      comment(`saved from url=(00${R.length})${R} by hand`),
      R,
    ],
    [
      'SingleFile',
      'singlefile',
      FILE,
      inside(
        `\n Page saved with SingleFile \n url: ${R} \n saved date: Mon Jun 07 2021 10:09:10 GMT+0200 (Mitteleuropäische Sommerzeit)\n`,
      ),
      R,
      TIME,
    ],
    [
      'SingleFileZ',
      'singlefile',
      FILE,
      inside(`\n Page saved with SingleFileZ \n url: ${R} \n saved date: Mon Jun 07 2021 08:09:10 GMT+0000 (UTC)\n`),
      R,
      TIME,
    ],
    [
      'SingleFile of old',
      'singlefile',
      FILE,
      inside(`\n Archive processed by SingleFile \n url: ${R} \n saved date: Mon Jun 07 2021 08:09:10 GMT+0000\n`),
      R,
      TIME,
    ],
    [
      'Save Page WE',
      'other-savers',
      FILE,
      {
        head: `<meta name="savepage-url" content="${R}"><meta name="savepage-date" content="Mon Jun 07 2021 08:09:10 GMT+0000 (UTC)">`,
      },
      R,
      TIME,
    ],
    [
      'Save Page WE, address unknown',
      'other-savers',
      FILE,
      { head: `<meta name="savepage-url" content="Unknown"><meta name="savepage-from" content="${R}">` },
      R,
    ],
    [
      'monolith',
      'other-savers',
      FILE,
      comment(`Saved from ${R} at 2021-06-07T08:09:10Z using monolith v2.8.1`),
      R,
      TIME,
    ],
    [
      'monolith, of a file',
      'other-savers',
      FILE,
      comment('Saved from local source at 2021-06-07T08:09:10Z using monolith v2.8.1'),
      undefined,
      TIME,
    ],
    [
      'WebScrapBook',
      'other-savers',
      FILE,
      root(`data-scrapbook-source="${R}" data-scrapbook-create="20210607080910123"`),
      R,
      TIME,
    ],
    [
      'a web clipper',
      'other-savers',
      FILE,
      { head: `<meta name="source-url" content="${R}"><meta name="created" content="20210607T080910Z">` },
      R,
      TIME,
    ],
    [
      'HTTrack',
      'httrack',
      FILE,
      comment(`Mirrored from ${BARE} by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 07 Jun 2021 08:09:10 GMT`),
      R,
      TIME,
    ],
    [
      'HTTrack, another year in the bracket',
      'httrack',
      FILE,
      comment(`Mirrored from ${BARE} by HTTrack Website Copier/3.x [XR&CO'2006], Mon, 07 Jun 2021 08:09:10 GMT`),
      R,
      TIME,
    ],
    [
      'HTTrack, a path with spaces and raw letters',
      'httrack',
      FILE,
      comment(
        "Mirrored from www.harbourpost.example/die fähre.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 07 Jun 2021 08:09:10 GMT",
      ),
      'https://www.harbourpost.example/die%20f%C3%A4hre.html',
      TIME,
    ],
    [
      'Teleport Pro',
      'wget-mirror',
      'https://files.keeper.example/copy/2021/ferry.html',
      {
        after:
          '<a href="../about.html" tppabs="http://www.harbourpost.example/about.html">About</a><a href="tide.html" tppabs="http://www.harbourpost.example/2021/tide.html">Tide</a>',
      },
      'http://www.harbourpost.example/2021/ferry.html',
    ],
    [
      'pywb head',
      'pywb-replay',
      FILE,
      {
        head: `<!-- WB Insert --><script>wbinfo = {}; wbinfo.url = "${R}"; wbinfo.timestamp = "${AT}"; wbinfo.is_live = false;</script><!-- End WB Insert -->`,
      },
      R,
      TIME,
    ],
    [
      'replay-web-page',
      'pywb-replay',
      ELSEWHERE,
      { before: `<replay-web-page source="/a.wacz" url="${R}" ts="${AT}"></replay-web-page>` },
      R,
      TIME,
    ],
    [
      'framed replay',
      'pywb-replay',
      'https://replay.example/coll/view',
      { before: `<iframe id="replay_iframe" src="/coll/${AT}mp_/${R}"></iframe>` },
      R,
      TIME,
    ],
    ['Perma', 'pywb-replay', 'https://perma.cc/AB12-CD34', { before: `<a href="${R}">View the live page</a>` }, R],
    ['GhostArchive', 'pywb-replay', 'https://ghostarchive.org/archive/Ab1Cd', { before: `<a href="${R}">${R}</a>` }, R],
    [
      'Memento relations',
      'pywb-replay',
      'https://keep.library.example/kept/77',
      {
        head: `<link rel="original" href="${R}"><link rel="timegate" href="https://keep.library.example/gate/${R}"><link rel="memento" datetime="Mon, 07 Jun 2021 08:09:10 GMT" href="/kept/77">`,
      },
      R,
      TIME,
    ],
    [
      'wombat call',
      'wayback',
      FILE,
      {
        head: `<script>__wm.wombat("${R}","${AT}","https://web.archive.org/","web","/_static/","1623053350");</script>`,
      },
      R,
      TIME,
    ],
    [
      'print line',
      'wayback',
      FILE,
      { before: `<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/${AT}/${R}</div>` },
      R,
      TIME,
    ],
    [
      'toolbar field',
      'wayback',
      FILE,
      { before: `<input id="wmtbURL" value="https://web.archive.org/web/${AT}/${R}">` },
      R,
      TIME,
    ],
    [
      'closing comment',
      'wayback',
      FILE,
      {
        head: `<link rel="canonical" href="https://web.archive.org/web/${AT}/${R}">`,
        after:
          '<!-- FILE ARCHIVED ON 08:09:10 Jun 07, 2021 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 09:00:00 Okt 01, 2022. -->',
      },
      R,
      TIME,
    ],
    [
      'Google cache',
      'search-cache',
      FILE,
      {
        before: `<div id="google-cache-hdr">This is Google's cache of <a href="${R}">${R}</a>. It is a snapshot of the page as it appeared on 7 Jun 2021 08:09:10 GMT.</div>`,
      },
      R,
      TIME,
    ],
    [
      'Google cache, prefixed, month first',
      'search-cache',
      FILE,
      {
        before: `<div id="abc__google-cache-hdr"><a href="${R}">${R}</a> as it appeared on Jun 7, 2021 08:09:10 GMT.</div>`,
      },
      R,
      TIME,
    ],
    [
      'Bing cache',
      'search-cache',
      'https://cc.bingj.com/cache.aspx?q=ferry&d=1&w=abc',
      { before: `<div class="cacheBanner">This is a version of <a href="${R}">${R}</a></div>` },
      R,
    ],
    ['Yandex cache', 'search-cache', FILE, { before: `<div id="yandex-cache-hdr"><a href="${R}">${R}</a></div>` }, R],
    [
      'Baidu snapshot',
      'search-cache',
      'http://cache.baiducontent.com/c?m=abc',
      { before: `<div id="bd_snap"><div id="bd_snap_txt"><a href="${R}">${R}</a></div></div>` },
      R,
    ],
    [
      'translate script',
      'translate-proxy',
      FILE,
      {
        head: `<script data-source-url="${R}" data-proxy-full-url="https://www-harbourpost-example.translate.goog/x"></script>`,
      },
      R,
    ],
    [
      'wallabag at a host of its own',
      'text-proxy',
      'https://later.keeper.example/view/12',
      { head: '<meta name="application-name" content="wallabag">', before: `<a href="${R}">View original</a>` },
      R,
    ],
    [
      'Miniflux',
      'text-proxy',
      'https://feeds.keeper.example/unread/entry/12',
      {
        head: '<meta name="apple-mobile-web-app-title" content="Miniflux">',
        before: `<a href="${R}">www.harbourpost.example</a>`,
      },
      R,
    ],
    [
      'Instapaper',
      'text-proxy',
      'https://www.instapaper.com/read/123456',
      { before: `<a href="${R}">harbourpost.example</a>` },
      R,
    ],
    [
      'wiki print footer',
      'wiki-mirror',
      'https://fork.example/wiki/Salt_island',
      {
        after:
          '<div class="printfooter">Retrieved from "<a href="https://en.wikipedia.org/w/index.php?title=Salt_island&amp;oldid=12">https://en.wikipedia.org/w/index.php?title=Salt_island&amp;oldid=12</a>"</div>',
      },
      'https://en.wikipedia.org/wiki/Salt_island',
    ],
    [
      'wiki attribution',
      'wiki-mirror',
      'https://fork.example/a/77',
      {
        html: `<html><head><title>Salt island</title></head><body><h1>Salt island</h1>${PROSE.replace(/<h1>.*<\/h1>/, '')}<p>This article uses material from the Wikipedia article <a href="https://en.wikipedia.org/wiki/Salt_island">Salt island</a>, released under CC BY-SA.</p></body></html>`,
      },
      'https://en.wikipedia.org/wiki/Salt_island',
    ],
  ])('%s', (_, family, url, parts, uriR, time) => {
    const hop = firstHop(url, parts);
    expect(hop).toMatchObject({ family });
    expect(hop?.uriR).toBe(uriR);
    expect(hop?.mementoDatetime).toBe(time);
  });
});
