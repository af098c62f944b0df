import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from './detect.ts';

describe('languageOf', () => {
  it.each([
    ['zh-Hans', '市政府周三宣布，这条铁路将于明年开通，沿线居民对此表示欢迎。'],
    ['zh-Hant', '市政府週三宣布，這條鐵路將於明年開通，沿線居民對此表示歡迎。'],
    ['ja', '市は水曜日、新しい鉄道が来年開通すると発表した。住民は歓迎している。'],
    ['ja', '東京都知事選挙、投票率過去最高を記録。現職再選、新人候補及ばず'],
    [
      'zh-Hans',
      '本报东京电：「ありがとう」是他在会上说的第一句话，记者随后向发言人核实了这一说法，得到的答复是原定的行程没有变化，会谈将在星期四上午举行。',
    ],
    ['ko', '시는 수요일 새 철도가 내년에 개통된다고 발표했다.'],
    [
      'ru',
      'Мэрия сообщила в среду, что новая железная дорога откроется в следующем году, и жители на это не жалуются.',
    ],
    [
      'uk',
      'Мерія повідомила у середу, що нова залізниця відкриється наступного року, і це для мешканців не є новиною.',
    ],
    [
      'en',
      'The city said that the new railway is to open next year 🚆, and that “北站” (the north station) was not late.',
    ],
    ['en', 'The city said on Wednesday that the new railway is to open next year and that it was not late.'],
    ['de', 'Die Stadt hat am Mittwoch mitgeteilt, dass die neue Bahn im nächsten Jahr und nicht erst später öffnet.'],
    ['fr', 'La ville a annoncé mercredi que la nouvelle ligne ouvrira dans un an et que les habitants sont ravis.'],
    [
      'es',
      'La ciudad anunció el miércoles que el nuevo tren abrirá en un año y que los vecinos no se quejan por ello.',
    ],
    ['pt', 'A cidade anunciou na quarta que a nova linha não abre este ano, mas os moradores dizem que é para o bem.'],
    ['fa', 'شهرداری روز چهارشنبه گفت که راه‌آهن جدید سال آینده باز می‌شود و این پروژه گران نبود.'],
    ['ar', 'قالت البلدية يوم الأربعاء إن خط السكة الحديدية الجديد سيفتح في العام المقبل.'],
    ['he', 'העירייה הודיעה ביום רביעי כי קו הרכבת החדש ייפתח בשנה הבאה.'],
    ['th', 'เทศบาลแถลงเมื่อวันพุธว่าทางรถไฟสายใหม่จะเปิดในปีหน้า'],
  ])('%s', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });

  it('is undefined when there is nothing to judge', () => {
    expect(languageOf('12 — 34')).toBeUndefined();
  });

  it('keeps simplified text with a name in traditional characters simplified', () => {
    expect(languageOf('记者陳國強报导，这个问题还没有结论，专家认为应该继续调查。')).toBe('zh-Hans');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const code = languageOf(text);
        expect(code === undefined || /^[a-z]{2,3}(?:-[A-Za-z]{2,4}){0,2}$/.test(code)).toBe(true);
      }),
    );
  });
});
