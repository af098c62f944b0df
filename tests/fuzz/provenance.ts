import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readMirror } from '../../src/index.ts';
import { safeOriginal } from '../../src/kit/original.ts';
import { turnsDirection } from '../../src/kit/text.ts';
import { check, type Property } from './property.ts';

const ADDRESS = fc.oneof(
  fc.constantFrom(
    'https://www.tide-post.example/2024/05/harbour.htm',
    'https://www.epochtimes.com/gb/24/5/4/n7001.htm',
    'https://web.archive.org/web/20240504000000/https://www.tide-post.example/2024/05/harbour.htm',
    'https://archive.ph/AbCdE',
    'https://user:pw@www.tide-post.example/a/b.htm',
    'https://www.tidе-post.example/a/b.htm',
    'https://www.tide-post.example.evil.example/a/b.htm',
    'http://127.0.0.1/a/b.htm',
    'http://[::1]/a/b.htm',
    'http://printer.local/a/b.htm',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://tide-post.example/\u202emth.1',
    'https://tide-post.example/%E2%80%AEmth.1',
    '//tide-post.example/a/b',
    'https:/tide-post.example/a/b',
    '',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
const LABELS =
  '原文链接：|原文链接（需翻墙）：|轉載自 |来源：|Originally published at |Source: |This article first appeared on |元記事：|'.split(
    '|',
  );
const DATELINES =
  '|【大纪元2024年05月04日讯】|【明慧网二零二四年五月四日】|（中央社記者林一台北4日電）|新华社北京5月4日电 |MARSTAL, May 4 (Reuters) — |【\u202e讯】'.split(
    '|',
  );
const line = fc.tuple(fc.constantFrom(...LABELS), ADDRESS, fc.option(ADDRESS, { nil: undefined }), fc.boolean());
const PROSE =
  '<p>The ferry left an hour late because the fog lay on the water, and those who waited told each other what they had read.</p>'.repeat(
    5,
  );

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const written = ([label, said, goes, hidden]: [string, string, string | undefined, boolean]) =>
  `<p${hidden ? ' style="display:none"' : ''}>${label}${goes === undefined ? escaped(said) : `<a href="${escaped(goes)}">${escaped(said)}</a>`}</p>`;

export const properties: readonly Property[] = [
  {
    name: 'provenance: of copies in copies with lines that disagree only public addresses are shown, and a doubt is never certain',
    arbitrary: fc.record({
      page: ADDRESS.filter((a) => /^https?:\/\/[a-z]/.test(a) && !a.includes('@')),
      savedFrom: fc.option(ADDRESS, { nil: undefined }),
      canonical: fc.option(ADDRESS, { nil: undefined }),
      dateline: fc.constantFrom(...DATELINES),
      lines: fc.array(line, { maxLength: 3 }),
      shell: fc.boolean(),
    }),
    limit: 5000,
    holds({ page, savedFrom, canonical, dateline, lines, shell }: Copies) {
      const text = `<h1>The late ferry</h1><p>${dateline}Fog.</p>${PROSE}${lines.map(written).join('')}`;
      const html = `<!doctype html>${savedFrom === undefined ? '' : `<!-- saved from url=(${String(savedFrom.length).padStart(4, '0')})${savedFrom} -->`}<html><head><title>The late ferry</title>${canonical === undefined ? '' : `<link rel="canonical" href="${escaped(canonical)}">`}</head><body>${shell ? `<article class="markdown-body" itemprop="text">${text}</article>` : `<main>${text}</main>`}</body></html>`;
      const { window } = new JSDOM(html, { url: page, virtualConsole: new VirtualConsole() });
      const { provenance, article, issues } = readMirror(window.document as unknown as Document, page);
      check(!issues.some((i) => i.code === 'family-failed'), 'a family failed', JSON.stringify(issues));
      for (const uri of [provenance.uriR, ...provenance.hops.flatMap((h) => [h.uriR, ...(h.otherOriginals ?? [])])])
        check(uri === undefined || safeOriginal(uri) !== undefined, 'original', uri ?? '');
      const doubt = issues.some((i) => /^(?:original-suspicious|original-conflict|outlet-conflict)$/.test(i.code));
      check(!doubt || provenance.confidence !== 'certain', 'certain in doubt', JSON.stringify(issues));
      const shown = [
        article?.headline ?? '',
        ...provenance.hops.flatMap((h) => h.evidence.map((e) => e.quote)),
        ...issues.map((i) => i.detail ?? ''),
      ];
      for (const words of shown) check(!turnsDirection(words), 'turns', words);
      window.close();
    },
  },
];

interface Copies {
  page: string;
  savedFrom: string | undefined;
  canonical: string | undefined;
  dateline: string;
  lines: [string, string, string | undefined, boolean][];
  shell: boolean;
}
