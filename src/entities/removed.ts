import type { Entity, KnownName } from '../model/entity.ts';
import { key } from './fold.ts';

/** A name that a person took away, by the form that stays the same when the article is read again. */
export const removedName = (entity: Pick<Entity, 'name' | 'type'>): KnownName => [key(entity.name), entity.type];

/** The names without those that were taken away: of the kind and with the name, in either Chinese script, as any of their forms. */
export function withoutRemoved<T extends Pick<Entity, 'name' | 'type' | 'aliases'>>(
  entities: readonly T[],
  removed: readonly KnownName[],
): T[] {
  const gone = new Set(removed.map(([name, type]) => `${type}:${name}`));
  return entities.filter((e) => ![e.name, ...e.aliases].some((form) => gone.has(`${e.type}:${key(form)}`)));
}
