import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { snapshotSteps } from '../kit/snapshot.ts';
import { finish } from '../kit/steps.ts';
import { surroundings } from './corroborate.ts';
import { traceSteps } from './index.ts';

const URL_OF_COPY = 'https://github.com/some-keeper/papers/blob/main/2024/harbour.md';
const TRUE = 'https://www.tide-post.example/2024/05/harbour-lights.htm';
const TEXT = '<p>港口的灯在星期一晚上重新亮起，工人们说他们等这一天等了整整两年，岸边站满了人。</p>'.repeat(6);

function traced(source: string, inside = '', url = URL_OF_COPY) {
  const html = `<!doctype html><html><body><article class="markdown-body" itemprop="text"><h1>港口的灯又亮了</h1><div itemprop="articleBody">${TEXT}${inside}<p><a href="https://www.tide-post.example/tag/harbour.html">港口</a></p></div>${source}</article></body></html>`;
  const { window } = new JSDOM(html, { url });
  const page = {
    url,
    document: finish(snapshotSteps(window.document as unknown as Document)).document,
    contentType: 'text/html',
    parser: new window.DOMParser() as unknown as DOMParser,
  };
  const { provenance, issues } = finish(traceSteps(page));
  return {
    uriR: provenance.uriR,
    confidence: provenance.confidence,
    codes: issues.map((i) => i.code),
    quotes: provenance.hops.flatMap((h) => h.evidence.map((e) => e.quote)),
    others: provenance.hops.flatMap((h) => h.otherOriginals ?? []),
  };
}

describe('the original', () => {
  test('that everything agrees on is shown without a warning', () => {
    expect(traced(`<p>原文链接：${TRUE}</p>`)).toMatchObject({ uriR: TRUE, confidence: 'likely', codes: [] });
  });
  test('is quoted without the characters that turn a line', () => {
    const { quotes } = traced('<p>原文链接：https://tide-post.example/\u202emth.1\u200b</p>');
    expect(quotes).toEqual(['原文链接：https://tide-post.example/mth.1']);
  });
  test.each([
    ['a script', 'javascript:fetch(1)'],
    ['data', 'data:text/html,hello'],
    ['a name before the host', 'https://www.tide-post.example@elsewhere.example/a/b.htm'],
    ['this machine', 'http://127.0.0.1:631/admin/page'],
    ['this network', 'http://192.168.1.1/setup/page'],
    ['a name of one label', 'http://router/setup/page'],
    ['a number', 'http://3232235777/setup/page'],
    ['an IPv6 address', 'http://[fd00::1]/setup/page'],
    ['characters that turn the direction', 'https://tide-post.example/\u202emth.1'],
    ['characters that are not seen', 'https://tide-post.example/a\u200b/b.htm'],
  ])('is not known when the line names %s', (_, address) => {
    const { uriR, confidence } = traced(`<p>原文链接：${address}</p>`);
    expect(uriR).toBeUndefined();
    expect(confidence).not.toBe('certain');
  });
  test.each([
    ['letters of another script', 'https://www.tidе-post.example/2024/05/harbour.htm', 'original-suspicious'],
    ['its name before another', 'https://www.tide-post.example.elsewhere.example/h/1.htm', 'original-suspicious'],
    ['a third site', 'https://elsewhere.example/2024/05/harbour-lights.htm', 'original-conflict'],
  ])('has a warning: %s', (_, address, code) => {
    const { uriR, confidence, codes } = traced(`<p>原文链接：${address}</p>`);
    expect(uriR).toBe(new URL(address).href);
    expect(confidence).not.toBe('certain');
    expect(codes).toContain(code);
  });
  test('a link that says one address and goes to another is shown with both', () => {
    const { codes } = traced(`<p>原文链接：<a href="https://elsewhere.example/a/b">${TRUE}</a></p>`);
    expect(codes).toContain('original-conflict');
  });
  test('a link that says one address and goes to a machine of one’s own network is told, and goes nowhere', () => {
    const { codes, others } = traced(`<p>原文链接：<a href="http://127.0.0.1/a/b.htm">${TRUE}</a></p>`);
    expect(codes).toContain('original-conflict');
    expect(others).toEqual([]);
  });
  test('an archive or relay that carries the address is no contradiction', () => {
    const relay = `https://relay.example/go?to=${encodeURIComponent(TRUE)}`;
    const { window } = new JSDOM(`<a href="${relay}">${TRUE}</a><a href="https://elsewhere.example/x">${TRUE}</a>`);
    expect(surroundings(window.document as unknown as Document, URL_OF_COPY).contradictions).toEqual([
      [TRUE, 'https://elsewhere.example/x'],
    ]);
  });
  test('a line inside the article that wears the same label does not win, and is told', () => {
    const { uriR, codes } = traced(`<p>原文链接：${TRUE}</p>`, '<p>原文链接：https://elsewhere.example/forged/1</p>');
    expect(uriR).toBe(TRUE);
    expect(codes).toContain('original-conflict');
  });
  test('a line that the page hides does not count', () => {
    const hidden = '<p style="display: none">原文链接：https://elsewhere.example/forged/1</p>';
    expect(traced(`<p>原文链接：${TRUE}</p>`, hidden)).toMatchObject({ uriR: TRUE, confidence: 'likely', codes: [] });
    expect(traced(hidden, '', 'https://blog.example/2024/harbour').uriR).toBeUndefined();
  });
});
