import type { JSX } from 'preact';
import type { Style } from '../../src/cite/index.ts';
import { download } from '../platform/download.ts';
import { t } from '../platform/i18n.ts';

interface Props {
  readonly style: Style;
  readonly text: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Saves records as the file that reference managers import; nothing for styles that are read. */
export function SaveRecord({ style, text, name }: Props): JSX.Element | null {
  const { file } = style;
  if (!file) return null;
  const fileName = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'citation'}.${file.ending}`;
  return (
    <button type="button" data-action="save-record" onClick={() => download(fileName, file.type, [text])}>
      {t('cite_save_file', `.${file.ending}`)}
    </button>
  );
}
