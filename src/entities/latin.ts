import type { EntityType } from '../model/entity.ts';
import { FIRST_NAMES, FIRST_NAMES_CYRILLIC, TITLES } from './data/first-names.ts';
import { gazetteer, latinKey } from './gazetteer.ts';
import { glosses, typeOfLatin } from './gloss.ts';
import { withoutOverlap, type Span } from './span.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First of its sentence or line: its capital says nothing. */
  readonly opens: boolean;
}

let names: { first: Set<string>; titles: Set<string> } | undefined;
const lists = () => (names ??= { first: new Set([...FIRST_NAMES, ...FIRST_NAMES_CYRILLIC]), titles: new Set(TITLES) });

const LOWER = /^(?:of|the|de|van|von|der|den|la|le|da|do|dos|das|del|della|bin|ibn|al|el|and|for|&)$/;
const PARTICLE = /^(?:de|van|von|der|den|la|le|da|do|dos|del|della|bin|ibn|al|el)$/;
const ACRONYMS_NOT =
  /^(?:CSS|HTML|HTTP|HTTPS|API|APIs|URL|URLs|JSON|XML|SQL|DOM|ARIA|SVG|PNG|JPG|GIF|PDF|UI|UX|ID|IDs|OS|CPU|GPU|RAM|ROM|USB|TV|PC|AI|ML|NLP|IT|CEO|CFO|CTO|PhD|MBA|FAQ|PIN|DNA|RNA|COVID|GDP|CLI|GUI|IDE|SDK|JS|TS|AJAX|REST|CRUD|MVC|ORM|TCP|IP|DNS|SSH|SSL|TLS|VPN|CDN|SEO|AWS|OMG|LOL|TLDR|TL|DR|OK|AM|PM|BC|AD|II|III|IV|VI|VII|XI|QA|PR|MVP|KPI|ROI|B2B|SaaS|IoT|VR|AR|XR|CI|CD|ES|ES5|ES6|DIY|RSS|ASCII|UTF|NaN|TODO|WIP|NOTE)$/;

const OPENERS = /^(?:The|A|An|In|On|At|By|For|From|And|But|If|When|While|As|With|This|That|These|Our|My|His|Her)$/;

/** Capitalised words of one line with nothing but a space or a particle between. */
function words(text: string): Word[] {
  const out: Word[] = [];
  let last = 0;
  for (const m of text.matchAll(/@?[\p{L}][\p{L}\p{M}\p{N}]*(?:[.'’&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu)) {
    const gap = text.slice(last, m.index);
    const opens = out.length === 0 || /[\n.!?…:;"“«»”([•—–|]/.test(gap) || /\d/.test(gap);
    // "Sen. Cruz" and initials do not end a sentence.
    const before = out.at(-1)?.text ?? '';
    const abbreviation =
      gap === '. ' && (/^\p{Lu}$/u.test(before) || lists().titles.has(before.toLowerCase()) || before === 'St');
    const word = m[0].replace(/[’']s$/, '');
    out.push({
      start: m.index,
      end: m.index + word.length,
      text: word,
      opens: opens && !(abbreviation && !OPENERS.test(word)),
    });
    last = m.index + word.length;
  }
  return out;
}

const capital = (w: Word | undefined) => w !== undefined && /^\p{Lu}/u.test(w.text);

/** Lines where most words begin with a capital are headings: their capitals say nothing. */
function headingLines(text: string): [number, number][] {
  const out: [number, number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const all = line.match(/\p{L}[\p{L}’']*/gu) ?? [];
    const long = all.filter((w) => w.length > 3);
    if (
      all.length >= 2 &&
      all.length < 16 &&
      !/[.!?]$/.test(line.trim()) &&
      long.filter((w) => /^\p{Lu}/u.test(w)).length > long.length * 0.7
    )
      out.push([at, at + line.length]);
    at += line.length + 1;
  }
  return out;
}

/** What a text in Latin or Cyrillic script names: runs of capitals, titles, given names and the word lists. */
export function latinSpans(text: string, dates: readonly Span[], _language: string | undefined): Span[] {
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
      const entry = list.get(latinKey(text.slice(w.start, last.end)));
      if (!entry || (n === 1 && (w.text.length < 2 || (lower.has(w.text.toLowerCase()) && w.opens)))) continue;
      if (
        n === 1 &&
        capital(all[i + 1]) &&
        tight(text, all, i, 2) &&
        (first.has(w.text.toLowerCase()) || entry.type === 'place') &&
        typeOfLatin(run(text, all, i).text) === 'organization'
      )
        break;
      push(w, last, entry.type, 'list', entry.id);
      i += n - 1;
      matched = true;
    }
    if (matched) continue;
    if (OPENERS.test(w.text)) continue;
    const r = run(text, all, i);
    const title = titles.has(w.text.toLowerCase().replace(/\.$/, ''));
    if (title && r.count > 1) continue;
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
      if (titled && !lower.has(w.text.toLowerCase())) push(w, w, 'person', 'title');
      else if (
        /^\p{Lu}{3,6}$/u.test(w.text) &&
        !ACRONYMS_NOT.test(w.text) &&
        !inHeading(w.start) &&
        (seen.get(w.text) ?? 0) > 1 &&
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
      /^\s(?:said|says|told|wrote|added|noted|argued|explained|tweeted|tweets)\b|^,\s(?:a|an|the|who|CEO|president|director|founder|professor)\b/.test(
        text.slice(last.end, last.end + 14),
      )
    )
      push(w, last, 'person', 'pattern');
    else continue;
    i += r.count - 1;
  }
  const brackets = glosses(text).filter((g) => g.forms.length === 1 && /^\p{Lu}{2,6}$/u.test(g.forms[0]?.text ?? ''));
  const kept = withoutOverlap(
    spans.filter((s) => !brackets.some((b) => b.at < s.start && s.end < b.end)),
    dates,
  );
  for (const b of brackets) {
    const host = kept.find((s) => s.end === b.at - 1 && s.type !== 'place');
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

/** Whether words `i` to `i + n` stand in one run of text without punctuation. */
function tight(text: string, all: readonly Word[], i: number, n: number): boolean {
  for (let k = i + 1; k < i + n; k += 1) {
    const gap = text.slice((all[k - 1] as Word).end, (all[k] as Word).start);
    if (gap !== ' ' && !(gap === '. ' && !(all[k] as Word).opens) && gap !== ', ') return false;
    if (gap === ', ' && !/^D\.?C/.test((all[k] as Word).text)) return false;
  }
  return true;
}

/** Words that "of" goes on from inside a name. */
const OF_HEAD =
  /^(?:Bank|University|Department|Ministry|Bureau|House|Office|Institute|Board|Council|Church|Court|Commission|Committee|College|Government|Cent(?:er|re)|Museum|Society|Academy|Republic|Gulf|Bay|Isle|Cape|City|District|State|States|School|Library|Chamber|Federation|Association|Party|Union|League|Army|Corps|Order|Kingdom|Duke|Declaration|Bill|Articles|Order|Port|Tower|Statue|Battle|Treaty|Fraternal|Organi[sz]ation|Conference|Congress|Parliament|Province|County|Sea|Strait|Lord|Prince|Foundation|Fund)$/;

/** The run of capitalised words that begins at word `i`. */
function run(text: string, all: readonly Word[], i: number): { count: number; text: string } {
  let count = 1;
  for (let k = i + 1; k < all.length && count < 8; k += 1) {
    const w = all[k] as Word;
    if (!tight(text, all, k - 1, 2)) break;
    if (capital(w)) count = k - i + 1;
    else if (!LOWER.test(w.text)) break;
    else if (!PARTICLE.test(w.text) && !/^(?:of|for|and|the)$/.test(w.text)) break;
  }
  // "and" joins two names unless a body's word follows at the end; "of" holds a name together only after a word for a body.
  const whole = text.slice((all[i] as Word).start, (all[i + count - 1] as Word).end);
  const of = /(?<!\p{L})(\p{L}{1,60})\s(?:of|for)\s/u.exec(whole);
  const cut =
    (of && !OF_HEAD.test(of[1] as string) ? /\s(?:of|for)\s/.exec(whole) : null) ??
    /\sand the\s/.exec(whole) ??
    (typeOfLatin(whole) === 'organization' ? null : /\sand\s/.exec(whole));
  if (cut) {
    const shorter = all.slice(i, i + count).filter((w) => w.end <= (all[i] as Word).start + cut.index).length;
    return { count: shorter, text: whole.slice(0, cut.index) };
  }
  return { count, text: whole };
}

/** A Russian given name out of its cases, as far as the list knows it: Деном → Дэн is another spelling and stays unknown. */
function nominative(name: string, first: ReadonlySet<string>): string {
  if (first.has(name) || !/^[а-яё]/.test(name)) return name;
  for (const [ending, base] of [
    ['ом', ''],
    ['ем', 'й'],
    ['ем', 'ь'],
    ['а', ''],
    ['у', ''],
    ['я', 'й'],
    ['ю', 'й'],
    ['ы', 'а'],
    ['и', 'я'],
    ['ой', 'а'],
    ['ей', 'я'],
    ['е', 'а'],
  ] as const)
    if (name.endsWith(ending) && first.has(name.slice(0, -ending.length) + base))
      return name.slice(0, -ending.length) + base;
  return name;
}
