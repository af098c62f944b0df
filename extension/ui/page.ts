import { t, uiDirection, uiLanguage, type MessageKey } from '../platform/i18n.ts';

/** Gives a page of the extension its language, direction and title; the element to draw into. */
export function preparePage(title: MessageKey): HTMLElement {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t(title);
  return document.getElementById('root') as HTMLElement;
}
