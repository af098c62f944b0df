import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { comparisonToHtml, comparisonToMarkdown } from '../../src/render/index.ts';
import { download } from '../platform/download.ts';
import { numberWords, t } from '../platform/i18n.ts';
import type { Loaded } from './load.ts';
import { Rows } from './Rows.tsx';

const DIFFERENCES = '[data-difference]';

/** Two kept articles side by side, with what differs. */
export function Compare({ loaded }: { loaded: Loaded | undefined }): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const [at, goTo] = useState(-1);
  const [count, setCount] = useState(0);
  const differences = (): HTMLElement[] => [...(main.current?.querySelectorAll<HTMLElement>(DIFFERENCES) ?? [])];
  const now = useRef(at);
  now.current = at;

  const step = (by: 1 | -1): void => {
    const all = differences();
    if (!all.length) return;
    const next = now.current < 0 && by < 0 ? all.length - 1 : (now.current + by + all.length) % all.length;
    all[now.current]?.removeAttribute('aria-current');
    const target = all[next];
    target?.setAttribute('aria-current', 'true');
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
    goTo(next);
  };
  useEffect(() => {
    setCount(differences().length);
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const by = ({ n: 1, p: -1 } as const)[event.key.toLowerCase() as 'n'];
      if (!by) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const library = <a href="../library/library.html">{t('library')}</a>;
  if (!loaded)
    return (
      <main>
        <h1>{t('compare_title')}</h1>
        <p class="empty">{t('library_gone')}</p>
        <p>{library}</p>
      </main>
    );
  const { copies, summary, labels } = loaded;
  return (
    <main ref={main}>
      <header>
        <p class="meta">{library}</p>
        <h1>{labels.title}</h1>
      </header>
      <div class="pair copies">
        {copies.map(([headline, ...rest], i) => (
          <section class="card" key={i}>
            <p class="meta">{i ? labels.second : labels.first}</p>
            <h2 dir="auto">{headline}</h2>
            <p class="meta">
              {rest.map((part) => (
                <bdi key={part}>{part}</bdi>
              ))}
            </p>
          </section>
        ))}
      </div>
      {summary.length ? (
        <ul class="summary">
          {summary.map(([label, n]) => (
            <li key={label} data-summary={label}>
              {labels[label]}: <strong>{numberWords(n)}</strong>
            </li>
          ))}
        </ul>
      ) : (
        <p class="summary">{labels.same}</p>
      )}
      <div class="tools row">
        <button type="button" data-action="previous" disabled={!count} aria-keyshortcuts="p" onClick={() => step(-1)}>
          {t('compare_previous')} <kbd>P</kbd>
        </button>
        <button type="button" data-action="next" disabled={!count} aria-keyshortcuts="n" onClick={() => step(1)}>
          {t('compare_next')} <kbd>N</kbd>
        </button>
        {count > 0 && (
          <span class="meta" role="status">
            {at < 0 ? numberWords(count) : `${numberWords(at + 1)} / ${numberWords(count)}`}
          </span>
        )}
        <button
          type="button"
          data-action="html"
          onClick={() => download('comparison.html', 'text/html', [comparisonToHtml(loaded)])}
        >
          HTML
        </button>
        <button
          type="button"
          data-action="markdown"
          onClick={() => download('comparison.md', 'text/markdown', [comparisonToMarkdown(loaded)])}
        >
          Markdown
        </button>
      </div>
      <Rows loaded={loaded} />
    </main>
  );
}
