import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { linesSteps } from './lines.ts';
import { sharedAddress, shareRow } from './share-row.ts';
import { finish } from '../../kit/steps.ts';

const lines = (html: string) => finish(linesSteps(new JSDOM(html).window.document.body));
const TEXT = '<p>' + '河堤上的灯一盏一盏亮起来，渡船慢慢靠岸，'.repeat(8) + '</p>';
const SHARES = `<h3>分享到：</h3><ul>
  <li><a href="https://www.hedi-daily.example/2020/渡船/?share=twitter&nb=1">Twitter</a></li>
  <li><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.hedi-daily.example%2F2020%2F%E6%B8%A1%E8%88%B9%2F">Facebook</a></li></ul>`;

test.each([
  ['https://a.example/x/?share=facebook', 'https://a.example/x/'],
  ['https://twitter.com/intent/tweet?text=T&url=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x'],
  ['https://twitter.com/somebody', undefined],
  ['https://a.example/x/?share=price', undefined],
  ['https://www.facebook.com/sharer.php?u=javascript:alert(1)', undefined],
])('%s passes on %s', (href, address) => expect(sharedAddress(href)).toBe(address));

test('two links below the article that pass one address on give it, from the words above them on', () => {
  const all = lines(`${TEXT}${SHARES}<p>相关</p>`);
  const row = shareRow(all);
  expect(decodeURI(row?.uriR ?? '')).toBe('https://www.hedi-daily.example/2020/渡船/');
  expect(all[row?.from ?? -1]?.text).toBe('分享到：');
});

test('a row in the middle of the text, two addresses or a single link give nothing', () => {
  expect(shareRow(lines(`${SHARES}${TEXT}`))).toBeUndefined();
  expect(
    shareRow(
      lines(
        `${TEXT}<a href="https://a.example/x/?share=twitter">t</a><p><a href="https://a.example/y/?share=twitter">t</a></p>`,
      ),
    ),
  ).toBeUndefined();
  expect(shareRow(lines(`${TEXT}<a href="https://a.example/x/?share=twitter">t</a>`))).toBeUndefined();
});
