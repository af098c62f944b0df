import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** Korean Wikipedia, {{뉴스 인용}} (Citation Style 1). */
export const wikipediaKo = defineStyle({
  name: 'wikipedia-ko',
  label: '위키백과 (한국어)',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'ko', template: '뉴스 인용', divides: true }),
});
