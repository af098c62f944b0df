import { expect, test } from 'vitest';
import { cite } from '../../src/cite/index.ts';
import { sampleArticle } from './sample.ts';

test.each(['en', 'zh-CN', 'zh-TW', 'fa', 'ko'])('the sample for %s has all that the reader shows', async (language) => {
  const article = await sampleArticle(language);
  expect(article?.headline).toBeTruthy();
  expect(article?.author.length).toBeGreaterThan(0);
  expect(article?.publisher?.name).toBeTruthy();
  expect(article?.provenance.confidence).toMatch(/certain|likely/);
  expect(article?.inLanguage?.slice(0, 2)).toBe(language === 'ko' ? 'en' : language.slice(0, 2));
  // The names are reserved: nobody can ever be asked.
  const addresses = JSON.stringify(article).match(/https?:\/\/[^/"]+/g) ?? [];
  expect(addresses.filter((a) => !a.endsWith('.example'))).toEqual([]);
  expect(article && cite(article, { style: 'apa', accessed: '2026-01-01' }).text).toContain('.example/');
});
