import { flag, oneOf, or, recordOfAll, shape, whole } from '../../../src/kit/stored.ts';

/** How text is set: remembered for each language of articles apart. */
export interface TextLook {
  readonly font: 'sans' | 'serif' | 'kai' | 'own';
  /** Text size in CSS pixels, 14 to 32. */
  readonly size: number;
  /** Font weight, 300 to 700 in hundreds. */
  readonly weight: number;
  /** Line length in characters, 20 to 48. */
  readonly measure: number;
  /** Line height in hundredths, 150 to 240; 0 = by language. */
  readonly leading: number;
  /** Space between letters in hundredths of an em, 0 to 20 (WCAG 1.4.12 asks that 12 be possible). */
  readonly letters: number;
  /** Space between words in hundredths of an em, 0 to 40 (WCAG 1.4.12: 16). */
  readonly words: number;
  /** Space between paragraphs in hundredths of an em, 50 to 250 (WCAG 1.4.12: 200). */
  readonly gap: number;
  /** Paragraphs set apart by a gap, or by two characters of indent. */
  readonly paragraphs: 'gap' | 'indent';
  readonly align: 'start' | 'justify';
  readonly vertical: boolean;
  /** Characters in which Chinese is shown; `source` as written. */
  readonly script: 'source' | 'hans' | 'hant-tw' | 'hant-hk';
}

export const TEXT_LOOK: TextLook = {
  font: 'sans',
  size: 18,
  weight: 400,
  measure: 36,
  leading: 0,
  letters: 0,
  words: 0,
  gap: 100,
  paragraphs: 'gap',
  align: 'start',
  vertical: false,
  script: 'source',
};

/** Key of the look that a language without one of its own begins with: the last one that was chosen. */
const LATEST = '*';
/** So many languages are remembered. */
const MOST = 40;

const LOOK = shape<TextLook>({
  font: or(oneOf(['sans', 'serif', 'kai', 'own']), TEXT_LOOK.font),
  size: or(whole(14, 32), TEXT_LOOK.size),
  weight: or(whole(300, 700), TEXT_LOOK.weight),
  measure: or(whole(20, 48), TEXT_LOOK.measure),
  leading: or(whole(150, 240), TEXT_LOOK.leading),
  letters: or(whole(0, 20), TEXT_LOOK.letters),
  words: or(whole(0, 40), TEXT_LOOK.words),
  gap: or(whole(50, 250), TEXT_LOOK.gap),
  paragraphs: or(oneOf(['gap', 'indent']), TEXT_LOOK.paragraphs),
  align: or(oneOf(['start', 'justify']), TEXT_LOOK.align),
  vertical: or(flag, TEXT_LOOK.vertical),
  script: or(oneOf(['source', 'hans', 'hant-tw', 'hant-hk']), TEXT_LOOK.script),
});

/** Looks by primary language subtag (BCP 47), whatever was stored. */
export type TextLooks = Readonly<Record<string, TextLook>>;

export const TEXT_LOOKS = recordOfAll(/^(?:\*|[a-z]{2,3})$/, LOOK, MOST);

const primary = (language: string) => language.toLowerCase().split('-')[0] ?? 'und';

/** The look for an article's language; a language without its own begins with the last look chosen. */
export function lookFor(looks: TextLooks, language: string): TextLook {
  return looks[primary(language)] ?? looks[LATEST] ?? TEXT_LOOK;
}

/** The looks after a change made on an article in `language`. */
export function withLook(looks: TextLooks, language: string, changes: Partial<TextLook>): TextLooks {
  const look = { ...lookFor(looks, language), ...changes };
  return { ...looks, [primary(language)]: look, [LATEST]: look };
}

/** The looks with that of one language back at its default. */
export function withoutLook(looks: TextLooks, language: string): TextLooks {
  return withLook(looks, language, TEXT_LOOK);
}
