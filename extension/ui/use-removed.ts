import { useEffect, useState } from 'preact/hooks';
import type { Entity, KnownName } from '../../src/model/entity.ts';
import { loadRemoved, saveRemoved, watchRemoved } from '../platform/storage/removed-names.ts';

/** What an article names, as found, and what tells names that were taken away (`src/entities/removed.ts`), which comes with it. */
export interface Found {
  readonly entities: readonly Entity[];
  removedName(entity: Entity): KnownName;
  withoutRemoved(entities: readonly Entity[], removed: readonly KnownName[]): Entity[];
}

export interface Kept {
  /** Without those that were taken away; undefined while they are being looked for. */
  readonly entities: readonly Entity[] | undefined;
  /** How many were taken away from this article. */
  readonly gone: number;
  /** The name that was taken away last, until it is given back. */
  readonly last: Entity | undefined;
  remove(entity: Entity): void;
  /** Gives back the last one. */
  undo(): void;
  /** Gives back all of them. */
  restore(): void;
}

/**
 * Names that a person takes away from an article stay away, on every surface.
 * @param id of the article, as for its corrections (`correctionKey`)
 * @param keeps whether it is remembered: not in a private window
 */
export function useRemoved(id: string, keeps: boolean, found: Found | undefined): Kept {
  const [removed, set] = useState<readonly KnownName[]>([]);
  const [last, setLast] = useState<Entity>();
  useEffect(() => {
    if (!keeps) return;
    let stale = false;
    const load = () => void loadRemoved(id).then((names) => !stale && set(names));
    load();
    const end = watchRemoved(load);
    return () => {
      stale = true;
      end();
    };
  }, [id, keeps]);
  const change = (names: readonly KnownName[], entity?: Entity) => {
    set(names);
    setLast(entity);
    if (keeps) void saveRemoved(id, names);
  };
  const entities = found && (removed.length ? found.withoutRemoved(found.entities, removed) : found.entities);
  return {
    entities,
    gone: found && entities ? found.entities.length - entities.length : 0,
    last,
    remove: (entity) => found && change([...removed, found.removedName(entity)], entity),
    undo: () => {
      if (!found || !last) return;
      const [name, type] = found.removedName(last);
      change(removed.filter(([n, t]) => n !== name || t !== type));
    },
    restore: () => change([]),
  };
}
