import type { Entity } from '../model/entity.ts';

export interface Moment {
  /** ISO 8601, as exact as told: a year, a month, a day, or `start/end`. */
  readonly date: string;
  readonly entity: Entity;
}

/** The dates of an article in the order of time. A year or month comes before the days in it; a range stands at its start, after equal starts. */
export function timeline(entities: readonly Entity[]): Moment[] {
  return entities
    .flatMap((entity) => (entity.type === 'date' && entity.date ? [{ date: entity.date, entity }] : []))
    .sort((a, b) => {
      const [x, y] = [a.date.split('/'), b.date.split('/')] as [string[], string[]];
      const start = (x[0] as string) < (y[0] as string) ? -1 : (x[0] as string) > (y[0] as string) ? 1 : 0;
      return start || x.length - y.length || ((x[1] ?? '') < (y[1] ?? '') ? -1 : (x[1] ?? '') > (y[1] ?? '') ? 1 : 0);
    });
}
