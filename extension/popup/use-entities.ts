import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../src/model/article.ts';
import { isPrivate } from '../platform/private.ts';
import { learn, loadLearnt } from '../platform/storage/learnt.ts';
import { inSlices } from '../platform/slices.ts';
import type { Found } from '../ui/use-removed.ts';

/** What an article names, by weight; undefined until it is known. Text and lists are read on the device. */
export function useEntities(article: Article, tab: number): Found | undefined {
  const [found, set] = useState<Found>();
  useEffect(() => {
    let wanted = true;
    // The lists are loaded only now that they are wanted.
    void Promise.all([import('../../src/entities/index.ts'), loadLearnt()]).then(
      async ([{ entitySteps, namesToLearn, removedName, withoutRemoved }, learnt]) => {
        const found = await inSlices(entitySteps(article, learnt.on ? learnt.names : []));
        if (!wanted) return;
        set({ entities: found, removedName, withoutRemoved });
        if (learnt.on && !(await isPrivate(tab))) await learn(namesToLearn(found));
      },
    );
    return () => {
      wanted = false;
    };
  }, [article]);
  return found;
}
