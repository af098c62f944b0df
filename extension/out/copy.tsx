import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { maybe, read, shape, text } from '../../src/kit/stored.ts';
import { copy } from '../platform/clipboard.ts';
import { t } from '../platform/i18n.ts';
import type { TextToCopy } from '../platform/protocol.ts';
import { takeWaiting } from '../platform/storage/waiting.ts';
import { preparePage } from '../ui/page.ts';

/** Characters that are copied at most: those of a very long article as HTML. */
const MOST = 8_000_000;
/**
 * Milliseconds that the page stays once it has copied: the word is seen, and the browser drops what it has not yet put on the
 * clipboard when a page closes.
 */
const STAYS = 700;
const TEXT = maybe(shape<TextToCopy>({ text: text(MOST), html: text(MOST) }));

/**
 * Copies what waits for pages that may not copy, and closes itself. Not every browser lets it do so unasked: there one press
 * does it.
 */
function Copy({ what }: { what: TextToCopy }): JSX.Element {
  const [said, say] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const tryIt = async (words: string) => {
    if (!(await copy(what.text, what.html || undefined))) return say(words);
    say(t('copied'));
    setTimeout(() => window.close(), STAYS);
  };
  useEffect(() => {
    button.current?.focus();
    // Browsers copy for the page that has the focus alone.
    if (document.hasFocus()) void tryIt('');
    else window.addEventListener('focus', () => void tryIt(''), { once: true });
  }, []);
  return (
    <main>
      <div class="row">
        <button type="button" class="primary" ref={button} onClick={() => void tryIt(t('copy_failed'))}>
          {t('copy')}
        </button>
        <span role="status">{said}</span>
      </div>
      {/* To be copied by hand, should the browser let nothing else. */}
      <textarea readOnly rows={12} value={what.text} />
    </main>
  );
}

const root = preparePage('copy');
void takeWaiting().then((waiting) => {
  const what = read(TEXT, waiting);
  if (what?.text) render(<Copy what={what} />, root);
});
