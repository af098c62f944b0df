import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMirror } from '../../index.ts';

const ORIGINAL = 'https://paper.example/news/2023/09/21/new-railway';
const ZH = '市政府周三宣布，这条铁路将于明年开通，沿线居民对此表示欢迎，也有人担心票价上涨，议会下月讨论。';
const EN =
  'The city said on Wednesday that the new railway is to open next year, and that tickets will cost more than before.';
const many = (text: string, tag?: string) =>
  Array.from({ length: 10 }, () => (tag ? `<${tag}>${text}</${tag}>` : text)).join('\n\n');

const read = (html: string, url: string, contentType = 'text/html') => {
  const { document } = new JSDOM(html, { url }).window;
  if (contentType !== 'text/html') Object.defineProperty(document, 'contentType', { value: contentType });
  const { provenance, article } = readMirror(document, url);
  const flagged = provenance.confidence === 'certain' || provenance.confidence === 'likely';
  return { flagged, provenance, article, family: provenance.hops[0]?.family };
};
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const raw = (source: string, url = 'https://raw.githubusercontent.com/someone/copies/main/news/a.md') =>
  read(`<html><body><pre>${escape(source)}</pre></body></html>`, url, 'text/plain');
const github = (body: string, url = 'https://github.com/someone/copies/blob/main/news/a.md', more = '') =>
  read(
    `<html><body><header>GitHub</header><main><article class="markdown-body entry-content">${body}</article></main>${more}</body></html>`,
    url,
  );

describe('a copy is recognised by how it names its original', () => {
  it.each([
    ['zh-Hans', `# 新铁路\n\n${many(ZH)}\n\n---\n原文链接：${ORIGINAL}`],
    [
      'zh-Hant',
      `# 新鐵路\n\n${many('市政府週三宣布，這條鐵路將於明年開通，沿線居民對此表示歡迎，也有人擔心票價上漲。')}\n\n本文轉載自：${ORIGINAL}`,
    ],
    [
      'quoted header',
      `> * 原文地址：[New railway](${ORIGINAL})\n> * 原文作者：[Mary Doe](https://paper.example/@mary)\n> * 译者：[小明](https://github.com/xm)\n\n# 新铁路\n\n${many(ZH)}`,
    ],
    ['en', `# New railway\n\n*Originally published at [${ORIGINAL}](${ORIGINAL})*\n\n${many(EN)}`],
    ['en, end', `# New railway\n\n${many(EN)}\n\nOriginal article: <${ORIGINAL}>`],
    [
      'ja',
      `# 新しい鉄道\n\n元記事：[New railway](${ORIGINAL})\n\n${many('市は水曜日、新しい鉄道が来年開通すると発表した。住民は歓迎している。議会は来月議論する。')}`,
    ],
    [
      'ko',
      `# 새 철도\n\n원문: [New railway](${ORIGINAL})\n\n${many('시는 수요일 새 철도가 내년에 개통된다고 발표했다. 주민들은 환영하고 있으며 의회는 다음 달에 논의한다.')}`,
    ],
    [
      'ru',
      `# Новая дорога\n\n*Перевод статьи [Mary Doe](https://paper.example/@mary): [New railway](${ORIGINAL}).*\n\n${many('Мэрия сообщила в среду, что новая железная дорога откроется в следующем году.')}`,
    ],
    [
      'de',
      `# Neue Bahn\n\nOriginalartikel: ${ORIGINAL}\n\n${many('Die Stadt hat am Mittwoch mitgeteilt, dass die neue Bahn im nächsten Jahr öffnet.')}`,
    ],
    [
      'fr',
      `# Nouvelle ligne\n\nArticle original : [New railway](${ORIGINAL})\n\n${many('La ville a annoncé mercredi que la nouvelle ligne ouvrira dans un an et que les habitants sont ravis.')}`,
    ],
    [
      'es',
      `# Nuevo tren\n\n**Artículo original:** [New railway](${ORIGINAL})\n\n${many('La ciudad anunció el miércoles que el nuevo tren abrirá en un año y que los vecinos no se quejan.')}`,
    ],
    [
      'pt',
      `# Nova linha\n\n* **Artigo Original**: [New railway](${ORIGINAL})\n* **Tradução**: Ana\n\n${many('A cidade anunciou na quarta que a nova linha não abre este ano, mas os moradores gostam dela.')}`,
    ],
    [
      'vi',
      `# Đường sắt mới\n\nBài gốc: ${ORIGINAL}\n\n${many('Thành phố hôm thứ Tư cho biết tuyến đường sắt mới sẽ mở vào năm sau và giá vé sẽ tăng.')}`,
    ],
    [
      'it',
      `# Nuova linea\n\nArticolo originale: ${ORIGINAL}\n\n${many('La città ha annunciato mercoledì che la nuova linea aprirà fra un anno e che i biglietti costeranno di più.')}`,
    ],
    [
      'uk',
      `# Нова дорога\n\nПереклад статті: [New railway](${ORIGINAL})\n\n${many('Мерія повідомила у середу, що нова залізниця відкриється наступного року, і це не є новиною.')}`,
    ],
    [
      'fa',
      `# راه‌آهن جدید\n\nمنبع اصلی: ${ORIGINAL}\n\n${many('شهرداری روز چهارشنبه گفت که راه‌آهن جدید سال آینده باز می‌شود و این پروژه گران نبود.')}`,
    ],
    [
      'front matter',
      `---\ntitle: New railway\nsource_url: ${ORIGINAL}\ndate: 2023-09-21\nauthor: Mary Doe\n---\n\n${many(EN)}`,
    ],
    [
      'labels in one paragraph',
      `# 新铁路\n\n> 作者：李明\n> 来源：微信公众号「铁路观察」\n> 原文链接：${ORIGINAL}\n> 发布时间：2022-03-04\n\n${many(ZH)}`,
    ],
    ['a source below the title', `# New railway\n\nSource: ${ORIGINAL}\n\nSeptember 21, 2023\n\n${many(EN)}`],
    [
      'linked headline',
      `[New railway to open next year](${ORIGINAL})\n------\n\nDate: Thu, 21 Sep 2023 10:00:00 +0000\n\n${many(EN)}`,
    ],
  ])('%s', (_, source) => {
    const found = raw(source);
    expect(found).toMatchObject({ flagged: true, family: 'git-markdown' });
    expect(found.provenance.uriR).toBe(ORIGINAL);
    expect(found.article?.articleBody).not.toContain(ORIGINAL);
  });

  it('reads roles from a translation header', () => {
    const { article } = raw(
      `> * 原文地址：[New railway](${ORIGINAL})\n> * 原文作者：[Mary Doe](https://paper.example/@mary)\n> * 译者：[小明](https://github.com/xm)\n\n# 新铁路\n\n${many(ZH)}`,
    );
    expect(article?.author.map((p) => p.name)).toEqual(['Mary Doe']);
    expect(article?.translator.map((p) => p.name)).toEqual(['小明']);
    expect(article?.headline).toBe('新铁路');
    expect(article?.inLanguage).toBe('zh-Hans');
  });
});

describe('the same file in every view', () => {
  const body = `<h1>新铁路</h1>${many(ZH, 'p')}<hr><p>原文链接：<a href="${ORIGINAL}">${ORIGINAL}</a></p>`;
  const source = `# 新铁路\n\n${many(ZH)}\n\n---\n原文链接：${ORIGINAL}`;
  it.each([
    ['GitHub', () => github(body)],
    [
      'GitLab',
      () =>
        read(
          `<div class="blob-viewer" data-rich-type="markup"><div class="file-content md">${body}</div></div>`,
          'https://gitlab.com/a/b/-/blob/main/n/a.md',
        ),
    ],
    [
      'Forgejo',
      () =>
        read(`<div class="file-view markup markdown">${body}</div>`, 'https://codeberg.org/a/b/src/branch/main/n/a.md'),
    ],
    [
      'Gitee',
      () =>
        read(
          `<form><textarea id="blob_raw">${escape(source)}</textarea></form>`,
          'https://gitee.com/a/b/blob/master/n/a.md',
        ),
    ],
    [
      'gist',
      () =>
        read(
          `<div class="gist-content"><article class="markdown-body">${body}</article></div>`,
          'https://gist.github.com/a/0123456789abcdef',
        ),
    ],
    [
      "a host's site",
      () => read(`<main><div class="post">${body}</div></main>`, 'https://someone.github.io/copies/n/a.html'),
    ],
    ['raw', () => raw(source)],
    ['jsDelivr', () => raw(source, 'https://cdn.jsdelivr.net/gh/someone/copies@main/n/a.md')],
    [
      'a proxy',
      () => raw(source, 'https://gh-proxy.example/https://raw.githubusercontent.com/someone/copies/main/n/a.md'),
    ],
    ['any other host', () => raw(source, 'https://files.example.net/n/a.md')],
  ] as const)('%s', (_, open) => {
    const found = open();
    expect(found.flagged).toBe(true);
    expect(found.provenance.uriR).toBe(ORIGINAL);
    expect(found.article?.headline).toBe('新铁路');
    expect(found.article?.blocks).toHaveLength(10);
  });

  it('names the commit that the page shows, and not that of another file', () => {
    const oid = '0123456789abcdef0123456789abcdef01234567';
    const data = (path: string) =>
      `<script type="application/json" data-target="react-app.embeddedData">${JSON.stringify({ payload: { path, refInfo: { currentOid: oid } } })}</script>`;
    const uriM = (path: string) => github(body, undefined, data(path)).provenance.hops[0]?.uriM;
    expect(uriM('news/a.md')).toBe(`https://github.com/someone/copies/blob/${oid}/news/a.md`);
    expect(uriM('news/other.md')).toBe('https://github.com/someone/copies/blob/main/news/a.md');
  });

  it('repairs a raw text that was read in the wrong charset', () => {
    const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
    const bytes = [...new TextEncoder().encode(source)];
    const browser = bytes
      .map((b) => (b >= 0x80 && b < 0xa0 ? (high[b - 0x80] as string) : String.fromCharCode(b)))
      .join('');
    for (const garbled of [browser, String.fromCharCode(...bytes)]) {
      const found = raw(garbled);
      expect(found.article?.headline).toBe('新铁路');
      expect(found.article?.issues.map((i) => i.code)).toContain('wrong-charset');
    }
  });

  it('loses nothing of a page that is nested deep', () => {
    const deep = `# 新铁路\n\n<div itemprop="articleBody">${`<p>\n${ZH}\n`.repeat(600)}</div>\n\n原文链接：${ORIGINAL}`;
    expect(raw(deep).article?.blocks).toHaveLength(600);
  });
});

describe('what is no copy is left alone', () => {
  it.each([
    [
      'a project that names its source',
      `# railkit\n\nSource: https://github.com/someone/railkit\n\n## Installation\n\n${EN}\n\n## Usage\n\n${EN}\n\n## License\n\nMIT`,
      'README.md',
    ],
    [
      'a readme with a licence and credits',
      `# railkit\n\n${many(EN)}\n\n## Usage\n\n${EN}\n\n## License\n\nOriginal code from https://other.example/rail/kit`,
      'README.md',
    ],
    [
      'a list of links',
      `# Awesome railways\n\n${Array.from({ length: 40 }, (_, i) => `- [Railway ${i}](https://rail.example/articles/${i}) - source: [paper](https://paper.example/n/${i})`).join('\n')}`,
      'README.md',
    ],
    [
      'an index of copies',
      `# 首页\n\n${Array.from({ length: 60 }, (_, i) => `- [新铁路将于明年开通之${i}](n${i}.md)`).join('\n')}\n\n原文链接：https://paper.example/`,
      'index.md',
    ],
    ["an article of one's own", `# New railway\n\n${many(EN)}`, 'post.md'],
    [
      'a sentence about first publication',
      `# On the railway\n\n${many(EN)}\n\nThe report was originally published in 1923 and is out of print.\n\n${many(EN)}`,
      'post.md',
    ],
    [
      'documentation with a source for a figure',
      `# Guide\n\n## Requirements\n\n${many(EN)}\n\n![x](a.png)\n\nSource: https://stats.example/figures/12\n\n## Usage\n\n${many(EN)}`,
      'docs/guide.md',
    ],
    [
      'a changelog',
      `# Changelog\n\n${Array.from({ length: 30 }, (_, i) => `## 1.${i}.0\n\n- Fixed a thing ([#${i}](https://github.com/a/b/issues/${i}))`).join('\n\n')}`,
      'CHANGELOG.md',
    ],
  ])('%s', (_, source, path) => {
    expect(raw(source, `https://raw.githubusercontent.com/someone/copies/main/${path}`).flagged).toBe(false);
  });
});

it.each([
  'javascript:alert(1)//paper.example/news/1',
  'http://127.0.0.1/news/2023/railway',
  'http://localhost:8080/news/2023/railway',
  'https://user:secret@paper.example/news/2023/railway',
  'https://paper.example/',
  'file:///etc/passwd',
])('%s is never an original', (address) => {
  expect(
    raw(`# New railway\n\nOriginal article: [New railway](${address})\n\n${many(EN)}`).provenance.uriR,
  ).toBeUndefined();
});

describe('facts around the text', () => {
  it('reads labels that share a paragraph, and takes them off the text', () => {
    const { article } = raw(
      `# 新铁路\n\n> 作者：李明\n> **译者**：小红\n> 原文链接：${ORIGINAL}\n> 发布时间：2022-03-04\n\n${many(ZH)}`,
    );
    expect(article?.author.map((p) => p.name)).toEqual(['李明']);
    expect(article?.translator.map((p) => p.name)).toEqual(['小红']);
    expect(article?.datePublished).toBe('2022-03-04');
    expect(article?.blocks).toHaveLength(10);
  });

  it('reads a day alone on its line, and the desk at the end', () => {
    const { article } = raw(
      `# 新铁路\n\n2021-05-06\n\n${many(ZH)}\n\n记者：李明 责编：王红 网编：赵青\n\n[原文](${ORIGINAL})`,
    );
    expect(article?.datePublished).toBe('2021-05-06');
    expect(article?.editor.map((p) => p.name)).toEqual(['王红']);
    expect(article?.blocks).toHaveLength(10);
  });

  it('keeps the marks that an author typed around code in a title, in every view', () => {
    const title = '用 `await` 写循环';
    const html = `<h1>用 <code>await</code> 写循环</h1>${many(ZH, 'p')}<p>原文链接：<a href="${ORIGINAL}">${ORIGINAL}</a></p>`;
    for (const { article } of [raw(`# ${title}\n\n${many(ZH)}\n\n原文链接：${ORIGINAL}`), github(html)]) {
      expect(article?.headline).toBe(title);
      expect(article?.blocks).toHaveLength(10);
    }
  });

  it('reads the reporter inside the dateline of an agency', () => {
    const { article } = raw(
      `---\ntitle: 新鐵路\nauthor: 中央社\noriginal: ${ORIGINAL}\n---\n\n（中央社記者王小明台北21日電）${many(ZH)}`,
    );
    expect(article?.author.map((p) => p.name)).toEqual(['王小明']);
    expect(article?.locationCreated).toBe('台北');
  });

  it('takes out what a word processor left behind and what an operator pasted in', () => {
    const { article } = raw(
      `# 新铁路\n\n<div itemprop="articleBody"><p>${ZH}&lt;style> table.x {a:b} &lt;/style> &lt;![endif]--></p>\n#### [ 🔥 看视频](http://203.0.113.7:81/v)\n<p>${ZH}</p></div>\n\n原文链接：${ORIGINAL}`,
    );
    expect(article?.articleBody).toBe(`${ZH}\n${ZH}`);
  });
});
