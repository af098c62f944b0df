import { hanShare } from '../kit/text.ts';
import { finish } from '../kit/steps.ts';
import type { Article } from '../model/article.ts';
import type { Entity, KnownName } from '../model/entity.ts';
import { findDates } from './dates/index.ts';
import { fold } from './fold.ts';
import { gazetteer, type Entry } from './gazetteer.ts';
import { koreanSpans } from './korean.ts';
import { latinSpans } from './latin.ts';
import { mergeSteps } from './merge.ts';
import { tagTypes } from './tags.ts';
import { chineseSteps } from './zh/tagged.ts';

/** Longer texts are read up to here. */
const CEILING = 120_000;
/** Whether a text is in Korean, and not one with a Korean name in it. */
const isKorean = (text: string) => (text.match(/[가-힣]/g)?.length ?? 0) > text.length / 5;

/** `entitySteps` without a pause. */
export function findEntities(article: Article, learnt: readonly KnownName[] = []): Entity[] {
  return finish(entitySteps(article, learnt));
}

/**
 * What the article names: people, places, organisations, events, works, dates; by weight, heaviest first. The same article
 * gives the same answer in every engine. Positions are those of `article.articleBody`.
 *
 * @param learnt names in Chinese known from elsewhere, such as the subjects of articles read before
 */
export function* entitySteps(article: Article, learnt: readonly KnownName[] = []): Generator<void, Entity[]> {
  const text = article.articleBody.slice(0, CEILING);
  if (!text.trim()) return [];
  const folded = fold(text);
  const chinese = hanShare(text.slice(0, 4000)) > 0.2;
  const dates = findDates(folded, article.datePublished, chinese ? 'zh' : article.inLanguage);
  yield;
  const tags = tagTypes(article, folded, gazetteer());
  const known = new Map<string, Entry>();
  for (const [name, type] of learnt)
    if (folded.includes(name)) known.set(name, { type, id: gazetteer().han.get(name)?.id ?? name });
  for (const [name, tag] of tags) known.set(name, { type: tag.type, id: tag.id });
  yield;
  const latin = () => latinSpans(text, dates, article.inLanguage);
  const names = chinese
    ? yield* chineseSteps(folded, dates, known)
    : isKorean(text.slice(0, 4000))
      ? koreanSpans(text, dates)
      : latin();
  yield;
  const entities = yield* mergeSteps([...dates, ...names], text, article.headline);
  return entities.map((e) => {
    const tag = tags.get(fold(e.name)) ?? e.aliases.map((a) => tags.get(fold(a))).find(Boolean);
    return tag ? { ...e, evidence: 'tag', ...(tag.href ? { sameAs: tag.href } : {}) } : e;
  });
}

export { namesToLearn } from './learnt.ts';
export { removedName, withoutRemoved } from './removed.ts';
