import { flag, made, maybe, read, shape } from '../../src/kit/stored.ts';
import { download } from '../platform/download.ts';
import { t } from '../platform/i18n.ts';
import type { FileToSave } from '../platform/protocol.ts';
import { takeWaiting } from '../platform/storage/waiting.ts';
import { preparePage } from '../ui/page.ts';

const text = made((value) => value);
const FILE = maybe(shape<FileToSave>({ name: text, type: text, text, base64: flag }));

/** Saves the file that waits, and closes itself: a page would see a file that is saved in it, and might prevent it. */
async function save(): Promise<void> {
  const said = preparePage('app_name');
  const file = read(FILE, await takeWaiting());
  if (!file) return;
  const data = file.base64 ? Uint8Array.from(atob(file.text), (c) => c.charCodeAt(0)) : file.text;
  download(file.name, file.type, [data]);
  said.textContent = `${t('file_saved')}: ${file.name}`;
  setTimeout(() => window.close(), 1500);
}

void save();
