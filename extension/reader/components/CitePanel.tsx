import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import type { Style, Text } from '../../../src/cite/index.ts';
import { copy } from '../../platform/clipboard.ts';
import { t, tMaybe, uiLanguage } from '../../platform/i18n.ts';
import { URL_MODES, type Settings } from '../../platform/storage/settings.ts';
import { hasFullWidthMarks, styleFor } from '../../platform/storage/style.ts';
import type { Parts } from '../../content/parts/part.ts';
import { HalfWidth } from '../../ui/HalfWidth.tsx';
import { filesPart } from '../files-part.ts';
import type { Citing } from '../hooks/use-citing.ts';

interface Props {
  /** As it was found: corrections are applied by `citing`. */
  readonly article: Article;
  readonly citing: Citing;
  readonly settings: Settings;
  change(changes: Partial<Settings>): void;
  say(words: string): void;
}

/** The citation as it will be copied, with what it depends on. */
export function CitePanel({ article, citing, settings, change, say }: Props): JSX.Element {
  const [files, setFiles] = useState<Parts['files']>();
  const [styles, setStyles] = useState<readonly Style[]>([]);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(
    () =>
      void filesPart().then(
        async (part) => {
          setStyles(await part.loadStyles());
          setFiles(part);
        },
        () => {
          say(t('part_failed'));
        },
      ),
    [],
  );
  // The panel had nothing to focus when it was opened.
  useEffect(() => first.current?.focus(), [!files]);
  if (!files) return <div class="cite" aria-busy="true" />;
  const citation = files.citationOf(article, settings, citing.correction);
  const put = (text: Text) => void copy(text.text, text.html).then((ok) => say(t(ok ? 'copied' : 'copy_failed')));
  const wanted = styleFor(settings.style, uiLanguage());
  return (
    <div class="cite">
      <div class="citation" dir="auto" data-citation tabIndex={0} role="region" aria-label={t('citation')}>
        {citation.pieces.map((p) => (!p || typeof p === 'string' ? p : 'i' in p ? <i>{p.i}</i> : <b>{p.b}</b>))}
      </div>
      <button type="button" class="primary" data-action="copy-citation" ref={first} onClick={() => put(citation)}>
        {t('citation_copy')}
      </button>
      {citation.inText.length > 0 && (
        <div class="in-text" role="group" aria-label={t('cite_in_text')}>
          <span class="name">{t('cite_in_text')}</span>
          {citation.inText.map((form) => (
            <button type="button" dir="auto" title={t('copy')} onClick={() => put(form)}>
              {form.text}
            </button>
          ))}
        </div>
      )}
      <label>
        <span class="name">{t('citation_style')}</span>
        <select
          value={styles.some((s) => s.name === wanted) ? wanted : styleFor('', uiLanguage())}
          onChange={(e) => change({ style: e.currentTarget.value })}
        >
          {styles.map((s) => (
            <option key={s.name} value={s.name}>
              {s.label}
            </option>
          ))}
        </select>
      </label>
      {article.provenance.hops.length > 0 && (
        <label>
          <span class="name">{t('citation_mode')}</span>
          <select
            value={settings.urlMode}
            onChange={(e) => change({ urlMode: e.currentTarget.value as Settings['urlMode'] })}
          >
            {URL_MODES.map((mode) => (
              <option key={mode} value={mode}>
                {t(`mode_${mode}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasFullWidthMarks(wanted) && <HalfWidth on={settings.halfWidth} change={(halfWidth) => change({ halfWidth })} />}
      {citation.warnings.length > 0 && (
        <ul class="hint">
          {citation.warnings.map((code) => (
            <li key={code}>{tMaybe(`cite_warn_${code.replace(/-/g, '_')}`) ?? code}</li>
          ))}
        </ul>
      )}
      <p class="hint">{t(Object.keys(citing.correction.forms).length ? 'cite_corrected' : 'cite_correct_how')}</p>
    </div>
  );
}
