import { expect, test } from 'vitest';
import { articleOf } from '../../tests/golden/article.ts';
import { cite, type CiteOptions } from './index.ts';

const article = articleOf({
  title: '港口的灯又亮了',
  authors: ['林书远', '周禾'],
  outlet: '海湾日报',
  language: 'zh-CN',
  published: '2024-11-06',
  original: 'https://n.example/a',
});
const written = (style: string, options: Partial<CiteOptions>) =>
  cite(article, { accessed: '2026-11-22', style, ...options }).text;

test('the marks of the edition of 2025 are of full width, or of half width where the person wants them', () => {
  expect(written('gb7714-2025', {})).toBe(
    '[1] 林书远，周禾. 港口的灯又亮了[EB/OL]. （2024-11-06）[2026-11-22]. https://n.example/a.',
  );
  expect(written('gb7714-2025', { halfWidth: true })).toBe(
    '[1] 林书远, 周禾. 港口的灯又亮了[EB/OL]. (2024-11-06)[2026-11-22]. https://n.example/a.',
  );
  expect(written('gb7714-2015', { halfWidth: true })).toBe(written('gb7714-2015', {}));
});

test('an article of the printed paper is [N/OL], with or without its page', () => {
  expect(written('gb7714-2025', { forms: { inPaper: true } })).toBe(
    '[1] 林书远，周禾. 港口的灯又亮了[N/OL]. 海湾日报，2024-11-06. https://n.example/a.',
  );
  expect(written('gb7714-2025', { forms: { page: '03' } })).toContain('海湾日报，2024-11-06（03）.');
  expect(written('gb7714-2025', { forms: { page: '03', inPaper: false } })).toContain('[EB/OL]');
});
