import type { EntityType } from '../../model/entity.ts';
import { typeOfLatin } from '../gloss.ts';
import type { Candidate } from './candidates.ts';
import { surnameLength } from './name-model.ts';
import { TITLES_BEFORE, TITLES_AFTER, VERBS_AFTER } from './contexts.ts';

const PLACE_BEFORE =
  /(?:在|于|到|往|赴|抵达|飞往|来自|位于|前往|访问|离开|首都|首府|城市|小镇|靠近|附近的|途经|返回|逃往|移居)$/;
const PLACE_AFTER =
  /^(?:市|州|县|省|岛|镇|郡|区|港|等地|地区|当地|附近|机场|街头|市中心|郊区|东部|西部|南部|北部|以东|以西|以南|以北|境内|举行|居民)/;
const PERSON_BEFORE = /(?:根据|比如|例如|好比|如同|就像|主角|主人公|沙皇|合伙人|所谓|诗人|学者|法官)$/;
const PERSON_AFTER =
  /^(?:所[说言指写]|眼中|笔下|[一二三四五六七八九]世|家族|主义|定律|之死|曾经|时代|的话|的名言|的理论|的书|的小说)/;
const ORG_AFTER = /^(?:公司|集团|银行|大学|基金|航空|学院|汽车|投资|科技|制药|研究所|报)/;

/** Person, place or body, by what stands around a name written by sound; undefined when nothing speaks. */
export function typeOfForeign(text: string, c: Candidate): EntityType | undefined {
  const name = text.slice(c.start, c.end);
  const votes = { person: 0, place: 0, organization: 0 };
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < 20; at = text.indexOf(name, at + name.length), n += 1) {
    const before = text.slice(Math.max(0, at - 6), at);
    const after = text.slice(at + name.length, at + name.length + 6);
    const gloss = /^[（(]([A-Z][^（）()]{1,60})[）)]/.exec(text.slice(at + name.length, at + name.length + 70));
    const type = gloss && typeOfLatin(gloss[1] as string);
    if (type === 'person') votes.person += 4;
    if (type === 'place') votes.place += 4;
    if (type === 'organization') votes.organization += 4;
    for (let k = 2; k <= 6; k += 1) if (TITLES_BEFORE.has(before.slice(-k))) votes.person += 2;
    for (let k = 4; k >= 1; k -= 1) {
      const w = after.slice(0, k);
      if (VERBS_AFTER.has(w) && !/^(?:的|在|有|是|和|与|及)$/.test(w)) votes.person += 1;
      if (TITLES_AFTER.has(w)) votes.person += 2;
    }
    if (PERSON_BEFORE.test(before)) votes.person += 2;
    if (PERSON_AFTER.test(after)) votes.person += 2;
    if (PLACE_BEFORE.test(before)) votes.place += 2;
    if (PLACE_AFTER.test(after)) votes.place += 2;
    if (ORG_AFTER.test(after)) votes.organization += 2;
  }
  const best = Math.max(votes.person, votes.place, votes.organization);
  // A Chinese name may be written with the same characters: 龚道安.
  const chinese = surnameLength(name, 0) > 0 && name.length <= 3;
  if (chinese && best === votes.person && c.context >= 1.2) return 'person';
  // Without much around it only what speaks plainly decides.
  if (best < (c.support >= 3 ? 1 : 2)) return undefined;
  if (votes.person === best) return 'person';
  return votes.place === best ? 'place' : 'organization';
}
