import type { CiteOptions } from '../../src/cite/index.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf, type Facts } from './article.ts';

/** A work that asks something of a style. All invented. */
export interface Case {
  readonly name: string;
  readonly article: Article;
  readonly options: CiteOptions;
}

const ACCESSED = '2026-11-22';
const COPIES = 'https://github.com/reader-one/shore-archive/blob/0123456789abcdef0123456789abcdef01234567/';

const HERALD = { outlet: 'The Coastal Herald', language: 'en', published: '2022-03-05' } as const;
const DAILY = { outlet: '海岸日报', language: 'zh-Hans', published: '2021-07-30' } as const;

function work(name: string, facts: Facts, options: Partial<CiteOptions> = {}): Case {
  const original = `https://news.example/${name}`;
  const article = articleOf({ original, copy: `${COPIES}${name}.md`, captured: '2022-03-06', ...facts });
  return { name, article, options: { accessed: ACCESSED, ...options } };
}

const [OKAFOR, LINDQVIST, CRUZ, MOREAU] = [
  'Daniel Okafor',
  'Ingrid Lindqvist',
  'Mary-Ann de la Cruz',
  'Jean-Luc Moreau',
] as const;
const TWENTY_ONE = [...'ABCDEFGHIJKLMNOPQRSTU'].map((letter) => `Kim ${letter}mory`);

export const WORKS: readonly Case[] = [
  work('no-author', { ...HERALD, title: 'Harbour dredging resumes after the spring storm' }),
  work('organisation', {
    language: 'zh-Hant',
    outlet: '東岸日報',
    published: '2020-09-01',
    title: '颱風接近 東部鐵路停駛',
    authors: [{ name: '東岸通訊社', kind: 'organization' }],
  }),
  work('two-authors', { ...HERALD, title: 'Ferries stay in port', authors: [OKAFOR, LINDQVIST] }),
  work('three-authors', { ...HERALD, title: 'Ferries stay in port', authors: [OKAFOR, LINDQVIST, CRUZ] }),
  work('four-authors', { ...HERALD, title: 'Ferries stay in port', authors: [OKAFOR, LINDQVIST, CRUZ, MOREAU] }),
  work('twenty-one-authors', { ...HERALD, title: 'Ferries stay in port', authors: TWENTY_ONE }),
  work('translator', { ...DAILY, title: '渡轮停航三日', authors: [OKAFOR], translators: ['高山'] }),
  work('no-date', { ...HERALD, published: undefined, title: 'A guide to the tides', authors: [LINDQVIST] }),
  work('year-only', { ...DAILY, published: '2019', title: '灯塔的守夜人', authors: ['欧阳明'] }),
  work('latin-author', { ...DAILY, title: '北欧港口见闻', authors: [LINDQVIST] }),
  work('english-article', { ...HERALD, title: 'The lighthouse keeper retires', authors: [OKAFOR] }, { mode: 'both' }),
  work(
    'archive-copy',
    {
      ...HERALD,
      title: 'The lighthouse keeper retires',
      authors: [OKAFOR],
      copy: 'https://web.archive.org/web/20220307101500/https://news.example/archive-copy',
      captured: '2022-03-07T10:15:00Z',
    },
    { mode: 'both', originalReachable: false },
  ),
  work('unknown-original', { ...DAILY, title: '雾中的码头', authors: ['林小雨'], original: undefined }),
  work('right-to-left', {
    language: 'fa',
    outlet: 'روزنامه ساحل',
    published: '2021-02-11',
    title: 'باران سنگین در بندرهای جنوب',
    authors: ['رضا کریمی'],
  }),
  work('marks-and-specials', {
    ...HERALD,
    title: `He said "stop": 100% of $5 & #1_{a}^2 ~ [x] | ''y'' <i>`,
    authors: [OKAFOR],
  }),
  work('japanese', {
    language: 'ja',
    outlet: '海岸新聞',
    published: '2018-10-04',
    title: '台風が港に接近',
    authors: ['山田 花子'],
  }),
  work(
    'korean-romanised',
    { language: 'ko', outlet: '해안일보', published: '2017-05-02', title: '항구의 아침', authors: ['김하나'] },
    {
      forms: {
        titleLatin: 'Hanggu-ui achim',
        titleTranslated: 'Morning in the harbour',
        outletLatin: 'Haean Ilbo',
        names: { 김하나: { family: 'Kim', given: 'Hana' } },
      },
    },
  ),
  work(
    'russian-romanised',
    {
      language: 'ru',
      outlet: 'Береговой вестник',
      published: '2016-12-19',
      title: 'Маяк закрыт на зиму',
      authors: ['Мария Петрова'],
    },
    {
      forms: {
        titleLatin: 'Mayak zakryt na zimu',
        titleTranslated: 'The lighthouse is closed for the winter',
        outletLatin: 'Beregovoi vestnik',
        names: { 'Мария Петрова': { family: 'Petrova', given: 'Mariia' } },
      },
    },
  ),
  work('hungarian', {
    language: 'hu',
    outlet: 'Parti Hírlap',
    published: '2015-06',
    title: 'Reggel a kikötőben',
    authors: ['Nagy Anna'],
  }),
  work(
    'date-range',
    { ...HERALD, title: 'Three days of storm on the coast', authors: [LINDQVIST] },
    { forms: { published: '2022-03-30/2022-04-02' } },
  ),
  work('generation', { ...HERALD, title: 'The tide tables explained', authors: ['Harold B. Finch, Jr.'] }),
  work('in-paper', { ...DAILY, title: '潮汐表的来历', authors: ['林小雨'] }, { forms: { page: '4' } }),
  work('vietnamese', {
    language: 'vi',
    outlet: 'Báo Bờ Biển',
    published: '2014-01-08',
    title: 'Buổi sáng ở bến cảng',
    authors: ['Nguyễn Văn An'],
  }),
];
