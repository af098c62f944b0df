import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Moment } from '../../../src/entities/timeline.ts';
import type { Article } from '../../../src/model/article.ts';
import { isPrivate } from '../../platform/private.ts';
import { inSlices } from '../../platform/slices.ts';
import { correctionKey } from '../../platform/work.ts';
import { useRemoved, type Found, type Kept } from '../../ui/use-removed.ts';
import { loadPart, type Parts } from '../../content/parts/part.ts';

export interface Names extends Kept {
  /** The dates among them, in the order of time. */
  readonly moments: readonly Moment[];
}

type Read = Found & Pick<Parts['names'], 'timeline'>;
const NONE: Read = {
  entities: [],
  removedName: ({ name, type }) => [name, type],
  withoutRemoved: () => [],
  timeline: () => [],
};

/** What the article names. It is looked for once, when it is first wanted, in steps between which the page works. */
export function useNames(article: Article, wanted: boolean): Names {
  const [found, set] = useState<Read>();
  const [keeps, setKeeps] = useState(false);
  const begun = wanted || found !== undefined;
  useEffect(() => {
    if (!begun) return;
    let gone = false;
    void isPrivate().then((off) => !gone && setKeeps(!off));
    void loadPart('names').then(
      async ({ entitySteps, ...rest }) => {
        const entities = await inSlices(entitySteps(article));
        if (!gone) set({ ...rest, entities });
      },
      () => !gone && set(NONE),
    );
    return () => {
      gone = true;
    };
  }, [article, begun]);
  const names = useRemoved(correctionKey(article), keeps, found);
  const moments = useMemo(() => (found && names.entities ? found.timeline(names.entities) : []), [names.entities]);
  return { ...names, moments };
}
