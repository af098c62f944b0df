import type { JSX } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import { copy } from '../../platform/clipboard.ts';
import { download } from '../../platform/download.ts';
import { t } from '../../platform/i18n.ts';
import type { Pictures } from '../../platform/library/kept.ts';
import { send } from '../../platform/messages.ts';
import { isOwnPage } from '../../platform/own-page.ts';
import type { Note } from '../../platform/storage/notes.ts';
import { loadPart } from '../../content/parts/part.ts';
import type { FileKind } from '../../content/parts/files.ts';
import type { Citing } from '../hooks/use-citing.ts';

/** The words before each line of a file's header. */
function factLabels(): Record<
  'author' | 'translator' | 'editor' | 'publisher' | 'published' | 'original' | 'copy' | 'copied',
  string
> {
  return {
    author: t('fact_author'),
    translator: t('fact_translator'),
    editor: t('fact_editor'),
    publisher: t('fact_publisher'),
    published: t('fact_published'),
    original: t('original'),
    copy: t('fact_copy'),
    copied: t('capture_time'),
  };
}

/** Saves a file by the browser's own download, from a page of the extension; nothing is asked of any host. */
async function save(
  article: Article,
  notes: readonly Note[],
  kind: FileKind,
  pictures: Pictures = {},
): Promise<boolean> {
  const { makeFile, withHighlights } = await loadPart('files');
  const { name, type, data } = makeFile(withHighlights(article, notes, t('notes')), kind, factLabels(), pictures);
  if (!isOwnPage()) {
    // A page sees a file that is saved in it and may prevent it; under a sandbox policy it may not save at all.
    const text = typeof data === 'string' ? data : btoa(Array.from(data, (b) => String.fromCharCode(b)).join(''));
    const isSaved = await send('file.save', { name, type, text, base64: typeof data !== 'string' });
    if (isSaved || globalThis.origin === 'null') return isSaved;
  }
  download(name, type, [data]);
  return true;
}

interface Props {
  readonly citing: Citing;
  /** Highlights go with every file. */
  readonly notes: readonly Note[];
  /** Pictures that a file may hold: asked for when it is made. */
  pictures(): Pictures;
  say(words: string): void;
}

/** Copying, saving and printing. What is taken away is the source's text, whatever script is shown. */
export function TakeAway({ citing, notes, pictures, say }: Props): JSX.Element {
  const { article } = citing;
  const act = (work: () => Promise<boolean>, done: string) => () =>
    void work().then(
      (ok) => say(ok ? done : t('copy_failed')),
      () => say(t('part_failed')),
    );
  const citation = async () => {
    const { text, html } = await citing.cite();
    return copy(text, html);
  };
  const plain = async () => copy((await loadPart('files')).toText(article));
  const rich = async () => {
    const { toText, richText } = await loadPart('files');
    return copy(toText(article), richText(article));
  };
  const markdown = async () => {
    const { toMarkdown, withHighlights } = await loadPart('files');
    return copy(`# ${article.headline}\n\n${toMarkdown(withHighlights(article, notes, t('notes')))}\n`);
  };
  return (
    <>
      <button type="button" onClick={act(citation, t('copied'))}>
        {t('citation_copy')}
      </button>
      <button type="button" onClick={act(plain, t('copied_text'))}>
        {t('reader_copy_text')}
      </button>
      <button type="button" onClick={act(rich, t('copied_text'))}>
        {t('reader_copy_rich')}
      </button>
      <button type="button" onClick={act(markdown, t('copied_markdown'))}>
        {t('reader_copy_markdown')}
      </button>
      <hr />
      <button type="button" onClick={act(() => save(article, notes, 'markdown'), t('file_saved'))}>
        {t('file_markdown')}
      </button>
      <button type="button" onClick={act(() => save(article, notes, 'html', pictures()), t('file_saved'))}>
        {t('file_html')}
      </button>
      <button type="button" onClick={act(() => save(article, notes, 'epub'), t('file_saved'))}>
        {t('file_epub')}
      </button>
      <hr />
      <button type="button" onClick={() => print()}>
        {t('reader_print')}
      </button>
    </>
  );
}
