import { t } from '../platform/i18n.ts';
import { THEMES, type Settings } from '../platform/storage/settings.ts';
import { lookFor, withLook, type TextLook } from '../platform/storage/text-look.ts';

interface Keyed {
  readonly settings: Settings;
  /** Of the article, as BCP 47. */
  readonly language: string;
  readonly cjk: boolean;
  change(changes: Partial<Settings>): void;
  say(words: string): void;
}

type LookKey = 'theme' | 'script' | 'vertical' | 'focus' | 'larger' | 'smaller';

/** What the keys do that change how the text looks. */
export function readerKeys({ settings, language, cjk, change, say }: Keyed): Record<LookKey, () => void> {
  const look = lookFor(settings.looks, language);
  const set = (changes: Partial<TextLook>) => change({ looks: withLook(settings.looks, language, changes) });
  const size = (by: number) => set({ size: Math.max(14, Math.min(32, look.size + by)) });
  return {
    theme: () => {
      const next = THEMES[(THEMES.indexOf(settings.theme) + 1) % (THEMES.length - 1)] ?? 'auto';
      change({ theme: next });
      say(t(`theme_${next}`));
    },
    script: () => {
      if (!language.startsWith('zh')) return;
      const other = /hant/i.test(language) ? 'hans' : 'hant-tw';
      set({ script: look.script === 'source' ? other : 'source' });
    },
    vertical: () => {
      if (cjk) set({ vertical: !look.vertical });
    },
    focus: () => change({ focusLines: ({ 0: 1, 1: 3, 3: 5, 5: 0 } as const)[settings.focusLines] }),
    larger: () => size(1),
    smaller: () => size(-1),
  };
}
