import type { Language } from './types.ts';

export const ja: Language = {
  code: 'ja',
  original: '元記事|原題|転載元|引用元|初出|翻訳元|記事元|原典|元の記事|オリジナル|翻訳元記事',
  source: '出典|ソース|情報源|リンク',
  author: '著者|筆者|執筆者|原著者',
  translator: '翻訳者|訳者|翻訳|訳',
  editor: '編集|編集者|校正',
  date: '日付|公開日|掲載日|投稿日',
};

/** Days of the week, long and short. */
export const weekdays = '日曜日|日|月曜日|月|火曜日|火|水曜日|水|木曜日|木|金曜日|金|土曜日|土';
