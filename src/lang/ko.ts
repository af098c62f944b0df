import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'ko',
  headline: '제목|기사 제목',
  original: '원문|원문 링크|원문 주소|원글|원본|원본 글|번역 원문|기사 원문|원제|원본 링크',
  source: '출처|링크',
  author: '저자|원저자|글쓴이|기자|작성자|글|취재|작가|필자',
  translator: '번역|역자|번역자|옮긴이',
  editor: '편집|감수|교정',
  date: '날짜|작성일|게시일|등록일|입력|등록|기사입력|발행일|승인|입력시간|발행',
  updated: '수정|수정일|업데이트|최종수정',
  relations: {
    translated: '번역|옮긴|옮겼|옮깁',
    original: '원문|원본|원글|원제|원작',
    published: '게시|게재|발행|실린|작성',
    reposted: '전재|퍼온|재게시|인용',
    source: '출처|링크',
    self: '이 글|이글|이 문서|이 포스트|이 기사|본 글|본 문서|본 포스트|이 번역|다음 글|이 게시|포스트를|글을',
    elsewhere: '참고|참조',
    by: '저자|원저자|원작자|글쓴이|작성자',
    wrote: '의|가 작성|이 작성|가 쓴|이 쓴|님의|님이|가|이',
  },
  readings: '참고|참조|더 읽|관련|출처 목록|레퍼런스|추천',
};

/** Days of the week, long and short. */
export const weekdays = '일요일|일|월요일|월|화요일|화|수요일|수|목요일|목|금요일|금|토요일|토';

export const bylines: Bylines = {
  by: '글|글쓴이|기자|작성자|저자|취재|글·사진|글 ·사진|입력',
  joins: '·|와|과',
  after: '입력|수정|승인|등록|사진|편집|기사입력',
  roles:
    '기자|선임기자|특파원|논설위원|인턴기자|수습기자|객원기자|전문기자|교수|작가|칼럼니스트|편집위원|통신원|시민기자|대표',
  desks: '편집부|뉴스|연합뉴스|신문|온라인뉴스팀|디지털뉴스팀|취재팀|뉴스팀',
  none: '댓글|공유|홈|더보기|뉴스|익명|관리자|운영자',
};

/** `홍길동 기자`: a name with the job after it; not after a word for pictures. */
export const reporter =
  /(?<!(?:사진|그래픽|편집|영상)\s?[=:]?\s?)(?<![\p{Script=Hangul}])(\p{Script=Hangul}{2,4}?)\s?(?:선임|수습|인턴|객원|전문|시민|온라인)?\s?(?:기자|특파원|논설위원|통신원)(?![\p{Script=Hangul}])/gu;

export const around: Around = {
  related:
    '관련기사|관련 기사|관련뉴스|관련 뉴스|관련글|추천기사|추천 기사|인기기사|인기 기사|많이 본 뉴스|많이 본 기사|최신뉴스|최신 기사|이 기사도|함께 보면 좋은|더보기',
  furniture: '광고|공유|공유하기|인쇄|댓글|댓글쓰기|댓글 쓰기|구독|구독하기|닫기|메뉴|검색|태그|목록|맨위로|기자',
  closing: '무단전재|무단 전재|저작권자|ⓒ|©|copyright|출처:|사진=|사진:|태그:|구독',
};
