import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { charsetOf } from './charset.ts';

const ZH = '港口的灯塔在暴风雨之夜点亮了三盏灯，渔船沿着光回到岸边，人们等到天亮才散去。'.repeat(3);
const HANT = '港口的燈塔在暴風雨之夜點亮了三盞燈，漁船沿著光回到岸邊，人們等到天亮才散去。'.repeat(3);
const JA = '港の灯台は嵐の夜に三つの灯りをともし、漁船は光をたよりに岸へ戻ってきました。'.repeat(3);
const KO = '항구의 등대는 폭풍우 치는 밤에 등불 세 개를 밝혔고 어선들은 빛을 따라 돌아왔다. '.repeat(3);
const RU = 'Маяк в порту зажёг три огня в штормовую ночь, и рыбацкие лодки вернулись на свет. '.repeat(3);

/** Bytes of a text in another encoding, by the system's own converter. */
const encoded = (text: string, to: string): Uint8Array =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text });

test.each([
  ['GBK', ZH, 'gb18030'],
  ['BIG5', HANT, 'big5'],
  ['SHIFT_JIS', JA, 'shift_jis'],
  ['EUC-JP', JA, 'euc-jp'],
  ['EUC-KR', KO, 'euc-kr'],
  ['CP1251', RU, 'windows-1251'],
])('%s that nothing declares is told by its bytes, in a page and in a text', (from, text, name) => {
  for (const whole of [
    text,
    `<!doctype html><html><head><title>x</title><style>p{color:red}</style></head><body><p>${text}</p></body></html>`,
  ])
    expect(charsetOf(encoded(whole, from))).toEqual({ name, guessed: true });
});

test('what is declared is believed, wherever in the head it stands; what is UTF-8 is UTF-8', () => {
  const late = `<html><head>${'<link rel="x">'.repeat(400)}<meta charset="gbk"></head><p>${ZH}</p>`;
  expect(charsetOf(encoded(late, 'GBK'))).toEqual({ name: 'gbk', guessed: false });
  expect(charsetOf(encoded(`<meta charset="gbk"><p>${ZH}</p>`, 'UTF-8'))).toEqual({ name: 'utf-8', guessed: false });
});
