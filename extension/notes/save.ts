import browser from 'webextension-polyfill';
import { t, uiLanguage } from '../shared/i18n.ts';
import type { FileToSave } from '../shared/protocol.ts';
import { saveKey } from '../shared/parts.ts';
import { download } from '../shared/download.ts';

/** Saves the file that waits, and closes itself: pages under a sandbox policy may not save. */
async function save(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  const said = document.getElementById('said');
  const key = saveKey(location.hash.slice(1));
  const file = (await browser.storage.session.get(key))[key] as FileToSave | undefined;
  await browser.storage.session.remove(key);
  if (!file) return;
  const data = file.base64 ? Uint8Array.from(atob(file.text), (c) => c.charCodeAt(0)) : file.text;
  download(file.name, file.type, [data]);
  if (said) said.textContent = `${t('file_saved')}: ${file.name}`;
  setTimeout(() => window.close(), 1500);
}

void save();
