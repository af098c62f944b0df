import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../../../src/entities/timeline.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { inSlices } from '../../platform/slices.ts';
import { loadPart } from '../../content/parts/part.ts';

export interface Names {
  /** By weight, heaviest first; undefined while they are being looked for. */
  readonly entities: readonly Entity[] | undefined;
  readonly moments: readonly Moment[];
}

/** What the article names. It is looked for once, when it is first wanted, in steps between which the page works. */
export function useNames(article: Article, wanted: boolean): Names {
  const [names, set] = useState<Names>({ entities: undefined, moments: [] });
  const begun = wanted || names.entities !== undefined;
  useEffect(() => {
    if (!begun) return;
    let gone = false;
    void loadPart('names').then(
      async ({ entitySteps, timeline }) => {
        const entities = await inSlices(entitySteps(article));
        if (!gone) set({ entities, moments: timeline(entities) });
      },
      () => !gone && set({ entities: [], moments: [] }),
    );
    return () => {
      gone = true;
    };
  }, [article, begun]);
  return names;
}
