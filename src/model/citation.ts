/** CSL-JSON 1.0.2, as far as an article needs it. */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}
export interface CslDate {
  'date-parts': [number[]] | [number[], number[]];
}
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  'original-title'?: string;
  author?: CslName[];
  translator?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  note?: string;
}
