import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { citeAll } from '../src/cite/index.ts';
import { findEntities } from '../src/entities/index.ts';
import { readMirror } from '../src/index.ts';

const URL_OF_COPY = 'https://raw.githubusercontent.com/keeper/news/main/zh-hans.md';
const zone = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Everything that is made of a page, with a clock that stands at `now` in the time zone `tz`. */
function everything(now: string, tz: string): string {
  process.env['TZ'] = tz;
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  const { window } = new JSDOM('<body><pre></pre>', { url: URL_OF_COPY });
  const document = window.document as unknown as Document;
  (document.querySelector('pre') as Element).textContent = readFileSync('samples/zh-hans.md', 'utf8');
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  const { article, provenance } = readMirror(document, URL_OF_COPY);
  if (!article) throw new Error('no article');
  return JSON.stringify([provenance, article, findEntities(article), citeAll(article, { accessed: '2024-02-29' })]);
}

test('no date comes from the clock or the time zone: neither a wrong clock nor the date line changes anything', () => {
  const usual = everything('2024-11-07T12:00:00Z', 'UTC');
  expect(usual).toContain('2024-11-06');
  for (const [now, tz] of [
    ['1970-01-01T00:00:00Z', 'Pacific/Kiritimati'],
    ['2024-02-29T23:59:59Z', 'Pacific/Pago_Pago'],
    ['2099-12-31T23:30:00Z', 'Asia/Kathmandu'],
    ['2024-03-31T01:30:00Z', 'Europe/Berlin'],
  ] as const)
    expect(everything(now, tz), `${now} ${tz}`).toBe(usual);
});
