import { themeOf } from '../platform/storage/colours.ts';
import type { Settings } from '../platform/storage/settings.ts';
import type { TextLook } from '../platform/storage/text-look.ts';

/** The custom properties that the reader's sheet takes from the person's settings. */
export function readerStyle(settings: Settings, look: TextLook, cjk: boolean): Record<string, string> {
  const leading = look.leading ? look.leading / 100 : cjk ? 1.8 : 1.6;
  return {
    '--size': `${look.size}px`,
    '--measure': `${look.measure}em`,
    '--leading': String(leading),
    '--weight': String(look.weight),
    '--letters': `${look.letters / 100}em`,
    '--words': `${look.words / 100}em`,
    '--gap': `${look.gap / 100}em`,
    '--band': `calc(${look.size}px * ${leading} * ${settings.focusLines})`,
    ...(settings.theme === 'custom' ? themeOf(settings.colours) : {}),
  };
}
