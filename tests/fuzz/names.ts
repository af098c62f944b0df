import fc from 'fast-check';
import { entitiesAs } from '../../src/entities/export.ts';
import { entitySteps } from '../../src/entities/index.ts';
import { timeline } from '../../src/entities/timeline.ts';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { check, type Property } from './property.ts';

/** What names are made of, what stands around them, and what looks like either. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'记者 王小明 欧阳 张 说 表示 · ・ ． （ ） (Ann Lee) （Bank of X） 《 》 “ ” 「 」 公司 集团 大学 法院 上海市 浦东新区 侯寨村 美国 白宫 共产党 中共 一带一路 第三届 峰会 2023年 9月20日 上周 民国 去年 虾皮 旗下 书 、 ， 。 ： \n U.S. Mr. Dr. Bank of the O’Neil McDonald said Berlin, 5 October 2023 Иван Петров محمد 김철수 カタカナ __proto__ constructor toString \u202e \u200b \u0301 😀 \ud800'.split(
      / (?=\S)/,
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const body = fc
  .array(fc.tuple(piece, fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 2000 }))), {
    maxLength: 40,
  })
  .map((pieces) => pieces.map(([s, n]) => s.repeat(n).slice(0, 6000)).join(''))
  .map((text) => text.slice(0, 30_000));

export const properties: readonly Property[] = [
  {
    name: 'names: found in short steps, each where it says, and no more than a book has',
    arbitrary: fc.record({
      text: body,
      headline: fc.array(piece, { maxLength: 4 }).map((p) => p.join('')),
      language: fc.constantFrom('zh', 'zh-Hant-TW', 'en', 'ru', 'fa', 'ja', 'x', undefined),
      published: fc.constantFrom('2024-02-29', '2024', '9999-12-31', 'x', undefined),
      tags: fc.array(piece, { maxLength: 5 }),
    }),
    limit: 15_000,
    holds({ text, headline, language, published, tags }: Text) {
      const article = {
        articleBody: text,
        headline,
        inLanguage: language,
        datePublished: published,
        keywords: tags.map((tag) => ({ text: tag, href: 'https://a.example/tag' })),
      } as unknown as Article;
      const steps = entitySteps(article);
      let longest = 0;
      for (;;) {
        const before = process.cpuUsage();
        const step = steps.next();
        longest = Math.max(longest, process.cpuUsage(before).user / 1000);
        if (step.done) return found(text, step.value, longest);
      }
    },
  },
];

function found(text: string, entities: readonly Entity[], longest: number): void {
  check(longest < 5000, 'one step took too long', String(longest));
  check(entities.length <= 3000, 'too many', String(entities.length));
  for (const { name, mentions, date } of entities) {
    check(name !== '', 'no name', JSON.stringify(mentions.slice(0, 2)));
    check(date === undefined || /^-?\d{4}/.test(date), 'date', String(date));
    for (const { position, quote } of mentions)
      check(text.slice(position.start, position.end) === quote.exact, 'mention', quote.exact);
  }
  timeline(entities);
  for (const form of ['text', 'csv', 'json'] as const) entitiesAs(entities, form);
}

interface Text {
  text: string;
  headline: string;
  language: string | undefined;
  published: string | undefined;
  tags: string[];
}
