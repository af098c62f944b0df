import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Messages given before: to a page that it is open in, an extension that was updated gives none any more. */
const given = new Map<string, string>();

function messageOf(key: string, values: string[]): string {
  try {
    const message = browser.i18n.getMessage(key, values);
    given.set(key, message);
    return message;
  } catch {
    return given.get(key) ?? '';
  }
}

/** The message in the person's language; `values` fill its placeholders in order. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return (
    messageOf(
      key,
      values.map((value) => (typeof value === 'number' ? numberWords(value) : value)),
    ) || key
  );
}

/** A number in the digits of the person's language. */
export function numberWords(value: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(value);
}

/** As `t`, for keys completed at run time; undefined when there is no such message. */
export function tMaybe(key: string): string | undefined {
  return messageOf(key, []) || undefined;
}

/** The language in which the messages are shown, as BCP 47. */
export function uiLanguage(): string {
  return t('language_tag');
}

/** The direction in which they are written. */
export function uiDirection(): 'ltr' | 'rtl' {
  return t('language_direction') === 'rtl' ? 'rtl' : 'ltr';
}
