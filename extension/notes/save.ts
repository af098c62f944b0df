import browser from 'webextension-polyfill';
import { t, uiLanguage } from '../platform/i18n.ts';
import { flag, made, maybe, read, shape } from '../../src/kit/stored.ts';
import type { FileToSave } from '../platform/protocol.ts';
import { saveKey } from '../platform/parts.ts';
import { download } from '../platform/download.ts';

const text = made((value) => value);
const FILE = maybe(shape<FileToSave>({ name: text, type: text, text, base64: flag }));

/** Saves the file that waits, and closes itself: pages under a sandbox policy may not save. */
async function save(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  const said = document.getElementById('said');
  const key = saveKey(location.hash.slice(1));
  const file = read(FILE, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  if (!file) return;
  const data = file.base64 ? Uint8Array.from(atob(file.text), (c) => c.charCodeAt(0)) : file.text;
  download(file.name, file.type, [data]);
  if (said) said.textContent = `${t('file_saved')}: ${file.name}`;
  setTimeout(() => window.close(), 1500);
}

void save();
