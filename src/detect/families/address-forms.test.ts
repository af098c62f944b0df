import { describe, expect, test } from 'vitest';
import { AT, BARE, ESCAPED, firstHop, HTTP, R, TIME } from '../../../tests/lib/one-page.ts';

/** One line a form: the copy's address, the original's, the time of copying where the address tells it. */
const FORMS: Record<string, string> = {
  wayback: `
    https://web.archive.org/web/{AT}/{R} {R} {TIME}
    https://web.archive.org/web/{AT}if_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}id_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}im_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}js_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}cs_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}mp_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}oe_/{R} {R} {TIME}
    https://web.archive.org/web/{AT}fw_/{R} {R} {TIME}
    http://web.archive.org/web/2/{R} {R}
    https://web.archive.org/web/2021/{R} {R} 2021
    https://web.archive.org/web/202106/{R} {R} 2021-06
    https://web.archive.org/web/0id_/{R} {R}
    https://web.archive.org/web/{AT}/{B} {H} {TIME}
    https://web.archive.org/web/{AT}/http:/{B} {H} {TIME}
    https://web.archive.org/web/{AT}/http://www.harbourpost.example:80/a/b http://www.harbourpost.example/a/b {TIME}
    https://web.archive.org/web/{AT}/{R}?page=2&x=%C3%A4#pier {R}?page=2&x=%C3%A4#pier {TIME}
    https://web.archive.org/web/{AT}/{R}#:~:text=goats {R} {TIME}
    http://web.archivep75mbjunhxc6x4j5mwjmomyxb573v42baldlqu56ruil2oiad.onion/web/{AT}/{R} {R} {TIME}
    https://web-beta.archive.org/web/{AT}/{R} {R} {TIME}
    http://replay.web.archive.org/{AT}/{R} {R} {TIME}
  `,
  'amp-cache': `
    https://www-harbourpost-example.cdn.ampproject.org/c/s/{B}/amp {R}/amp
    https://www-harbourpost-example.cdn.ampproject.org/v/s/{B}?amp_js_v=0.1&usqp=mq331AQ#amp_tf=From {R}
    https://www-harbourpost-example.cdn.ampproject.org/wp/s/{B} {R}
    https://cdn.ampproject.org/c/{B} {H}
    https://www-harbourpost-example.bing-amp.com/c/s/{B} {R}
    https://www.google.com/amp/s/{B} {R}
    https://www.google.co.uk/amp/s/{B}%3famp {R}?amp
    https://www.google.com/amp/s/amp.harbourpost.example/a/b#ampshare={E} {R}
  `,
  'pywb-replay': `
    https://arquivo.pt/wayback/{AT}/{R} {R} {TIME}
    https://arquivo.pt/wayback/{AT}mp_/{R} {R} {TIME}
    https://arquivo.pt/noFrame/replay/{AT}/{R} {R} {TIME}
    https://www.webarchive.org.uk/wayback/archive/{AT}mp_/{R} {R} {TIME}
    https://www.webarchive.org.uk/wayback/en/archive/{AT}/{R} {R} {TIME}
    https://webarchive.parliament.uk/{AT}/{R} {R} {TIME}
    https://webarchive.nationalarchives.gov.uk/ukgwa/{AT}/{R} {R} {TIME}
    https://webarchive.loc.gov/all/{AT}/{R} {R} {TIME}
    https://www.webharvest.gov/peth04/{AT}/{R} {R} {TIME}
    https://wayback.archive-it.org/1234/{AT}/{R} {R} {TIME}
    https://eot.us.archive.org/eot/{AT}/{R} {R} {TIME}
    https://wayback.vefsafn.is/wayback/{AT}/{R} {R} {TIME}
    https://webarchive.nla.gov.au/awa/{AT}/{R} {R} {TIME}
    https://timetravel.mementoweb.org/memento/{AT}/{R} {R} {TIME}
    https://webarchive.nla.gov.au/awa/2021/{R} {R} 2021
    https://conifer.rhizome.org/reader/ferries/{AT}/{R} {R} {TIME}
    https://conifer.rhizome.org/reader/ferries/list/a/b1/{AT}/{R} {R} {TIME}
    https://conifer.rhizome.org/reader/ferries/{AT}$br:chrome:76/{R} {R} {TIME}
    https://rejouer.perma.cc/replay-web-page/w/id-abc123/{AT}mp_/{R} {R} {TIME}
    https://replay.perma.cc/w/AB12-CD34/mp_/{R} {R}
    https://perma-archives.org/warc/{AT}/{R} {R} {TIME}
    https://perma-archives.org/warc/AB12-CD34/{R} {R}
    https://replayweb.page/w/local/{AT}mp_/{R} {R} {TIME}
    https://replayweb.page/?source=a.wacz#view=pages&url={E}&ts={AT} {R} {TIME}
    https://replayweb.page/?source=a.wacz#view=resources&urlSearchType=prefix&url={E}&ts={AT} {R} {TIME}
    https://archive.library.example/item/9#view=pages&url={E}&ts={AT} {R} {TIME}
    https://web.library.example/a/{AT}mp_/{R} {R} {TIME}
    https://pywb.library.example/coll/{AT}/{R} {R} {TIME}
    https://megalodon.jp/2021-0607-1709-10/{B} {H} {TIME}
    https://megalodon.jp/2021-0607-1709-10/https://www.harbourpost.example:443/a/b https://www.harbourpost.example/a/b {TIME}
    http://megalodon.jp/ref/2021-0607-1709-10/{B} {H} {TIME}
    https://www.webcitation.org/6abcdefg?url={E} {R}
    https://www.webcitation.org/query?url={E}&date=2011-05-01 {R}
    https://archive.wikiwix.com/cache/?url={E}&title=x {R}
    https://archive.wikiwix.com/cache/index2.php?url={E} {R}
    https://archive.wikiwix.com/cache/{AT}/{R} {R} {TIME}
    https://ghostarchive.org/varchive/dQw4w9WgXcQ https://www.youtube.com/watch?v=dQw4w9WgXcQ
    https://warp.ndl.go.jp/info:ndljp/pid/11402417/www.harbour.example.jp/a/b.html http://www.harbour.example.jp/a/b.html
    http://pandora.nla.gov.au/pan/10421/20110203-1012/www.harbour.example.au/a.html http://www.harbour.example.au/a.html 2011-02-03T10:12:00Z
    https://archive.softwareheritage.org/browse/content/sha1_git:94a9/?origin_url=https://github.com/keeper/news&path=a.md https://github.com/keeper/news
    https://archive.softwareheritage.org/swh:1:cnt:94a9ed;origin=https://github.com/keeper/news;visit=swh:1:snp:1;path=/a.md https://github.com/keeper/news
    https://archive.softwareheritage.org/browse/origin/https://github.com/keeper/news/directory/ https://github.com/keeper/news
    https://arquivo.pt/wayback/20501101120000/{R} {R}
    https://arquivo.pt/wayback/10501101120000/{R} {R}
  `,
  'translate-proxy': `
    https://www-harbourpost-example.translate.goog/2021/05/ferry?page=2&_x_tr_sl=de&_x_tr_tl=en#pier https://www.harbourpost.example/2021/05/ferry?page=2#pier
    https://harbour--post-example.translate.goog/a?_x_tr_sch=http&_x_tr_sl=de http://harbour-post.example/a
    https://1-a--b-example.translate.goog/x?_x_tr_enc=1 https://a-b.example/x
    https://0-strae--oqa-example.translate.goog/a?_x_tr_enc=0 https://xn--strae-oqa.example/a
    https://post-example.translate.goog/a?_x_tr_hp=www-harbour- https://www.harbour.post.example/a
    https://translate.google.com/translate?hl=en&sl=de&tl=en&u={E} {R}
    https://translate.google.de/website?sl=de&tl=en&u={E} {R}
    https://translate.googleusercontent.com/translate_c?depth=1&u={E}&usg=x {R}
    https://www.microsofttranslator.com/bv.aspx?from=de&to=en&a={E} {R}
    https://www.translatetheweb.com/?from=de&to=en&a={E} {R}
    https://ssl.translatoruser.net/bv.aspx?to=en&a={E} {R}
    https://translate.yandex.com/translate?lang=de-en&url={E} {R}
    https://translated.turbopages.org/proxy_u/de-en.en.1a2b/https/{B} {R}
    https://fanyi.baidu.com/transpage?query={E}&from=de&to=zh {R}
    https://translate.baiducontent.com/transpage?query={E}&from=de {R}
    https://papago.naver.net/website?locale=en&source=ja&target=en&url={E} {R}
    https://webtrans.yodao.com/server/webtrans/tranUrl?url={E}&from=auto {R}
    https://honyaku.example.jp/url?url={E} {R}
  `,
  'search-cache': `
    https://webcache.googleusercontent.com/search?q=cache:Xy3kyKYIrPyo:{B}+ferry&hl=en {H}
    https://webcache.googleusercontent.com/search?q=cache:{E} {R}
    https://www.google.com/search?q=cache:{B} {H}
    https://yandexwebcache.net/yandbtm?fmode=inject&tm=1&url={E}&l10n=ru {R}
    http://hghltd.yandex.net/yandbtm?fmode=inject&url={E} {R}
    http://c.360webcache.com/c?m=1a&q=ferry&u={E} {R}
    https://cache.yahoofs.jp/search/cache?c=abc&p=ferry&u={B} {H}
    http://snapshot.sogoucdn.com/websnapshot?ie=utf8&url={E}&did=1 {R}
  `,
  'text-proxy': `
    https://r.jina.ai/{R} {R}
    https://12ft.io/{R} {R}
    https://12ft.io/proxy?q={E} {R}
    https://13ft.example.org/{R} {R}
    https://www.removepaywall.com/search?url={E} {R}
    https://txtify.it/{R} {R}
    https://outline.com/{R} {R}
    https://smry.ai/proxy?url={E} {R}
    https://www.textise.net/showText.aspx?strURL={E} {R}
    https://www.printfriendly.com/p/g/x?url={E} {R}
    https://www.instapaper.com/text?u={E} {R}
    https://www.harbourpost-example.turbopages.org/www.harbourpost.example/s/2021/05/ferry https://www.harbourpost.example/2021/05/ferry
    https://yandex.ru/turbo/www.harbourpost.example/s/2021/05/ferry https://www.harbourpost.example/2021/05/ferry
    https://yandex.ru/turbo?text={E} {R}
    about:reader?url={E} {R}
    chrome-distiller://abc_def/?time=12&title=Ferry&url={E} {R}
    read://https_www.harbourpost.example/?url={E} {R}
  `,
  'alt-frontend': `
    https://scribe.rip/@ada/ferry-3f2a1b4c5d6e https://medium.com/@ada/ferry-3f2a1b4c5d6e
    https://scribe.citizen4.eu/ferry-3f2a1b4c5d6e https://medium.com/ferry-3f2a1b4c5d6e
    https://freedium.cfd/https://medium.com/@ada/ferry-3f2a1b4c5d6e#bypass https://medium.com/@ada/ferry-3f2a1b4c5d6e
    https://readmedium.com/https://medium.com/@ada/ferry-3f2a1b4c5d6e https://medium.com/@ada/ferry-3f2a1b4c5d6e
    https://libredd.it/r/sailing/comments/abc123/ferry_runs/ https://www.reddit.com/r/sailing/comments/abc123/ferry_runs
    https://redlib.example.org/r/sailing/comments/abc123/ferry_runs https://www.reddit.com/r/sailing/comments/abc123/ferry_runs
    https://teddit.example/r/sailing/comments/abc123/ferry https://www.reddit.com/r/sailing/comments/abc123/ferry
    https://nitter.net/ada/status/1234567890 https://x.com/ada/status/1234567890
    https://xcancel.com/ada/status/1234567890 https://x.com/ada/status/1234567890
    https://yewtu.be/watch?v=dQw4w9WgXcQ https://www.youtube.com/watch?v=dQw4w9WgXcQ
    https://invidious.example/watch?v=dQw4w9WgXcQ https://www.youtube.com/watch?v=dQw4w9WgXcQ
    https://breezewiki.com/ferries/wiki/Salt_Island https://ferries.fandom.com/wiki/Salt_Island
    https://antifandom.com/ferries/wiki/Salt_Island https://ferries.fandom.com/wiki/Salt_Island
    https://rimgo.example.org/gallery/aB3dE https://imgur.com/gallery/aB3dE
    https://www.wikiwand.com/en/Salt_island https://en.wikipedia.org/wiki/Salt_island
    https://www.wikiwand.com/de/articles/Salzinsel https://de.wikipedia.org/wiki/Salzinsel
    https://quetre.example/Why-do-ferries-float/answer/Ada https://www.quora.com/Why-do-ferries-float/answer/Ada
  `,
  'wiki-mirror': `
    http://kiwix.example:8081/content/wikipedia_en_all_maxi_2024-01/A/Salt_island https://en.wikipedia.org/wiki/Salt_island 2024-01
    http://kiwix.example/content/wikipedia_de_all_nopic_2023-10/Salzinsel https://de.wikipedia.org/wiki/Salzinsel 2023-10
    http://kiwix.example/viewer#wikivoyage_fr_all_maxi_2024-02/A/Île https://fr.wikivoyage.org/wiki/%C3%8Ele 2024-02
    http://kiwix.example/viewer#wikipedia_en_all_maxi_2024-01/C/Salt_island https://en.wikipedia.org/wiki/Salt_island 2024-01
    https://en.wikipedia-on-ipfs.org/wiki/Salt_island https://en.wikipedia.org/wiki/Salt_island
  `,
};

/** Hosts that are invented, or where anybody plays a file of their own. */
const ANYBODYS = /^https?:\/\/(?:[\w.-]+\.)?(?:example(?:\.(?:org|com|net|jp))?|replayweb\.page)(?::\d+)?[/?#]/;

const NAMES: Record<string, string> = { R, E: ESCAPED, B: BARE, H: HTTP, AT, TIME };

describe('what an address alone says', () => {
  for (const [family, lines] of Object.entries(FORMS)) {
    const rows = lines
      .trim()
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/\{(\w+)\}/g, (_, name: string) => NAMES[name] as string)
          .split(' '),
      );
    test.each(rows)(`${family}: %s`, (url, uriR, time) => {
      const hop = firstHop(url as string);
      // Somebody's own server that writes addresses as a service does is believed less than the service.
      const isAnybodys = ANYBODYS.test(url as string);
      expect(hop).toMatchObject({ family, uriR, confidence: isAnybodys ? 'likely' : 'certain' });
      expect(hop?.mementoDatetime).toBe(time);
    });
  }
});
