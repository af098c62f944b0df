import { configs } from 'opencc-js/preset/cn2t';
import { makeConverter, type Converter } from './convert.ts';

/** Simplified to traditional, in the forms of Taiwan or Hong Kong. Words stay the author's: only characters change. */
export function toHant(region: 'tw' | 'hk'): Converter {
  return makeConverter(region === 'tw' ? configs['s2tw'] : configs['s2hk'], { quotes: true });
}
