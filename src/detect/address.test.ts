import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameAddress } from '../kit/url.ts';
import { ampCacheAddress, archiveTodayAddress, waybackAddress } from './address.ts';
import { namedArchiveAddress, replayAddress } from './replay-address.ts';
import { searchCacheAddress, translateAddress } from './service-address.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9]{1,9}(?:-[a-z0-9]{1,6})?$/);
const host = fc.tuple(label, label, fc.constantFrom('com', 'org', 'de', 'news')).map((parts) => parts.join('.'));
const path = fc
  .array(fc.stringMatching(/^[a-z0-9][a-z0-9_.-]{0,11}$/), { minLength: 1, maxLength: 4 })
  .map((s) => `/${s.filter((x) => !/^\.+$/.test(x)).join('/') || 'a'}`);
const query = fc.option(fc.stringMatching(/^[a-z]{1,5}=[a-z0-9]{1,8}(?:&[a-z]{1,5}=[a-z0-9]{1,8})?$/), {
  nil: undefined,
});
const original = fc
  .tuple(fc.constantFrom('http', 'https'), host, path, query)
  .map(([scheme, h, p, q]) => new URL(`${scheme}://${h}${p}${q ? `?${q}` : ''}`).href);
const time = fc
  .date({ min: new Date('1996-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((d) => `${d.toISOString().slice(0, 19)}Z`);
const digits = (t: string): string => t.replace(/\D/g, '');

describe('an original put into an address comes out again', () => {
  test('wayback, with every modifier', () => {
    fc.assert(
      fc.property(original, time, fc.constantFrom('', 'if_', 'id_', 'im_', 'mp_', 'fw_'), (uriR, at, mod) => {
        expect(waybackAddress(`https://web.archive.org/web/${digits(at)}${mod}/${uriR}`)).toEqual({
          uriR,
          mementoDatetime: at,
        });
      }),
    );
  });

  test('replays under any prefix', () => {
    fc.assert(
      fc.property(original, time, host, label, (uriR, at, archive, coll) => {
        expect(replayAddress(`https://${archive}/${coll}/${digits(at)}mp_/${uriR}`)).toMatchObject({
          uriR,
          mementoDatetime: at,
        });
      }),
    );
  });

  test('archive.today, both spellings of the time', () => {
    fc.assert(
      fc.property(original, time, (uriR, at) => {
        const d = digits(at);
        const dotted = `${d.slice(0, 4)}.${d.slice(4, 6)}.${d.slice(6, 8)}-${d.slice(8)}`;
        expect(archiveTodayAddress(`https://archive.ph/${d}/${uriR}`)).toEqual({ uriR, mementoDatetime: at });
        expect(archiveTodayAddress(`http://archive.today/${dotted}/${uriR}`)).toEqual({ uriR, mementoDatetime: at });
      }),
    );
  });

  test('AMP caches', () => {
    fc.assert(
      fc.property(original, (uriR) => {
        const url = new URL(uriR);
        const secure = url.protocol === 'https:' ? 's/' : '';
        const front = url.hostname.replaceAll('-', '--').replaceAll('.', '-');
        const inner = `${secure}${url.host}${url.pathname}${url.search}`;
        expect(ampCacheAddress(`https://${front}.cdn.ampproject.org/c/${inner}`)?.uriR).toBe(uriR);
        expect(ampCacheAddress(`https://www.google.com/amp/${inner}`)?.uriR).toBe(uriR);
      }),
    );
  });

  test('translate.goog, by its published encoding', () => {
    fc.assert(
      fc.property(original, (uriR) => {
        const url = new URL(uriR);
        const front = url.hostname.replaceAll('-', '--').replaceAll('.', '-');
        const query = `${url.search ? `${url.search}&` : '?'}_x_tr_sl=de&_x_tr_tl=en${url.protocol === 'http:' ? '&_x_tr_sch=http' : ''}`;
        expect(translateAddress(`https://${front}.translate.goog${url.pathname}${query}`)?.uriR).toBe(uriR);
      }),
    );
  });

  test('nothing throws, and what comes out is public http(s)', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          original.map((u) => `https://web.archive.org/web/2020/${u}`),
        ),
        (text) => {
          for (const read of [
            ampCacheAddress,
            archiveTodayAddress,
            namedArchiveAddress,
            replayAddress,
            searchCacheAddress,
            translateAddress,
            waybackAddress,
          ]) {
            const found = read(text)?.uriR;
            if (found) expect(new URL(found).protocol).toMatch(/^https?:$/);
          }
        },
      ),
    );
  });
});

describe('forms seen in the wild', () => {
  test.each([
    ['https://web.archive.org/web/2013/the-pain.example.com/x', 'http://the-pain.example.com/x', '2013'],
    [
      'https://web.archive.org/web/20070228213001/http:/www.example.fr:80/a',
      'http://www.example.fr/a',
      '2007-02-28T21:30:01Z',
    ],
    ['https://web.archive.org/web/0id_/https://a.example/b', 'https://a.example/b', undefined],
    [
      'https://web.archive.org/web/20200101000000/https://a.example/b?u=https://c.example/d#e',
      'https://a.example/b?u=https://c.example/d#e',
      '2020-01-01T00:00:00Z',
    ],
  ])('%s', (address, uriR, mementoDatetime) => {
    expect(waybackAddress(address)).toEqual({ uriR, mementoDatetime });
  });

  test.each([
    'https://web.archive.org/web/*/https://a.example/b',
    'https://web.archive.org/web/2020*/https://a.example/b',
    'https://web.archive.org/save/https://a.example/b',
    'https://web.archive.org/web/timemap/link/https://a.example/b',
  ])('no capture: %s', (address) => {
    expect(waybackAddress(address)).toBeUndefined();
  });

  test('an internationalised host behind translate.goog', () => {
    expect(translateAddress('https://0-strae--oqa-example.translate.goog/a?_x_tr_enc=0&_x_tr_sl=de')?.uriR).toBe(
      'https://xn--strae-oqa.example/a',
    );
  });

  test('the escaped question mark of an AMP viewer', () => {
    expect(ampCacheAddress('https://www.google.com/amp/s/a.example/b%3famp')?.uriR).toBe('https://a.example/b?amp');
  });

  test('a cache address without a scheme', () => {
    const found = searchCacheAddress(
      'https://webcache.googleusercontent.com/search?q=cache:Xy3kyKYIrPyo:www.a.example/b+words&hl=en',
    );
    expect(sameAddress(found?.uriR ?? '', 'http://www.a.example/b')).toBe(true);
  });

  test('Megalodon keeps Japanese time', () => {
    expect(namedArchiveAddress('https://megalodon.jp/2021-0101-0030-00/a.example/b')).toEqual({
      uriR: 'http://a.example/b',
      mementoDatetime: '2020-12-31T15:30:00Z',
    });
  });
});
