import { COUNTRIES } from '../data/countries.ts';
import { CHINA, COUNTIES, DISTRICTS } from '../data/places-china.ts';
import { commonWords } from './words.ts';

const SUFFIX = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|县|区|旗|盟|州|地区)$/;

interface Divisions {
  /** Provinces and cities of that rank, with and without their suffix. */
  readonly first: ReadonlySet<string>;
  /** All the others, likewise. */
  readonly lower: ReadonlySet<string>;
}
let built: Divisions | undefined;

function divisions(): Divisions {
  if (built) return built;
  const first = new Set<string>();
  const lower = new Set<string>();
  const add = (set: Set<string>, name: string) => {
    set.add(name);
    const short = name.replace(SUFFIX, '');
    if (short.length > 1) set.add(short);
  };
  const all = CHINA.split(' ');
  const provinces = all.indexOf('石家庄市');
  for (const name of all.slice(0, provinces)) add(first, name);
  for (const name of [...all.slice(provinces), ...DISTRICTS.split(' '), ...COUNTIES.split(' ')])
    if (!first.has(name)) add(lower, name);
  return (built = { first, lower });
}

/** A province, region or city under the central government: 山西, 山西省. */
export const isProvince = (name: string): boolean => divisions().first.has(name);

/** A prefecture, county, city or district of China, with or without its suffix: 临汾, 尚义县. */
export const isDivision = (name: string): boolean => divisions().lower.has(name);

/** Where the short name of a district or county begins right behind a larger division, its end: 上海|宝山. */
export function shortDivisionAt(text: string, at: number): number | undefined {
  for (const n of [3, 2]) {
    const name = text.slice(at, at + n);
    const word = commonWords().get(name);
    if (name.length === n && isDivision(name) && (!word || word.pos === 'l')) return at + n;
  }
  return undefined;
}

/** The part of a joined name that is a place by itself: 临汾 of 山西临汾. */
export function innerDivision(name: string): string | undefined {
  for (let n = 2; n <= 8 && n < name.length - 1; n += 1) {
    const [head, tail] = [name.slice(0, n), name.slice(n)];
    if ((isProvince(head) || isDivision(head)) && isDivision(tail)) return tail;
  }
  return undefined;
}

let countries: ReadonlySet<string> | undefined;

/** A country or a part of the world by a name in simplified Chinese. */
export function isCountry(name: string): boolean {
  countries ??= new Set(COUNTRIES.split(/[\n|]/));
  return countries.has(name);
}
