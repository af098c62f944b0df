import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { snapshotSteps } from '../../kit/snapshot.ts';
import { finish } from '../../kit/steps.ts';
import { readMetadataSteps } from './index.ts';

const PROSE =
  'The ferry between the two harbours made its last crossing on Friday evening, and the pier was full of people who had come to see it leave. ';

/** Names that a page gives, with the kind of each that is no person. */
function authors(body: string, head = '', url = 'https://harbour.example/news/ferry'): string {
  const html = `<!doctype html><html lang="en"><head><title>Ferry makes its last crossing</title>${head}</head><body>${body}</body></html>`;
  const { facts } = finish(readMetadataSteps(finish(snapshotSteps(new JSDOM(html).window.document)).document, url, []));
  return (facts.author?.value ?? []).map((p) => (p.kind === 'person' ? p.name : `(${p.name})`)).join('|');
}

const page = (line: string, after = ''): string =>
  `<article class="hentry"><h1>Ferry makes its last crossing</h1>${line}<p>${PROSE.repeat(2)}</p><p>${PROSE}</p>${after}</article>`;
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the author of a page', () => {
  test.each([
    [
      'a pen name that the link relation marks',
      '<span class="byline">by <span class="author vcard"><a class="url fn n" rel="author" href="/author/g1">gizzo</a></span></span>',
      'gizzo',
    ],
    [
      'an account that a system marks',
      '<div class="submitted">Submitted by <span class="username">rasos</span> on 24 July 2017</div>',
      'rasos',
    ],
    ['a name behind the date', '<p>11.12.2019 - Mara Quill</p>', 'Mara Quill'],
    ['no sentence that begins with the preposition', '<p>From the narrow strait to the wide bay</p>', ''],
    ['no title of an office', '<span class="author">wordpressadmin</span>', ''],
  ])('%s', (_, line, name) => {
    expect(authors(page(line))).toBe(name);
  });

  test.each([
    [
      'in the footer of the entry',
      '<footer class="entry-meta">by <span class="author vcard"><a class="fn" rel="author" href="/a">Andrea</a></span></footer>',
      'Andrea',
    ],
    ['set to the right below the text', '<p style="text-align:right"><strong>Mara Quill</strong></p>', 'Mara Quill'],
    ['in brackets behind the last sentence', `<p>${PROSE.trim()} (Mara P. Quill) +++</p>`, 'Mara P. Quill'],
    ['none where a subheading is set to the left', '<p><strong>Harbour Views</strong></p>', ''],
  ])('a signature: %s', (_, after, name) => {
    expect(authors(page('', after))).toBe(name);
  });

  test('a card for sharing says who wrote it', () => {
    const card = (label: string, data: string): string =>
      `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="${data}">`;
    expect(authors(page(''), card('Written by', 'Mara Quill'))).toBe('Mara Quill');
    expect(authors(page(''), card('Verfasst von', 'Mara Quill'))).toBe('Mara Quill');
    expect(authors(page(''), card('Est. reading time', '5 minutes'))).toBe('');
  });

  test('structured data that states the author of the page and no article', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', url: 'https://harbour.example/news/ferry', author: { '@id': '#m' } },
        { '@type': 'Person', '@id': '#m', name: 'Mara Quill' },
      ],
    };
    expect(authors(page(''), ld(graph))).toBe('Mara Quill');
  });

  test('character references in structured data', () => {
    expect(authors(page(''), ld({ '@type': 'Article', headline: 'Ferry', author: 'Jos&eacute; Qu&iacute;ll' }))).toBe(
      'José Quíll',
    );
  });

  test('the site is its own author only where nobody else is, and as an organization', () => {
    const data = { '@type': 'Article', headline: 'Ferry', author: { '@type': 'Organization', name: 'Harbour' } };
    expect(authors(page(''), ld(data))).toBe('(Harbour)');
    expect(authors(page('<p>By Mara Quill</p>'), ld(data))).toBe('Mara Quill');
  });

  test('the site beside the name in one field', () => {
    expect(authors(page(''), '<meta name="author" content="harbour - Mara Quill">')).toBe('Mara Quill');
  });

  test('the whole name where markup has the first name or an account', () => {
    const meta = (name: string): string => `<meta name="author" content="${name}">`;
    expect(authors(page('<p class="byline">By Mara Quill</p>'), meta('Mara'))).toBe('Mara Quill');
    expect(authors(page('<p class="byline">By Mara Quill</p>'), meta('mara.quill'))).toBe('Mara Quill');
  });

  test('an account at a service for many is a person, whatever the blog is called', () => {
    const line = '<span class="author vcard"><a class="fn" rel="author" href="/a">tidewater</a></span>';
    const site = '<meta property="og:site_name" content="Tidewater">';
    expect(authors(page(line), site, 'https://tidewater.wordpress.com/2020/01/ferry')).toBe('tidewater');
  });

  test.each([
    ['a reporter behind the outlet that is the source', '<p>（来源：临江日报网 沈予清 编辑：北风）</p>', '沈予清'],
    [
      'names in a bracket with a gap, in a text of two paragraphs',
      '<p>渡轮在周五傍晚最后一次横渡两个港口之间的海峡，码头上站满了前来送行的人，船长在驾驶室里向大家挥手告别。（沈予清 张小川 ）</p>',
      '沈予清|张小川',
    ],
  ])('%s', (_, line, names) => {
    const html = `<h1>渡轮最后一次横渡海峡</h1><p>2023-05-18</p><p>渡轮在周五傍晚最后一次横渡两个港口之间的海峡，码头上站满了前来送行的人，船长在驾驶室里向大家挥手告别。</p>${line}<p>版权所有</p>`;
    expect(authors(html)).toBe(names);
  });

  test('the outlet, the reporter and the date in elements that line breaks part', () => {
    const html = `<h1>渡轮最后一次横渡海峡</h1><div>临江日报网   \n  <a href="/a">沈予清</a>\n 2023-05-18 10:20</div><p>${'渡轮在周五傍晚最后一次横渡两个港口之间的海峡，码头上站满了人。'.repeat(3)}</p>`;
    expect(authors(html)).toBe('沈予清');
  });

  test('no sentence that begins with the preposition and lists things', () => {
    expect(authors(page('<p>By boats, ferries and barges of the sound</p>'))).toBe('');
  });
});
