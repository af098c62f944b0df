import fc from 'fast-check';
import { captureDate } from '../../src/detect/capture-date.ts';
import { parseDate } from '../../src/detect/git/labelled-facts.ts';
import { chineseByline } from '../../src/extract/chinese-byline.ts';
import { datelineOf, latinDateline } from '../../src/extract/dateline.ts';
import { safeOriginal, suspicious } from '../../src/kit/original.ts';
import { stripInvisible, turnsDirection } from '../../src/kit/text.ts';
import { parseUrl, sameAddress, urlsInText } from '../../src/kit/url.ts';
import { labelOf } from '../../src/lang/labels.ts';
import { check, type Property } from './property.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...'【】（）()「」『』《》：:，,。/／年月日讯訊报导報導記者记者 综合 编译 责任编辑 原文链接 作者 \n\r \t \u00a0 \u3000 \u200b \u202e \u2066 \u0301 \u00ad http:// https:// javascript: data: @ # ? % %E2%80%AE .. xn-- www. example.org 127.0.0.1 [::1] localhost 2023 9999 0 99 31 13 Z +0800 T00:00 GMT January Feb. 二〇二三 民国 '.split(
      /(?<=.) /u,
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
);
const text = fc.array(piece, { maxLength: 30 }).map((p) => p.join(''));
const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 4000 })).map(([p, n]) => p.repeat(n).slice(0, 20_000));
const anyText = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: repeated });

const isDay = (iso: string) => {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:]{5,8}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(iso);
  if (!m) return false;
  const at = new Date(Date.UTC(Number(m[1]), Number(m[2] ?? 1) - 1, Number(m[3] ?? 1)));
  return at.getUTCMonth() + 1 === Number(m[2] ?? 1) && at.getUTCDate() === Number(m[3] ?? 1);
};

export const properties: readonly Property[] = [
  {
    name: 'addresses: only public http(s) comes out, and it stays so',
    arbitrary: anyText,
    holds(s: string) {
      const uri = safeOriginal(s);
      suspicious(s);
      labelOf(s);
      if (uri === undefined) return;
      const url = new URL(uri);
      check(/^https?:$/.test(url.protocol) && !url.username && !url.password, 'scheme or user info', uri);
      check(url.hostname.includes('.') && !/^[\d.]+$|^\[/.test(url.hostname), 'host', uri);
      check(!turnsDirection(decode(uri)), 'direction', uri);
      check(safeOriginal(uri) === uri, 'not stable', uri);
    },
  },
  {
    name: 'addresses: in running text they are parts of it, and equality is symmetric',
    arbitrary: fc.tuple(anyText, anyText),
    holds([a, b]: [string, string]) {
      for (const found of urlsInText(a)) check(a.includes(found) && !!parseUrl(found), 'no address of the text', found);
      check(sameAddress(a, b) === sameAddress(b, a), 'asymmetric', `${a} | ${b}`);
    },
  },
  {
    name: 'text: what is hidden is gone at once',
    arbitrary: anyText,
    holds(s: string) {
      const once = stripInvisible(s);
      check(!turnsDirection(once) && once.length <= s.length, 'left over', s);
      check(stripInvisible(once) === once, 'not stable', s);
    },
  },
  {
    name: 'dates: a day of the calendar or nothing',
    arbitrary: anyText,
    holds(s: string) {
      for (const found of [parseDate(s), captureDate(s)])
        check(found === undefined || isDay(found), 'no day', `${s} → ${found}`);
    },
  },
  {
    name: 'datelines and bylines: names and days that stand in the text',
    arbitrary: anyText,
    holds(s: string) {
      for (const found of [datelineOf(s), latinDateline(s)]) {
        if (!found) continue;
        for (const value of Object.values(found))
          check(typeof value !== 'string' || value.length <= s.length + 12, 'longer than the text', s);
        const { date } = found as { date?: string };
        check(date === undefined || isDay(date), 'no day', `${s} → ${date}`);
      }
      chineseByline(s);
    },
  },
];

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
