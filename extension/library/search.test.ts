import fc from 'fast-check';
import simplified from 'opencc-js/dict/TSCharacters';
import { describe, expect, test } from 'vitest';
import { Folder } from './fold.ts';
import { excerpt, matches, occurrences, pieces, placesOf, termsOf } from './search.ts';
import { makeVariants } from './variants.ts';

const folder = new Folder(makeVariants());
const fold = (text: string) => folder.fold(text).text;
const found = (text: string, query: string) => {
  const places = placesOf(folder.fold(text), termsOf(query, folder));
  return matches(fold(text), termsOf(query, folder)) ? places.map((p) => text.slice(p.start, p.end)) : undefined;
};

describe('folding', () => {
  test.each([
    ['圖書館', '图书馆'],
    ['乾燥 幹部 干涉', '干燥 干部 干涉'],
    ['臺灣', '台湾'],
    ['裏面', '里面'],
    ['埃德溫‧哈特利', '埃德温·哈特利'],
    ['埃德温哈特利', '埃德温・哈特利'],
    ['ＡＢＣ　１２３', 'abc 123'],
    ['ﾃﾚﾋﾞ', 'テレビ'],
    ['Müller naïve ŁÓDŹ Ærø Straße', 'muller naive lodz aero strasse'],
    ['Đường phố', 'duong pho'],
    ['كتاب ي', 'کتاب ی'],
    ['۱۴۰۳ ٢٠٢٤', '1403 2024'],
    ['می‌روم', 'میروم'],
    ['ё', 'е'],
    ['l’été', "l'ete"],
  ])('%s is %s', (a, b) => expect(fold(a)).toBe(fold(b)));
  test('letters that are others stay others', () => {
    expect(fold('мой')).not.toBe(fold('мои'));
    expect(fold('かき')).not.toBe(fold('がき'));
  });
  test('every pair of the character table is one', () => {
    for (const line of simplified.split('|')) {
      const [char = '', ...others] = line.split(' ');
      for (const other of others) if ([...other].length === 1) expect(fold(char), line).toBe(fold(other));
    }
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'圖图書书館馆乾干裡里臺台·‧ \n\u3000aÉéIß１1кйガ가'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });
  test('folding twice changes nothing, and every piece of the folded text stands for a piece of the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: out, from, to } = folder.fold(source);
        expect(fold(out)).toBe(out);
        expect(folder.text(source)).toBe(out);
        expect([from.length, to.length]).toEqual([out.length, out.length]);
        for (let i = 0; i < out.length; i++) {
          expect(to[i]).toBeGreaterThan(from[i] as number);
          if (i) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] as number);
        }
      }),
      { numRuns: 500 },
    );
  });
  const han = fc.string({ unit: fc.constantFrom(...'圖图書书館馆乾干裡里臺台河州，。'), minLength: 1, maxLength: 30 });
  test('whatever stands in a Chinese sentence is found in it, in either script', () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (sentence, a, b) => {
        const start = a % sentence.length;
        const piece = sentence.slice(start, start + 1 + (b % (sentence.length - start)));
        const other = [...piece].map((c) => ({ 圖: '图', 图: '圖', 書: '书', 馆: '館', 臺: '台', 里: '裡' })[c] ?? c);
        for (const query of [piece, other.join('')]) {
          const hits = found(sentence, query);
          expect(hits?.length, `${query} in ${sentence}`).toBeGreaterThan(0);
          for (const hit of hits ?? []) expect(fold(hit)).toContain(fold(query)[0]);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('cutting at places and joining gives the text, and every hit is the word that was looked for', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, n) => {
        const folded = folder.fold(source);
        const term = folded.text.slice(n % (folded.text.length + 1)).slice(0, 2);
        if (!term.trim() || term.includes('\n')) return;
        const places = placesOf(folded, [term]);
        const cut = pieces(source, places);
        expect(cut.map((p) => p.text).join('')).toBe(source);
        expect(places.length > 0).toBe(occurrences(folded.text, term).length > 0);
        for (const p of excerpt(source, places)) expect(p.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('finding', () => {
  test('several words must all occur, in any order', () => {
    expect(found('河州图书馆修复百年地图', '地圖 圖書館')).toEqual(['图书馆', '地图']);
    expect(found('河州图书馆修复百年地图', '地图 夜船')).toBeUndefined();
  });
  test('a space inside Chinese is no difference; a paragraph is', () => {
    expect(found('修复百年 地图', '百年地图')).toEqual(['百年 地图']);
    expect(found('修复百年\n地图', '百年地图')).toBeUndefined();
  });
  test('letters are found from the beginning of a word', () => {
    expect(found('The police saw ice; icebergs', 'ice')).toEqual(['ice', 'ice']);
    expect(found('在GitHub上', 'github')).toEqual(['GitHub']);
    expect(found('20231121 and 2023', '21')).toBeUndefined();
  });
  test('words in quotation marks stay together', () => {
    expect(found('a new city, an old york, New  York', '"new york"')).toEqual(['New  York']);
    expect(found('a new city, an old york', '“new york”')).toBeUndefined();
    expect(found('明年 地图', '「明年 地图」')).toEqual(['明年 地图']);
  });
  test('nothing but signs finds everything and marks nothing', () => {
    expect(termsOf(' · ‧ ', folder)).toEqual([]);
    expect(termsOf('a a A ａ', folder)).toEqual(['a']);
  });
});

describe('excerpt', () => {
  const shown = (text: string, query: string) =>
    excerpt(text, placesOf(folder.fold(text), termsOf(query, folder)))
      .map((p) => (p.hit ? `[${p.text}]` : p.text))
      .join('');
  test('the word in its context, cut at words', () => {
    const text = `${'word '.repeat(40)}iceberg ${'later '.repeat(60)}`;
    const out = shown(text, 'iceberg');
    expect(out).toMatch(/^…word (?:word )+\[iceberg\] (?:later )+.{0,6}…$/);
    expect(out.length).toBeLessThan(210);
    expect(shown(`${'甲乙丙丁'.repeat(20)}图书馆${'戊己庚'.repeat(60)}`, '圖書館')).toMatch(
      /^….{24}\[图书馆\].{50,70}…$/,
    );
  });
  test('without a hit its beginning; a short first paragraph is not left alone', () => {
    expect(shown('短。\n第二段在这里。', '没有')).toBe('短。 第二段在这里。');
  });
});
