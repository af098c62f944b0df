import type { Language } from './types.ts';

export const ko: Language = {
  code: 'ko',
  original: '원문|원문 링크|원문 주소|원글|원본|원본 글|번역 원문|기사 원문|원제|원본 링크',
  source: '출처|링크',
  author: '저자|원저자|글쓴이|기자|작성자',
  translator: '번역|역자|번역자|옮긴이',
  editor: '편집|감수|교정',
  date: '날짜|작성일|게시일|등록일',
};

/** Days of the week, long and short. */
export const weekdays = '일요일|일|월요일|월|화요일|화|수요일|수|목요일|목|금요일|금|토요일|토';
