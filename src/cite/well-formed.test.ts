import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { articleOf, type Facts } from '../../tests/golden/article.ts';
import { cite, STYLES } from './index.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Headlines, outlets and names of many languages, with the marks that headlines have. All invented. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Who owns the shore?',
    '“We will not move,” say the ferrymen of the bay',
    'Council calls plan "a gift" to the port',
    'Opinion | The harbour needs its keeper',
    'Why did the U.S. leave the northern bay so early?',
    "The keeper's last night: a story of light",
    'Storm!',
    'Ferries Stay in Port for Third Day',
    'A year on… and no bridge',
  ],
  zh: ['风暴之后 渡轮停航三日', '“我们不走”：船工的一天', '谁拥有海岸？', '《潮汐表》的来历'],
  ja: ['台風が港に接近', '「動かない」と船頭たち'],
  ko: ['항구의 아침', '"움직이지 않겠다"'],
  ru: ['Маяк закрыт на зиму', '«Мы не уйдём»: день паромщика', 'Кому принадлежит берег?'],
  es: ['¿De quién es la orilla?', 'El farero se jubila'],
  de: ['„Wir gehen nicht“: Ein Tag am Kai', 'Wem gehört die Küste?'],
  fr: ['« Nous ne bougerons pas »', 'À qui appartient le rivage ?'],
  pt: ['O faroleiro se aposenta'],
  fa: ['باران سنگین در بندرهای جنوب'],
  vi: ['Buổi sáng ở bến cảng'],
  ar: ['أمطار غزيرة في الموانئ'],
};
const NAMES: Readonly<Record<string, readonly string[]>> = {
  zh: ['张婷', '欧阳明', '玛拉·奎尔', '东岸通讯社'],
  ja: ['山田 花子', '鈴木一郎'],
  ko: ['김하나', '남궁민'],
  ru: ['Мария Петрова', 'А. В. Петров', 'Петров Алексей Викторович'],
  es: ['Lucía Ferrer Olmo', 'María José Ferrer', 'Lucía de la Vega'],
  vi: ['Nguyễn Văn An'],
  fa: ['رضا کریمی'],
};
const ANYONE = [
  'Jane R. Penrose',
  'J.R. Penrose',
  'Marisol',
  "Siobhan O'Garra",
  'Harold B. Finch, Jr.',
  'Pieter van der Molen',
];

const facts: fc.Arbitrary<Facts> = fc.constantFrom(...Object.keys(TITLES)).chain((language) =>
  fc.record({
    language: fc.constant(language),
    title: fc.constantFrom(...(TITLES[language] as readonly string[])),
    authors: fc.array(fc.constantFrom(...(NAMES[language] ?? ANYONE), ...ANYONE), { maxLength: 8 }),
    outlet: fc.constantFrom('The Coastal Herald', '海岸日报', 'Береговой вестник', 'What’s On?'),
    published: fc.constantFrom('2023-09-21', '2023-09', '2023', ''),
    original: fc.constantFrom('https://news.example/a/b', undefined),
    copy: fc.constantFrom(
      'https://github.com/a/b/blob/c/d.md',
      'https://web.archive.org/web/20230922101112/https://news.example/a/b',
      '',
    ),
    captured: fc.constantFrom('2023-09-22T00:45:17Z', ''),
  }),
);

/** A mark that no manual lets stand, and what it is. */
const MALFORMED: readonly (readonly [RegExp, string])[] = [
  [/,\s*,|，\s*，|;\s*;/u, 'two commas'],
  [/(?<!\. ?\.) \.(?! ?\.)(?!\w)| ,|\s;(?! )/u, 'a mark behind a space'],
  [/(?<![.…])\.\.(?!\.)|。。|？。|！。/u, 'two stops'],
  [/[?!]\.(?!\w)/u, 'a stop behind a question'],
  [/\(\s*\)|\[\s*\]|（\s*）|“\s*”|‘\s*’|《》/u, 'empty brackets or marks'],
  [/undefined|NaN|\[object/u, 'a value that is none'],
  [/ {2,}/u, 'two spaces'],
  [/^[\s,.;:]|[\s,;:]$/u, 'a mark at an end'],
];
const count = (text: string, mark: string) => text.split(mark).length - 1;

describe.each(STYLES.filter((s) => s.kind === 'text').map((s) => s.name))('%s', (style) => {
  test('has no malformed reference', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('original', 'copy', 'both', undefined), (of, mode) => {
        const citation = cite(articleOf(of), { accessed: '2026-11-22', style, mode });
        for (const { text } of [citation, ...citation.inText]) {
          for (const [pattern, what] of MALFORMED) expect(pattern.exec(text)?.[0], `${what}: ${text}`).toBeUndefined();
          // A number with a closing bracket is a whole form, and German opens with the mark that others close with.
          if (text.length < 4 || text.includes('„')) continue;
          for (const [open, close] of ['()', '[]', '（）', '“”', '《》'])
            expect(count(text, open as string), `${open}${close}: ${text}`).toBe(count(text, close as string));
        }
        if (of.original || of.copy)
          expect(citation.text).toMatch(/https:\/\/(?:news\.example|github\.com|web\.archive\.org)\//);
      }),
      { numRuns: 200 },
    );
  });
});
