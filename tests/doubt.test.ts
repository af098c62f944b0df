import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMirror } from '../src/index.ts';

const TEXT = '<p>河上的风筝节星期六开始，孩子们在岸边放飞了自己画的纸鸢，组织者说明年还要办。</p>'.repeat(6);

/** What a browser writes when it saves a page, around an article with this dateline. */
function saved(address: string, dateline: string) {
  const html = `<!doctype html>\n<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n<html><head><title>河边放风筝</title></head><body><article><h1>河边放风筝</h1><p>${dateline}风很大。</p>${TEXT}</article></body></html>`;
  const { window } = new JSDOM(html, { url: 'https://keeper.example/saved/kites.html' });
  const { provenance, issues } = readMirror(
    window.document as unknown as Document,
    'https://keeper.example/saved/kites.html',
  );
  return [provenance.uriR, provenance.confidence, issues.map((i) => i.code).filter((c) => /original|outlet/.test(c))];
}

test('what the text itself speaks against is shown with a warning and is not certain', () => {
  const own = 'https://www.epochtimes.com/gb/24/5/4/n7001.htm';
  const other = 'https://www.elsewhere.example/gb/24/5/4/n7001.htm';
  expect(saved(own, '【大纪元2024年05月04日讯】')).toEqual([own, 'likely', ['original-by-page']]);
  expect(saved(other, '【大纪元2024年05月04日讯】')).toEqual([
    other,
    'likely',
    ['original-by-page', 'outlet-conflict'],
  ]);
});
