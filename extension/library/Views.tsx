import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';

export type ViewName = 'articles' | 'names';

interface Props {
  readonly view: ViewName;
  show(view: ViewName): void;
}

/** Turns between the list of articles and the names in them. */
export function Views({ view, show }: Props): JSX.Element {
  const button = (name: ViewName, label: string) => (
    <button type="button" data-view={name} aria-current={view === name ? 'page' : undefined} onClick={() => show(name)}>
      {label}
    </button>
  );
  return (
    <nav class="views" aria-label={t('library_views')}>
      {button('articles', t('library_articles'))}
      {button('names', t('entities_short'))}
    </nav>
  );
}
