import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Article } from '../model/article.ts';
import { entitySteps, findEntities, namesToLearn } from './index.ts';

export function article(articleBody: string, more: Partial<Article> = {}): Article {
  return {
    headline: '',
    author: [],
    translator: [],
    editor: [],
    dateAlternatives: [],
    dir: 'ltr',
    images: [],
    links: [],
    keywords: [],
    blocks: [],
    articleBody,
    provenance: { hops: [] },
    issues: [],
    trackers: [],
    sources: {},
    datePublished: '2024-05-16',
    ...more,
  };
}
const named = (body: string, more?: Partial<Article>) =>
  findEntities(article(body, more)).map((e) => `${e.type}:${e.name}`);

/** Some Han character. */
const han = (n: number) => String.fromCharCode(0x4e00 + (n % 20_000));

describe('findEntities', () => {
  it('ties a foreign full name, its last part and its Latin form together', () => {
    const [person] = findEntities(
      article('财政部长安德烈‧克莱门茨（Andre Clements）周三发言。克莱门茨说，预算已经通过。'),
    ).filter((e) => e.type === 'person');
    expect(person).toMatchObject({ name: '安德烈‧克莱门茨', aliases: ['克莱门茨', 'Andre Clements'] });
    expect(person?.mentions).toHaveLength(2);
  });
  it('reads traditional script as it reads simplified', () => {
    expect(named('國務院總理李強週二在廣州會見記者。')).toEqual(
      expect.arrayContaining(['person:李強', 'place:廣州', 'organization:國務院']),
    );
  });
  it('does not carry a body over a verb before it', () => {
    const found = named('他昨天出席立法院的会议，随后前往高雄市政府。');
    expect(found).toEqual(expect.arrayContaining(['organization:立法院', 'organization:高雄市政府']));
  });
  it('takes editors’ tags that are names and leaves topics out', () => {
    const found = findEntities(
      article('周晓岚参加了疫苗讨论。', {
        keywords: [
          { text: '周晓岚', href: 'https://example.org/t/1' },
          { text: '疫苗', href: '' },
        ],
      }),
    );
    expect(found).toMatchObject([
      { name: '周晓岚', type: 'person', evidence: 'tag', sameAs: 'https://example.org/t/1' },
    ]);
  });
  it('gives mentions that cut the text at their positions, the same each time, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('习近平访问北京', '（Ann Lee）', '9月20日', '《', '·', 'U.S. '),
        (noise, seed) => {
          const body = `${noise}${seed}${noise}`;
          const found = findEntities(article(body));
          expect(findEntities(article(body))).toEqual(found);
          for (const e of found)
            for (const m of e.mentions) expect(body.slice(m.position.start, m.position.end)).toBe(m.quote.exact);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('takes names known from elsewhere, with their kind', () => {
    const body = '昨天青石弯来了很多人，青石弯的灯亮了。';
    expect(findEntities(article(body)).map((e) => e.name)).not.toContain('青石弯');
    expect(findEntities(article(body), [['青石弯', 'place']])[0]).toMatchObject({ name: '青石弯', type: 'place' });
  });
  it.each([
    ['one character without end', '书'.repeat(60_000)],
    [
      'names, each another',
      Array.from({ length: 8000 }, (_, i) => `记者张${han(i * 131)}${han(i * 7919)}说。`).join(''),
    ],
    ['titles, each another', Array.from({ length: 9000 }, (_, i) => `《${han(i * 131)}${han(i * 7919)}录》`).join('')],
    ['brackets, each with a name', '书展（Ann Lee）'.repeat(8000)],
  ])('reads %s in short steps, and gives no more than a book names', { timeout: 60_000 }, (_, body) => {
    const steps = entitySteps(article(body));
    let taken = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken += 1;
    expect(taken).toBeGreaterThan(body.length / 1000);
    expect(step.value.length).toBeLessThanOrEqual(3000);
  });
  it('learns only what editors linked', () => {
    const keywords = [{ text: '青石弯村', href: 'https://example.org/tag' }];
    const found = findEntities(article('记者沈若兰说，青石弯村的灯亮了。', { keywords }));
    expect(namesToLearn(found)).toEqual([['青石弯村', 'place']]);
  });
});
