import type { EntityType } from '../model/entity.ts';
import { gazetteer, latinKey } from './gazetteer.ts';
import { glosses, typeOfLatin } from './gloss.ts';
import { capital, headingLines, lists, nominative, OPENERS, run, tight, words, type Word } from './latin-runs.ts';
import { listedInflected, regionNames } from './regions.ts';
import { withoutOverlap, type Span } from './span.ts';

/** Signs of program text; more than a few make a text technical, in which acronyms and capitals name nothing. */
export function isTechnical(text: string): boolean {
  const signs = text.match(
    /\w\(\)|[;{}]\n|=>|\bfunction\s?\w{0,40}\(|\b(?:var|const|let|import)\s\w|<\/?\w+>|\w\.\w+\(/g,
  );
  return (signs?.length ?? 0) > 5;
}

/** Single words that a title stands before without naming a person: General Assembly, Attorney General. */
const NO_SURNAME =
  /^(?:Assembly|Council|Rights|Watch|Forces|Army|Guard|Navy|Counsel|Election|Elections|Manager|Secretary|Hospital|Motors|Electric|Affairs|Staff|General|Office|Rights|State|States|Court|Committee|Department|Minister|President|Director|Officer|Services|Commission|Ministry|Congress|House|Party)$/;
const FIRM_END = /^(?:Group|Corp|Corporation|Inc|Ltd|Limited|Co|Company|Holdings|plc|PLC|LLC|AG|SE|SA)$/;
const PLACE_NEXT =
  /^\s(?:province|county|river|district|village|valley|mountains?|region|island|islands|prefecture|prison|airport|neighbou?rhood|peninsula|municipality|settlement)\b/;
/** The person who is named between or after words of speaking, with what he is: said Anna Bell, a fellow at. */
const NAMED_BEFORE = /(?:said|says|named|called|told|added|by|,)\s$/;
const NAMED_AFTER =
  /^,\s(?:a|an|the|who|whose|his|her|its|chief|senior|head|former|then|now|said|says|\d{2}|\p{Ll}{3,})/u;
const SEAT = /^(?:White House|Kremlin|Downing Street|Capitol Hill|Elysee|Pentagon)$/;
const SEAT_ACTS =
  /^(?:['’]s)?\s(?:said|says|announced|confirmed|denied|declined|press|spokes|officials?|aides?|advis|counsel|chief of staff|national security|has|had|will|did|is|was|wants|argued|told|released|Press|Chief|Counsel)/;

/** A given name that stands alone. */
const GIVEN_ALONE = /^\p{Lu}\p{Ll}{2,}$/u;
/** Given names that are words, months, places or peoples as well, and words that "in" stands before without naming a place. */
const WORD_TOO =
  /^(?:Will|Mark|May|April|June|August|Grace|Hope|Faith|Joy|Rose|Art|Bill|Bob|Rob|Summer|Autumn|Dawn|Sky|Star|Sun|Van|Don|Guy|Max|Pat|Ray|Rich|Sandy|Chase|Drew|Frank|Grant|Hunter|Jack|Lance|Miles|Pierce|Rusty|Skip|Sterling|Ivy|Lily|Daisy|Iris|Olive|Pearl|Ruby|Jade|Amber|Crystal|Angel|Christian|Major|Prince|King|Duke|Earl|Dean|Page|Paris|London|Sydney|Florence|Chelsea|Georgia|Virginia|Carolina|Victoria|Dallas|Austin|Houston|Jordan|Israel|China|India|America|Asia|Africa|Kenya|Chad|Cuba|Roman|German|Latin|English|French|Spanish|Russian|Arabic|Chinese|Japanese|Korean|Persian|Hebrew|Greek|Turkish|Italian|Portuguese|Dutch|Polish|Czech|Hindi|Urdu|January|February|March|July|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Lent|Java|Python|Ruby|Rust|Swift|Word|Excel|Windows|Linux|Congress|Parliament|Court|Senate|God|Heaven|Christ|Jesus|Lord|Allah|Buddha|Islam|Judaism|Christianity|Facebook|Google|Twitter|Internet|Spring|Fall|Winter|Chapter|Section|Part|Volume|Figure|Table|Appendix|Article|Paragraph|Phase|Stage|Level|Grade|Group|Class|Room|Hall|Building|Step|Round|General|Particular|Fact|Order|Case|Mr|Mrs|Miss|Dr|Our|Their|Its)$/;
const IN_PLACE = /(?:^|\s)(?:in|near|outside|around|to visit|based in|from nearby)\s$/;
const PLACE_ENDS =
  /^(?:$|[,.;:)\n]|\s(?:and|or|on|to|for|that|which|where|when|who|is|was|were|are|has|had|after|before|since|during|by|with|as|this|last|from|the|a|in|at)\b)/;
/** Whether the name goes on, or is an adjective of what follows: Jo-Ann, Anna's is a name, Anna 2.0 is none. */
const joined = (text: string, w: Word) => /^(?:[-@.]\p{L}|\s?\d)/u.test(text.slice(w.end, w.end + 3));

const ACRONYMS_NOT =
  /^(?:CSS|HTML|HTTP|HTTPS|API|APIs|URL|URLs|JSON|XML|SQL|DOM|ARIA|SVG|PNG|JPG|GIF|PDF|UI|UX|ID|IDs|OS|CPU|GPU|RAM|ROM|USB|TV|PC|AI|ML|NLP|IT|CEO|CFO|CTO|PhD|MBA|FAQ|PIN|DNA|RNA|COVID|GDP|CLI|GUI|IDE|SDK|JS|TS|AJAX|REST|CRUD|MVC|ORM|TCP|IP|DNS|SSH|SSL|TLS|VPN|CDN|SEO|AWS|OMG|LOL|TLDR|TL|DR|OK|AM|PM|BC|AD|II|III|IV|VI|VII|XI|QA|PR|MVP|KPI|ROI|B2B|SaaS|IoT|VR|AR|XR|CI|CD|ES|ES5|ES6|DIY|RSS|ASCII|UTF|NaN|TODO|WIP|NOTE)$/;

/** What a text in Latin or Cyrillic script names: runs of capitals, titles, given names and the word lists. */
export function latinSpans(text: string, dates: readonly Span[], language: string | undefined): Span[] {
  const technical = isTechnical(text);
  const regions = regionNames(language);
  const nouns = /^de\b/i.test(language ?? '');
  const list = gazetteer().latin;
  const { first, titles } = lists();
  const headings = headingLines(text);
  const inHeading = (at: number) => headings.some(([a, b]) => a <= at && at < b);
  const all = words(text);
  const lower = new Set(all.filter((w) => !capital(w)).map((w) => w.text.toLowerCase()));
  const seen = new Map<string, number>();
  for (const w of all) seen.set(w.text, (seen.get(w.text) ?? 0) + 1);
  const spans: Span[] = [];
  const people = new Map<string, string>();
  const push = (from: Word, to: Word, type: EntityType, evidence: string, id?: string) => {
    const end = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(to.text) && text[to.end] === '.' ? to.end + 1 : to.end;
    spans.push({ start: from.start, end, type, evidence, id });
    if (type !== 'person') return;
    const full = text.slice(from.start, to.end);
    // Chinese surnames stand first: Xi of Xi Jinping.
    if (id && from !== to && /^\p{Script=Han}{2,4}$/u.test(id) && !people.has(from.text)) people.set(from.text, id);
    if (/\s/.test(full) && !people.has(to.text)) people.set(to.text, id ?? full);
  };
  for (let i = 0; i < all.length; i += 1) {
    const w = all[i] as Word;
    if (!capital(w)) continue;
    // The longest listed name from here.
    let matched = false;
    for (let n = Math.min(6, all.length - i); n > 0 && !matched; n -= 1) {
      const last = all[i + n - 1] as Word;
      if (!tight(text, all, i, n) || (n > 1 && !capital(last))) continue;
      const key = latinKey(text.slice(w.start, last.end));
      const entry =
        list.get(key) ??
        regions.get(key) ??
        (n === 1 ? listedInflected(w.text, regions) : undefined) ??
        (nouns && key.endsWith('s') ? regions.get(key.slice(0, -1)) : undefined);
      if (!entry || (n === 1 && (w.text.length < 2 || (lower.has(w.text.toLowerCase()) && w.opens)))) continue;
      if (
        capital(all[i + n]) &&
        tight(text, all, i + n - 1, 2) &&
        !SEAT.test(text.slice(w.start, last.end)) &&
        ((n === 1 && first.has(w.text.toLowerCase())) || entry.type === 'place') &&
        typeOfLatin(run(text, all, i).text) === 'organization'
      )
        break;
      const seat =
        entry.type === 'place' &&
        SEAT.test(text.slice(w.start, last.end)) &&
        SEAT_ACTS.test(text.slice(last.end, last.end + 20));
      while (entry.type === 'organization' && FIRM_END.test(all[i + n]?.text ?? '') && tight(text, all, i + n - 1, 2))
        n += 1;
      push(w, all[i + n - 1] as Word, seat ? 'organization' : entry.type, 'list', entry.id);
      i += n - 1;
      matched = true;
    }
    if (matched) continue;
    if (OPENERS.test(w.text)) continue;
    const r = run(text, all, i);
    // The word that opens a sentence is written with a capital whatever it is: Key Security Council powers.
    if (w.opens && r.count > 2 && lower.has(w.text.toLowerCase()) && !first.has(w.text.toLowerCase())) continue;
    const title = titles.has(w.text.toLowerCase().replace(/\.$/, ''));
    if (title && r.count > 1 && !NO_SURNAME.test((all[i + 1] as Word).text)) continue;
    const before = all[i - 1];
    const titled =
      before !== undefined &&
      titles.has(before.text.toLowerCase()) &&
      /^\.?\s$/.test(text.slice(before.end, w.start)) &&
      (capital(before) || !w.opens);
    const known = people.get(w.text);
    if (known && r.count === 1) {
      push(w, w, 'person', 'repeated', known);
      continue;
    }
    if (r.count === 1) {
      if (PLACE_NEXT.test(text.slice(w.end, w.end + 16)) && !w.opens && !technical && !lower.has(w.text.toLowerCase()))
        push(w, w, 'place', 'pattern');
      else if (titled && !lower.has(w.text.toLowerCase()) && !NO_SURNAME.test(w.text)) push(w, w, 'person', 'title');
      else if (
        !technical &&
        !nouns &&
        first.has(w.text.toLowerCase()) &&
        !lower.has(w.text.toLowerCase()) &&
        !inHeading(w.start) &&
        GIVEN_ALONE.test(w.text) &&
        !WORD_TOO.test(w.text) &&
        (!w.opens ||
          (seen.get(w.text) ?? 0) > 1 ||
          /^,?\s(?:said|says|told|asked|and I)\b/.test(text.slice(w.end, w.end + 10))) &&
        !joined(text, w)
      )
        push(w, w, 'person', 'pattern');
      else if (
        !technical &&
        !nouns &&
        !w.opens &&
        !lower.has(w.text.toLowerCase()) &&
        /^\p{Lu}\p{Ll}{2,}$/u.test(w.text) &&
        !WORD_TOO.test(w.text) &&
        IN_PLACE.test(text.slice(Math.max(0, w.start - 10), w.start)) &&
        PLACE_ENDS.test(text.slice(w.end, w.end + 12))
      )
        push(w, w, 'place', 'pattern');
      else if (
        !technical &&
        /^\p{Lu}{3,6}$|^\p{Lu}{1,3}&\p{Lu}{1,2}$/u.test(w.text) &&
        !ACRONYMS_NOT.test(w.text) &&
        !inHeading(w.start) &&
        ((seen.get(w.text) ?? 0) > 1 ||
          (!w.opens && /(?:^|\s)(?:the|by|at|with)\s$/.test(text.slice(Math.max(0, w.start - 6), w.start)))) &&
        ![all[i - 1], all[i + 1]].some((x) => x !== undefined && /^\p{Lu}{2,}$/u.test(x.text))
      )
        push(w, w, 'organization', 'pattern');
      continue;
    }
    const last = all[i + r.count - 1] as Word;
    // A title inside the run: Press Secretary Anna Bell.
    const inner = all
      .slice(i + 1, i + r.count)
      .findIndex((x, k) => first.has(x.text.toLowerCase()) && titles.has((all[i + k] as Word).text.toLowerCase()));
    if (inner >= 0 && inner + 2 <= r.count) {
      if (inner + 1 < r.count - 1) push(all[i + inner + 1] as Word, last, 'person', 'title');
      i += r.count - 1;
      continue;
    }
    const given = first.has(nominative(w.text.toLowerCase(), first));
    const second = all[i + 1] as Word;
    const shape = typeOfLatin(r.text);
    if (
      /^(?:Conf|Conference|Summit|Europe|Cup|Forum|Expo|Camp|Days?)$/.test(last.text) &&
      /^\s(?:19|20)\d\d\b/.test(text.slice(last.end, last.end + 6))
    )
      spans.push({ start: w.start, end: last.end + 5, type: 'event', evidence: 'pattern' });
    else if (
      given &&
      r.count <= 4 &&
      (shape === 'person' || shape === undefined) &&
      !lower.has(second.text.toLowerCase()) &&
      !ACRONYMS_NOT.test(second.text)
    )
      push(w, last, 'person', 'pattern');
    else if (titled && r.count <= 3) push(w, last, 'person', 'title');
    else if (
      shape &&
      shape !== 'person' &&
      !inHeading(w.start) &&
      !(w.opens && lower.has(w.text.toLowerCase()) && r.count === 2)
    )
      push(w, last, shape, 'pattern');
    else if (
      shape === 'person' &&
      r.count === 2 &&
      !w.opens &&
      !inHeading(w.start) &&
      !NO_SURNAME.test(last.text) &&
      !lower.has(w.text.toLowerCase()) &&
      !technical &&
      NAMED_BEFORE.test(text.slice(Math.max(0, w.start - 8), w.start)) &&
      NAMED_AFTER.test(text.slice(last.end, last.end + 12))
    )
      push(w, last, 'person', 'pattern');
    else if (r.count <= 3 && !inHeading(w.start) && !technical && PLACE_NEXT.test(text.slice(last.end, last.end + 16)))
      push(w, last, 'place', 'pattern');
    else if (
      shape === 'person' &&
      r.count === 2 &&
      !w.opens &&
      !inHeading(w.start) &&
      !NO_SURNAME.test(last.text) &&
      /^\s(?:said|says|told|wrote|added|noted|argued|explained|tweeted|tweets)\b|^,\s(?:a|an|the|who|CEO|president|director|founder|professor)\b/.test(
        text.slice(last.end, last.end + 14),
      )
    )
      push(w, last, 'person', 'pattern');
    else continue;
    i += r.count - 1;
  }
  const brackets = glosses(text).filter((g) => g.forms.length === 1 && /^\p{Lu}{2,6}$/u.test(g.forms[0]?.text ?? ''));
  const before = new Map(spans.map((s) => [s.end, s]));
  // An acronym in brackets right behind a name is another form of it; elsewhere (AP) it stands for itself.
  const tied = brackets.filter((b) => (before.get(b.at - 1)?.type ?? 'place') !== 'place');
  const kept = withoutOverlap(
    spans.filter((s) => !tied.some((b) => b.at < s.start && s.end < b.end)),
    dates,
  );
  for (const b of tied) {
    const host = kept.find((s) => s.end === b.at - 1);
    const form = b.forms[0];
    if (host && form)
      kept.push({
        start: form.start,
        end: form.end,
        type: host.type,
        evidence: 'gloss',
        id: `${host.start}`,
        gloss: true,
      });
  }
  return kept;
}
