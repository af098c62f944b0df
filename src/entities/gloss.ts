import type { EntityType } from '../model/entity.ts';

/** A foreign form in brackets after a name: 帕特鲁舍夫（Nikolai Patrushev）. */
export interface Gloss {
  /** Where the bracket opens. */
  readonly at: number;
  /** Behind the closing bracket. */
  readonly end: number;
  /** The foreign forms, with their places. */
  readonly forms: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly type?: EntityType | undefined;
}

const ORG =
  /\b(?:Inc|Corp|Co|Ltd|LLC|Company|Corporation|Group|Bank|Capital|University|College|School|Institute|Association|Society|Foundation|Fund|Council|Committee|Commission|Agency|Authority|Administration|Department|Ministry|Bureau|Office|Board|Party|Police|Union|League|Alliance|Coalition|Federation|Center|Centre|Church|Court|Congress|Senate|Parliament|Army|Navy|Force|News|Times|Post|Journal|Magazine|Press|Herald|Tribune|Daily|Weekly|Review|Network|Radio|Television|Hospital|Museum|Library|Service|Services|Energy|Motors|Airlines|Pharmaceuticals|Technologies|Technology|Systems|Partners|Holdings|Industries|Laboratory|Laboratories|Organization|Project|Order|Club|Team|Intelligence|Solar|Watch|Data|Media|Studios|Entertainment|Research|Analytics|Securities|Insurance|Command|Government|Embassy|Electric|Academy|Limited|Assembly|Secretariat|Tribunal|Exchange|Consulate|Directorate|Trust|Airways|Railways?|Brigade|Cabinet|Guards?|Patrol|Brotherhood|Movement|Mission|Chamber|Parliament|Directorate|Conservancy|Orchestra|Ballet|Theatre Company|Broadcasting|Communications|Pictures|Records|Labs?|Bancorp|Airlines?|Aviation|Motor|Steel|Oil|Gas|Petroleum|Chemical|Pharma|Biotech|Foods|Stores|Brands|Logistics|Consulting|Associates|Advisors|Ventures|Investments?|Policy Forum|Economic Forum|Think Tank|Seminary|Conservatory|Polytechnic|Clinic|Hospitals|Commissioner for Human Rights)\b/;
const WORK =
  /\b(?:Act|Law|Plan|Program|Report|Initiative|Treaty|Agreement|Bill|Code|Constitution|Declaration|Resolution|Strategy|Policy|Statement|Travels|Story|Tonight|Show|Convention|Protocol|Order No)\b/;
const PLACE =
  /\b(?:County|City|Town|Village|River|Island|Islands|Street|Avenue|Boulevard|Blvd|Highway|Freeway|Expressway|Parkway|Road|Broadway|Bay|Mountains?|Valley|Lake|Reef|Shoal|Park|Airport|Square|Bridge|Beach|Forest|Strait|Sea|Ocean|Peninsula|Province|District|Building|Tower|Hotel|Rooms|Square|Plaza|Stadium|Arena|Heights|Hills|Creek|Falls|Canyon|Desert|Gulf|Cape|Coast|Pass|Station|Prison|Temple|Cathedral|Palace|Castle|Gate|Theater|Theatre|Hall|Center for the Performing Arts|space)\b/;
const EVENT =
  /\b(?:War|Battle|Fire|Hurricane|Summit|Conference|Forum|Games|Cup|Festival|Massacre|Revolution|Day|Olympics|Earthquake|Crisis|Uprising|Election|Conflict|Protests|Marathon|Open|Championships?|Super Bowl|Awards?|Genocide|Holocaust)\b/;

/** What a foreign form looks like. */
export function typeOfLatin(name: string): EntityType | undefined {
  if (WORK.test(name)) return 'work';
  if (ORG.test(name)) return 'organization';
  if (PLACE.test(name)) return 'place';
  if (EVENT.test(name)) return 'event';
  if (/^\p{Lu}\p{Ll}{2,}(?:ville|burgh?|shire|grad|polis|stan|abad|town|field|brook)$/u.test(name)) return 'place';
  if (
    /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|der|den|la|le|da|dos|del|bin|al|el|ben|y)\s+)*\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
      name,
    )
  )
    return 'person';
  return undefined;
}

/** Brackets that begin with a Latin or Cyrillic capital, in order. */
export function glosses(text: string): Gloss[] {
  const found: Gloss[] = [];
  for (const m of text.matchAll(
    /[（(]\s?([@\p{Lu}][^（）()\n\u4e00-\u9fff]{1,90}(?:[，,、；;]?\s?(?:简称|缩写|以下简称|下称|又称|即)?[^（）()\n]{0,30})?)[）)]/gu,
  )) {
    const inner = m[1] as string;
    const open = m.index;
    const from = open + m[0].indexOf(inner);
    const forms: { start: number; end: number; text: string }[] = [];
    for (const piece of inner.matchAll(/[^，,、；;：:／]+?(?=\s[RDI]-[A-Z]|[，,、；;：:／]|$)/g)) {
      const bare = piece[0]
        .replace(/^\s*(?:Adm|Gen|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Lt|Col|Capt|Gov|Sgt)\.\s/, '')
        .replace(/^\s*(?:简称|缩写|以下简称|下称|又称|即|音译)?\s*[“"]?/, '')
        .replace(/[”"]/g, '')
        .trim();
      if (!bare || !/\p{Lu}/u.test(bare[0] === '@' ? 'A' : (bare[0] as string)) || bare.length < 2) continue;
      if (/^[RDI]-[A-Z]/.test(bare)) continue;
      if (/\d{3,}|年|月|报导|摄/.test(bare)) continue;
      const start = from + piece.index + piece[0].indexOf(bare);
      forms.push({ start, end: start + bare.length, text: bare });
    }
    const first = forms[0];
    if (first) found.push({ at: open, end: open + m[0].length, forms, type: typeOfLatin(first.text) });
  }
  return found;
}
