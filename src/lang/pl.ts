import type { Language } from './types.ts';

export const pl: Language = {
  code: 'pl',
  original:
    'oryginalny artykuł|artykuł oryginalny|oryginał|link do oryginału|tłumaczenie artykułu|pierwotnie opublikowano',
  source: 'źródło|link',
  author: 'autor|autorka',
  translator: 'tłumaczenie|tłumacz|tłumaczka',
  date: 'data|data publikacji|opublikowano',
};
