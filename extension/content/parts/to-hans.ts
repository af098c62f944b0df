import { configs } from 'opencc-js/preset/t2cn';
import { makeConverter, type Converter } from './convert.ts';

/** Traditional to simplified, from the forms of Taiwan or Hong Kong. Words stay the author's: only characters change. */
export function toHans(region: 'tw' | 'hk'): Converter {
  return makeConverter(configs[region === 'hk' ? 'hk2s' : 'tw2s'], { quotes: false });
}
