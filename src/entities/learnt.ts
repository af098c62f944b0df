import type { Entity, EntityType, KnownName } from '../model/entity.ts';
import { fold } from './fold.ts';

/** What can be learnt from an article: the names that its editors linked. */
export function namesToLearn(entities: readonly Entity[]): KnownName[] {
  const found = new Map<string, EntityType>();
  for (const e of entities) {
    const name = fold(e.name).replace(/^[《〈]|[》〉]$/g, '');
    if (e.evidence === 'tag' && e.type !== 'date' && /^[\p{Script=Han}·]{2,20}$/u.test(name)) found.set(name, e.type);
  }
  return [...found];
}
