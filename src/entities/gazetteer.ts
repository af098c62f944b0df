import type { EntityType } from '../model/entity.ts';
import { COUNTRIES } from './data/countries.ts';
import { CHINA, CHINA_MORE, DISTRICTS, COUNTIES } from './data/places-china.ts';
import { WORLD } from './data/places-world.ts';
import { ORGANIZATIONS } from './data/organizations.ts';
import { PEOPLE } from './data/people.ts';
import { EVENTS, WORKS } from './data/events-works.ts';
import { commonWords } from './zh/words.ts';

export interface Entry {
  readonly type: EntityType;
  /** The first name of its line: spans with one id are one entity. */
  readonly id: string;
}

export interface Gazetteer {
  /** Names in Chinese script, simplified. */
  readonly han: ReadonlyMap<string, Entry>;
  /** Lengths of Chinese names by their first two characters. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Names in other scripts by lower-case key. */
  readonly latin: ReadonlyMap<string, Entry>;
}

/** Short forms of cities that are ordinary words. */
const WORDS_TOO = new Set(
  '来宾 白银 日照 三明 通化 山南 平凉 长治 资阳 大同 安康 东方 合作 文山 高平 新民 东港'.split(' '),
);
/** Cities of the third rank that are known by their short form though it is in the dictionary. */
const KNOWN_SMALL = new Set(
  '义乌 敦煌 喀什 大理 和田 江阴 昆山 常熟 张家港 麻城 枣阳 潜江 仙桃 都江堰 井冈山 满洲里 绥芬河'.split(' '),
);

let built: Gazetteer | undefined;

/** The word lists, as look-up tables. Built once, at first use. */
export function gazetteer(): Gazetteer {
  if (built) return built;
  const han = new Map<string, Entry>();
  const latin = new Map<string, Entry>();
  const lengths = new Map<string, number[]>();
  const add = (name: string, entry: Entry) => {
    if (!/\p{Script=Han}/u.test(name)) {
      const k = latinKey(name);
      if (!latin.has(k)) latin.set(k, entry);
      return;
    }
    if (han.has(name)) return;
    han.set(name, entry);
    const head = name.slice(0, 2);
    const list = lengths.get(head) ?? [];
    if (!list.includes(name.length)) lengths.set(head, [...list, name.length]);
  };
  const lines = (text: string, type: EntityType) => {
    for (const line of text.split(/\n/)) {
      const names = line.split('|').filter(Boolean);
      for (const name of names)
        if (!name.endsWith('公司') || name === names[0] || !names.includes(name.slice(0, -2)))
          add(name, { type, id: names[0] as string });
    }
  };
  lines(COUNTRIES, 'place');
  lines(WORLD.replaceAll(' ', '\n').replaceAll('_', ' '), 'place');
  lines(CHINA_MORE, 'place');
  lines(PEOPLE, 'person');
  lines(ORGANIZATIONS, 'organization');
  lines(EVENTS, 'event');
  lines(WORKS, 'work');
  const small = new Set(COUNTIES.split(' '));
  for (const full of `${CHINA} ${DISTRICTS} ${COUNTIES}`.split(/\s+/)) {
    const short = full.replace(/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|县|区|旗|盟|地区)$/, '');
    const entry: Entry = {
      type: 'place',
      id: short.length > 1 && !han.has(short) ? short : (han.get(short)?.id ?? full),
    };
    const known = han.get(short);
    if (known && known.type !== 'place') {
      add(full, { type: 'place', id: full });
      continue;
    }
    add(full, entry);
    if (short.length < 2 || /[县区旗]$/.test(full) || WORDS_TOO.has(short)) continue;
    if (!small.has(full) || !commonWords().has(short) || KNOWN_SMALL.has(short)) add(short, entry);
  }
  built = { han, latin, lengths };
  return built;
}

/** How names in Latin and other spaced scripts are looked up: case and full stops do not matter, except for all-capitals of two or three letters. */
export function latinKey(name: string): string {
  const bare = name.replace(/[’]/g, "'").replace(/\./g, '');
  return /^\p{Lu}{2,3}$/u.test(bare) ? bare : bare.toLowerCase();
}
