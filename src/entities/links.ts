import type { Entity } from '../model/entity.ts';

export interface LookUp {
  readonly site: 'wikipedia' | 'wikidata' | 'baidu-baike';
  readonly href: string;
}

/** Addresses to look an entity up, opened only when the person asks. Dates have none. The interface language of Wikipedia follows the name's script. */
export function lookUps(entity: Pick<Entity, 'name' | 'type'>): LookUp[] {
  if (entity.type === 'date') return [];
  const name = entity.name.replace(/^[《〈“「『]|[》〉”」』]$/g, '').replace(/[‧・•]/g, '·');
  const language = /\p{Script=Han}/u.test(name) ? 'zh' : /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en';
  const links: LookUp[] = [
    { site: 'wikipedia', href: address(`https://${language}.wikipedia.org/w/index.php`, { search: name }) },
    { site: 'wikidata', href: address('https://www.wikidata.org/w/index.php', { search: name }) },
  ];
  if (language === 'zh')
    links.push({ site: 'baidu-baike', href: address('https://baike.baidu.com/search', { word: name }) });
  return links;
}

function address(base: string, query: Record<string, string>): string {
  const url = new URL(base);
  url.search = new URLSearchParams(query).toString();
  return url.href;
}
