import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { tagsOf } from '../platform/library/kept.ts';

interface Props {
  readonly tags: readonly string[];
  /** The article that they are on. */
  readonly headline: string;
  /** Id of the list of tags that are in use. */
  readonly known: string;
  change(tags: readonly string[]): void;
}

/** The tags of an entry: a press takes one off, the field puts more on. */
export function Tags({ tags, headline, known, change }: Props): JSX.Element {
  const [adding, setAdding] = useState(false);
  const add = (words: string) => {
    setAdding(false);
    const next = tagsOf([...tags, ...words.split(/[,，、;；]/)]);
    if (next.length > tags.length) change(next);
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-label={t('options_remove', tag)}
          onClick={() => change(tags.filter((other) => other !== tag))}
        >
          <bdi>{tag}</bdi> <span aria-hidden="true">✕</span>
        </button>
      ))}
      {adding ? (
        <input
          type="text"
          dir="auto"
          maxLength={200}
          list={known}
          aria-label={t('library_tag_add_to', headline)}
          ref={(field) => field?.focus()}
          onBlur={(e) => add(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (e.key === 'Enter') add(e.currentTarget.value);
            else if (e.key === 'Escape') setAdding(false);
          }}
        />
      ) : (
        <button
          type="button"
          class="add-tag"
          aria-label={`${t('library_tag_add')}: ${headline}`}
          onClick={() => setAdding(true)}
        >
          {t('library_tag_add')}
        </button>
      )}
    </div>
  );
}
