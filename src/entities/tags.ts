import type { Article } from '../model/article.ts';
import type { EntityType } from '../model/entity.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { surnameLength } from './zh/name-model.ts';
import { EVENT_SUFFIX, MEDIA, ORG_SUFFIX, PLACE_SUFFIX, WORK_SUFFIX } from './zh/suffixes.ts';
import { commonWords } from './zh/words.ts';

export interface Tag {
  readonly type: EntityType;
  readonly id: string;
  readonly href?: string | undefined;
}

/** The editors' subject links that are names, by their simplified form; topics (疫苗, 人权) name nothing and are left out. */
export function tagTypes(article: Article, folded: string, list: Gazetteer): Map<string, Tag> {
  const found = new Map<string, Tag>();
  for (const link of article.keywords) {
    const name = fold(link.text.trim());
    if (name.length < 2 || name.length > 40 || !folded.includes(name)) continue;
    const type = list.han.get(name)?.type ?? guess(name);
    if (type) found.set(name, { type, id: list.han.get(name)?.id ?? name, href: link.href || undefined });
  }
  return found;
}

const ends = (name: string, set: ReadonlySet<string>) =>
  [4, 3, 2, 1].some((n) => name.length > n && set.has(name.slice(-n)));

function guess(name: string): EntityType | undefined {
  if (!/^[\p{Script=Han}·]+$/u.test(name)) return undefined;
  if (name.includes('·')) return 'person';
  if (commonWords().has(name)) return undefined;
  if (MEDIA.test(name) && name.length > 2) return 'organization';
  if (name.length > 3 && ends(name, ORG_SUFFIX)) return 'organization';
  if (ends(name, EVENT_SUFFIX)) return 'event';
  if (ends(name, WORK_SUFFIX)) return 'work';
  if (surnameLength(name, 0) && name.length <= 3) return 'person';
  if (ends(name, PLACE_SUFFIX)) return 'place';
  return undefined;
}
