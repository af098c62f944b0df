import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { addressParts } from '../platform/address.ts';
import { copy } from '../platform/clipboard.ts';
import { t } from '../platform/i18n.ts';
import type { PageReading } from '../platform/protocol.ts';
import { issueWords } from '../platform/words.ts';
import { CopyIcon } from './CopyIcon.tsx';
import { keyOf } from './keys.ts';
import { Why } from './Why.tsx';

/** The original: its host, to be opened or copied, and how sure that is, which opens the reasons. */
export function OriginalRow({ reading }: { reading: PageReading }): JSX.Element {
  const { provenance, article } = reading;
  const { uriR, confidence } = provenance;
  const issues = (article?.issues ?? reading.issues).filter((i) => i.code !== 'media-held-back');
  // What may be dressed up as another address is said before it is opened.
  const suspicious = issues.find((i) => i.code === 'original-suspicious');
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  const { host, after } = addressParts(uriR ?? '');
  const grade = t(uriR && confidence ? `sure_${confidence}` : 'sure_unknown');
  return (
    <section>
      <div class="original">
        <h2>{t('original')}</h2>
        <button
          type="button"
          class={`chip ${issues.length ? 'doubtful' : ''}`}
          data-action="why"
          aria-expanded={open}
          aria-controls="why"
          title={t('why')}
          onClick={() => setOpen(!open)}
        >
          {grade}
          {issues.length > 0 && (
            <span class="n" title={t('popup_uncertain')}>
              {issues.length}
            </span>
          )}
        </button>
      </div>
      {uriR ? (
        <div class="original">
          <p class="url" data-original={uriR} title={uriR}>
            <b>{host}</b>
            <span>{after}</span>
          </p>
          <button
            type="button"
            data-action="open-original"
            aria-keyshortcuts={keyOf('open-original')}
            onClick={() => void browser.tabs.create({ url: uriR })}
          >
            {t('open_original')}
          </button>
          <button
            type="button"
            data-action="copy-original"
            aria-label={t('copy_original')}
            title={t('copy_original')}
            onClick={() => void copy(uriR).then((ok) => say(t(ok ? 'copied' : 'copy_failed')))}
          >
            <CopyIcon done={said !== ''} />
          </button>
          <span class="unseen" role="status">
            {said}
          </span>
        </div>
      ) : (
        <p class="meta">{t('popup_original_unknown')}</p>
      )}
      {suspicious && <p class="warn">{issueWords(suspicious)}</p>}
      <div id="why" hidden={!open}>
        {open && <Why reading={reading} issues={issues} />}
      </div>
    </section>
  );
}
