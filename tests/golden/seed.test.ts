import { expect, test } from 'vitest';
import { cite, type CiteOptions } from '../../src/cite/index.ts';
import { AUTO, COPY, FULL, ORIGINAL, SEED, TITLE } from './seed.ts';

const LATIN = 'Pujing huiwu Wang Yi, jieshou Xi Jinping yaoqing 10 yue fang Hua';
const ENGLISH = "Putin meets Wang Yi, accepts Xi Jinping's invitation to visit China in October";
const CURLY = ENGLISH.replace("'", '’');
const both = (o: CiteOptions): CiteOptions => ({ ...o, mode: 'both' });
const copy = (o: CiteOptions): CiteOptions => ({ ...o, mode: 'copy' });
const paper: CiteOptions = { ...AUTO, forms: { inPaper: true } };
const wiki: CiteOptions = {
  ...FULL,
  mode: 'both',
  originalReachable: true,
  forms: { ...FULL.forms, outletLatin: 'The Epoch Times' },
};

/** Style, options, expected; italics between asterisks, bold between two. */
const EXPECTED: readonly (readonly [string, CiteOptions, string])[] = [
  ['apa', FULL, `Zhang, T. (2023, September 21). ${LATIN} [${ENGLISH}]. *Dajiyuan*. ${ORIGINAL}`],
  ['apa', copy(FULL), `Zhang, T. (2023, September 21). ${LATIN} [${ENGLISH}]. *Dajiyuan*. ${COPY}`],
  ['apa', AUTO, `张婷. (2023, September 21). ${TITLE}. 大纪元. ${ORIGINAL}`],
  [
    'mla',
    both(FULL),
    `Zhang Ting. “${TITLE}” [“${LATIN}”; “Putin Meets Wang Yi, Accepts Xi Jinping’s Invitation to Visit China in October”]. 大纪元 [*Dajiyuan*], 21 Sept. 2023, ${ORIGINAL}. *GitHub*, epic-marker/epoch-news, 21 Sept. 2023, ${COPY}. Accessed 22 Nov. 2026.`,
  ],
  [
    'mla',
    both(AUTO),
    `张婷. “${TITLE}.” 大纪元, 21 Sept. 2023, ${ORIGINAL}. *GitHub*, epic-marker/epoch-news, 21 Sept. 2023, ${COPY}. Accessed 22 Nov. 2026.`,
  ],
  ['mla', AUTO, `张婷. “${TITLE}.” 大纪元, 21 Sept. 2023, ${ORIGINAL}.`],
  [
    'chicago-notes',
    both(FULL),
    `1. Zhang Ting 张婷, “${LATIN}” ${TITLE} [${CURLY}], *Dajiyuan* 大纪元, September 21, 2023, ${ORIGINAL}, archived September 21, 2023, at GitHub, ${COPY}.`,
  ],
  [
    'chicago-bibliography',
    both(FULL),
    `Zhang Ting 张婷. “${LATIN}” ${TITLE} [${CURLY}]. *Dajiyuan* 大纪元, September 21, 2023. ${ORIGINAL}. Archived September 21, 2023, at GitHub, ${COPY}.`,
  ],
  ['chicago-bibliography', AUTO, `张婷. “${TITLE}.” 大纪元, September 21, 2023. ${ORIGINAL}.`],
  [
    'chicago-author-date',
    FULL,
    `Zhang Ting 张婷. 2023. “${LATIN}” ${TITLE} [${CURLY}]. *Dajiyuan* 大纪元, September 21. ${ORIGINAL}.`,
  ],
  [
    'harvard',
    FULL,
    `Zhang, T. (2023) ‘${LATIN}’ [${CURLY}], *Dajiyuan*, 21 September. Available at: ${ORIGINAL} (Accessed: 22 November 2026).`,
  ],
  [
    'harvard',
    AUTO,
    `张婷 (2023) ‘${TITLE}’, 大纪元, 21 September. Available at: ${ORIGINAL} (Accessed: 22 November 2026).`,
  ],
  [
    'harvard',
    copy(AUTO),
    `张婷 (2023) ‘${TITLE}’, 大纪元, 21 September. Available at: ${COPY} (Accessed: 22 November 2026).`,
  ],
  [
    'ieee',
    FULL,
    `[1] T. Zhang, “${CURLY},” (in Chinese), *Dajiyuan*, Sep. 21, 2023. Accessed: Nov. 22, 2026. [Online]. Available: ${ORIGINAL}`,
  ],
  [
    'ieee',
    AUTO,
    `[1] 张婷, “${TITLE},” 大纪元, Sep. 21, 2023. Accessed: Nov. 22, 2026. [Online]. Available: ${ORIGINAL}`,
  ],
  [
    'vancouver',
    FULL,
    `1. Zhang T. [${ENGLISH}]. Dajiyuan [Internet]. 2023 Sep 21 [cited 2026 Nov 22]. Available from: ${ORIGINAL} Chinese.`,
  ],
  [
    'vancouver',
    AUTO,
    `1. 张婷. ${TITLE}. 大纪元 [Internet]. 2023 Sep 21 [cited 2026 Nov 22]. Available from: ${ORIGINAL}`,
  ],
  ['gb7714-2015', AUTO, `[1] 张婷. ${TITLE}[EB/OL]. (2023-09-21)[2026-11-22]. ${ORIGINAL}.`],
  ['gb7714-2015-author-date', AUTO, `张婷, 2023. ${TITLE}[EB/OL]. (2023-09-21)[2026-11-22]. ${ORIGINAL}.`],
  ['gb7714-2015', copy(AUTO), `[1] 张婷. ${TITLE}[EB/OL]. (2023-09-21)[2026-11-22]. ${COPY}.`],
  ['gb7714-2015', paper, `[1] 张婷. ${TITLE}[N/OL]. 大纪元, 2023-09-21[2026-11-22]. ${ORIGINAL}.`],
  ['gb7714-2025', AUTO, `[1] 张婷. ${TITLE}[EB/OL]. （2023-09-21）[2026-11-22]. ${ORIGINAL}.`],
  ['gb7714-2025-author-date', AUTO, `张婷，2023. ${TITLE}[EB/OL]. （2023-09-21）[2026-11-22]. ${ORIGINAL}.`],
  ['gb7714-2025', copy(AUTO), `[1] 张婷. ${TITLE}[EB/OL]. （2023-09-21）[2026-11-22]. ${COPY}.`],
  ['gb7714-2025', paper, `[1] 张婷. ${TITLE}[N/OL]. 大纪元，2023-09-21. ${ORIGINAL}.`],
  ['apa-zh-tw', AUTO, `张婷（2023年9月21日）。${TITLE}。**大纪元**。${ORIGINAL}`],
  [
    'wikipedia-en',
    wiki,
    `{{cite news |last=Zhang |first=Ting |script-title=zh:${TITLE} |trans-title=${ENGLISH} |date=2023-09-21 |newspaper=The Epoch Times |language=zh |url=${ORIGINAL} |url-status=live |archive-url=${COPY} |archive-date=2023-09-21 |access-date=2026-11-22}}`,
  ],
  [
    'wikipedia-en',
    AUTO,
    `{{cite news |author=张婷 |script-title=zh:${TITLE} |date=2023-09-21 |newspaper=大纪元 |language=zh |url=${ORIGINAL} |access-date=2026-11-22}}`,
  ],
  [
    'wikipedia-zh',
    both(AUTO),
    `{{cite news |author=张婷 |title=${TITLE} |date=2023-09-21 |newspaper=大纪元 |language=zh-hans |url=${ORIGINAL} |url-status=live |archive-url=${COPY} |archive-date=2023-09-21 |access-date=2026-11-22}}`,
  ],
  [
    'biblatex',
    FULL,
    `@online{zhang2023putin,
  author       = {张, 婷},
  title        = {${TITLE}},
  titleaddon   = {[${ENGLISH}]},
  organization = {大纪元},
  journaltitle = {大纪元},
  date         = {2023-09-21},
  url          = {${ORIGINAL}},
  urldate      = {2026-11-22},
  language     = {chinese},
  langid       = {chinese},
  note         = {Copy captured 2023-09-21: \\url{${COPY}}},
}`,
  ],
  [
    'ris',
    AUTO,
    [
      'TY  - NEWS',
      'AU  - 张, 婷',
      `TI  - ${TITLE}`,
      'T2  - 大纪元',
      'PY  - 2023',
      'DA  - 2023/09/21/',
      'LA  - zh-Hans',
      `UR  - ${ORIGINAL}`,
      'Y2  - 2026/11/22/',
      `N1  - Copy captured 2023-09-21: ${COPY}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  ],
  [
    'csl-json',
    { ...FULL, forms: { ...FULL.forms, titleLatin: undefined, outletLatin: undefined } },
    `[{"id":"zhang2023putin","type":"article-newspaper","title":"${TITLE}","author":[{"family":"张","given":"婷"}],"container-title":"大纪元","issued":{"date-parts":[[2023,9,21]]},"accessed":{"date-parts":[[2026,11,22]]},"URL":"${ORIGINAL}","language":"zh-Hans","note":"Copy captured 2023-09-21: ${COPY}"}]`,
  ],
  [
    'coins',
    AUTO,
    '<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&amp;rft.type=newspaperArticle&amp;rft.title=%E6%99%AE%E4%BA%AC%E4%BC%9A%E6%99%A4%E7%8E%8B%E6%AF%85%20%E6%8E%A5%E5%8F%97%E4%B9%A0%E8%BF%91%E5%B9%B3%E9%82%80%E8%AF%B710%E6%9C%88%E8%AE%BF%E5%8D%8E&amp;rft.source=%E5%A4%A7%E7%BA%AA%E5%85%83&amp;rft.aulast=%E5%BC%A0&amp;rft.aufirst=%E5%A9%B7&amp;rft.date=2023-09-21&amp;rft.language=zh-Hans&amp;rft.identifier=https%3A%2F%2Fwww.epochtimes.com%2Fgb%2F23%2F9%2F20%2Fn14078074.htm"></span>',
  ],
  [
    'markdown',
    AUTO,
    `张婷：[${TITLE}](${ORIGINAL})，大纪元，2023-09-21（[GitHub 副本](${COPY})，2023-09-21 存；2026-11-22 查阅）`,
  ],
  [
    'plain',
    AUTO,
    `张婷：《${TITLE}》，大纪元，2023年9月21日，${ORIGINAL}（副本：${COPY}，2023年9月21日存，2026年11月22日查阅）`,
  ],
];

test.each(EXPECTED)('%s', (style, options, expected) => {
  expect(cite(SEED, { ...options, style }).marked).toBe(expected);
});

/** Forms for the running text, in the order in which they are offered. */
const IN_TEXT: readonly (readonly [string, CiteOptions, readonly string[]])[] = [
  ['apa', FULL, ['(Zhang, 2023)', 'Zhang (2023)']],
  ['mla', FULL, ['(Zhang)']],
  ['chicago-notes', FULL, ['2. Zhang, “Pujing huiwu Wang Yi.”']],
  ['chicago-author-date', FULL, ['(Zhang 2023)', 'Zhang (2023)']],
  ['harvard', FULL, ['(Zhang, 2023)', 'Zhang (2023)']],
  ['ieee', FULL, ['[1]']],
  ['vancouver', FULL, ['(1)']],
  ['gb7714-2015', AUTO, ['[1]']],
  ['gb7714-2015-author-date', AUTO, ['(张婷, 2023)']],
  ['gb7714-2025-author-date', AUTO, ['（张婷，2023）']],
  ['apa-zh-tw', AUTO, ['（张婷，2023）', '张婷（2023）']],
  ['biblatex', FULL, ['\\parencite{zhang2023putin}', '\\textcite{zhang2023putin}']],
];

test.each(IN_TEXT)('%s in the text', (style, options, expected) => {
  expect(cite(SEED, { ...options, style }).inText.map((form) => form.text)).toEqual(expected);
});
