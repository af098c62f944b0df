import { useEffect, useMemo, useState } from 'preact/hooks';
import { allCorrections, watchCorrections, type Correction } from '../platform/storage/corrections.ts';
import { day, people, typed } from '../platform/storage/corrected.ts';
import type { KeptHead } from '../platform/library/kept.ts';

/** What the list shows of an article, as the person has corrected it. */
export function correctedHead(head: KeptHead, corrections: ReadonlyMap<string, Correction>): KeptHead {
  const forms = corrections.get(head.work)?.forms;
  if (!forms) return head;
  const authors = forms.authors && people(forms.authors, []).map((person) => person.name);
  return {
    ...head,
    headline: typed(forms.title, head.headline) ?? head.headline,
    outlet: typed(forms.outlet, head.outlet) ?? '',
    authors: authors ?? head.authors,
    published: day(forms.published, head.published) ?? '',
    uriR: typed(forms.original, head.uriR) ?? '',
  };
}

export interface Shown {
  /** As the list shows them; undefined while they are being read. */
  readonly heads: readonly KeptHead[] | undefined;
  /** What corrected entries are found by besides their texts, by id. */
  readonly words: ReadonlyMap<string, string>;
}

/** The heads as the person has corrected them, also while they do in another window. */
export function useCorrected(stored: readonly KeptHead[] | undefined): Shown {
  const [corrections, set] = useState<ReadonlyMap<string, Correction>>(new Map());
  useEffect(() => {
    const load = () => void allCorrections().then(set);
    load();
    return watchCorrections(load);
  }, []);
  return useMemo(() => {
    const heads = stored?.map((head) => correctedHead(head, corrections));
    const changed = heads?.filter((head, i) => head !== stored?.[i]) ?? [];
    const words = new Map(changed.map((h) => [h.id, [h.headline, h.outlet, ...h.authors].join('\n')]));
    return { heads, words };
  }, [stored, corrections]);
}
