import type { Bylines, Language } from './types.ts';

export const ja: Language = {
  code: 'ja',
  original: '元記事|原題|転載元|引用元|初出|翻訳元|記事元|原典|元の記事|オリジナル|翻訳元記事',
  source: '出典|ソース|情報源|リンク',
  author: '著者|筆者|執筆者|原著者|文|執筆|取材|取材・文|ライター|作者|投稿者|文責|記者',
  translator: '翻訳者|訳者|翻訳|訳',
  editor: '編集|編集者|校正',
  date: '日付|公開日|掲載日|投稿日|公開|投稿日時|配信|公開日時|掲載|公開日:|発表日',
  updated: '更新|更新日|更新日時|最終更新|最終更新日',
};

/** Days of the week, long and short. */
export const weekdays = '日曜日|日|月曜日|月|火曜日|火|水曜日|水|木曜日|木|金曜日|金|土曜日|土';

export const bylines: Bylines = {
  by: '文|取材|取材・文|文・取材|取材＝|文・写真|執筆|著者|筆者|ライター|記者|文責|文と写真|text|author',
  joins: '・',
  after: '投稿|公開|更新|写真|撮影|編集',
  roles: '記者|編集委員|論説委員|ライター|編集者|教授|准教授|氏|さん',
  desks: '編集部|取材班|共同通信|時事通信|ニュース|新聞|通信',
  none: 'もっと見る|コメント|シェア|ホーム|ニュース|著者|匿名|記事一覧',
};
