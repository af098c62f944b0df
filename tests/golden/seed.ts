import type { CiteOptions } from '../../src/cite/index.ts';
import { articleOf } from './article.ts';

/** A published news story and one mirror of it, named here only as a citation names them. */
export const ORIGINAL = 'https://www.epochtimes.com/gb/23/9/20/n14078074.htm';
export const COPY =
  'https://github.com/epic-marker/epoch-news/blob/b67b0200e073ebb9661d2d6cc54cefb746c258e8/pages/ncid277/n14078074.md';
export const TITLE = '普京会晤王毅 接受习近平邀请10月访华';

export const SEED = articleOf({
  title: TITLE,
  authors: ['张婷'],
  outlet: '大纪元',
  published: '2023-09-21',
  language: 'zh-Hans',
  original: ORIGINAL,
  copy: COPY,
  captured: '2023-09-21T00:45:17Z',
});

/** No more than the page says. */
export const AUTO: CiteOptions = { accessed: '2026-11-22' };
/** With the romanised and the translated forms that a person has typed. */
export const FULL: CiteOptions = {
  ...AUTO,
  forms: {
    titleLatin: 'Pujing huiwu Wang Yi, jieshou Xi Jinping yaoqing 10 yue fang Hua',
    titleTranslated: "Putin meets Wang Yi, accepts Xi Jinping's invitation to visit China in October",
    outletLatin: 'Dajiyuan',
    names: { 张婷: { family: 'Zhang', given: 'Ting' } },
  },
};
