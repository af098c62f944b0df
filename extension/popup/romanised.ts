import { pinyin } from 'pinyin-pro';

/** Pinyin of a Chinese name, as a hint for reading only: surname read as a surname, no word division. Undefined for other scripts. */
export function romanised(name: string, lang: string | undefined): string | undefined {
  if (!lang?.startsWith('zh') || !/^[\p{Script=Han}·‧・]+$/u.test(name)) return undefined;
  return pinyin(name, { mode: 'surname', nonZh: 'consecutive' });
}
