import type { Person } from '../model/article.ts';
import { PLACES } from '../lang/zh-places.ts';
import {
  REPORT,
  TRANSLATE,
  REPORTER,
  REPORTING_OFFICE,
  CORRESPONDENT,
  OWN_OUTLET,
  OFFICE,
} from '../lang/zh-reports.ts';

/** The people in a Chinese byline, by role. */
export interface Byline {
  /** As written, with its brackets. */
  readonly text: string;
  readonly authors: readonly Person[];
  readonly translators: readonly Person[];
  readonly place?: string | undefined;
  /** The outlet or office that reports. */
  readonly organization?: string | undefined;
}

/**
 * The byline at the beginning of `text`: `（大纪元记者张婷综合报导）`, `（英文大纪元记者A B报导／秋生编译）`, `（明慧网通讯员辽宁报道）`.
 * @param outlet the outlet of the dateline, so that it is not taken for a name
 */
export function chineseByline(text: string, outlet?: string): Byline | undefined {
  const m = /^\s{0,4}[（(〔]([^（）()〔〕\n]{2,80})[）)〕]/u.exec(text.slice(0, 160));
  if (!m) return undefined;
  const inner = (m[1] as string).trim();
  const parts = inner.split(/\s?[／/；;]\s?/);
  const authors: Person[] = [];
  const translators: Person[] = [];
  let place: string | undefined;
  let organization: string | undefined;
  let recognised = false;
  parts.forEach((part, i) => {
    if (i > 0 && TRANSLATE.test(part)) {
      recognised = true;
      translators.push(...names(part.replace(TRANSLATE, ''), outlet).people);
      return;
    }
    const role = REPORT.exec(part) ?? (i === 0 && parts.length > 1 ? /$/.exec(part) : null);
    const reporter = REPORTER.exec(part);
    if (!role || (role[0] === '' && !reporter)) return;
    recognised = true;
    let rest = part.slice(0, part.length - role[0].length);
    const head = REPORTER.exec(rest);
    const office = REPORTING_OFFICE.exec(rest);
    if (office) {
      organization = office[1];
      return;
    }
    if (head) {
      organization ??= head[1] || undefined;
      rest = rest.slice(head[0].length);
      // 通讯员辽宁: a place alone, nobody is named.
      if (PLACES.includes(rest.trim()) || /^[\p{Script=Han}]{2,3}$/u.test(rest.trim()) === false) {
        const at = rest.trim();
        if (PLACES.includes(at)) {
          place = at;
          return;
        }
      }
      if (CORRESPONDENT.test(head[0]) && /^[\p{Script=Han}]{2,4}$/u.test(rest.trim()) && PLACES.includes(rest.trim()))
        return;
    } else rest = withoutOutlet(rest, outlet);
    const found = names(rest, outlet);
    place ??= found.place;
    authors.push(...found.people);
  });
  if (!recognised) return undefined;
  return { text: m[0], authors, translators, place, organization };
}

function withoutOutlet(text: string, outlet?: string): string {
  const m = OWN_OUTLET.exec(text);
  if (m) return text.slice(m[0].length);
  return outlet && text.startsWith(outlet) ? text.slice(outlet.length) : text;
}

/** Splits `林慧真、梁珍香港` into names and the place glued to the last of them. */
function names(text: string, outlet?: string): { people: Person[]; place?: string | undefined } {
  let rest = text.trim();
  let place: string | undefined;
  if (/\p{Script=Han}/u.test(rest)) {
    // A known place two to four characters into the last name begins the place, whatever town follows it.
    const last =
      rest
        .split(/[、，,]/)
        .at(-1)
        ?.trim() ?? '';
    const begins = PLACES.map((p) => last.indexOf(p)).filter((i) => i >= 2 && i <= 4);
    if (begins.length && last.length - Math.min(...begins) <= 12) {
      const at = Math.min(...begins);
      place = last.slice(at);
      rest = rest.slice(0, rest.length - last.length + at);
    }
    for (let round = 0; round < 3; round++) {
      const found = PLACES.filter((p) => rest.endsWith(p) && nameBefore(rest.slice(0, -p.length))).sort(
        (a, b) => b.length - a.length,
      )[0];
      if (!found) break;
      place = found + (place ?? '');
      rest = rest.slice(0, -found.length).trim();
    }
  }
  const people = rest
    .split(/\s?[、，,&＆]\s?|\s(?:和|与|與|and)\s|(?<=\p{Script=Han})[和与與](?=\p{Script=Han})/u)
    .flatMap((n) => (/^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u.test(n) ? n.split(/\s/) : [n]))
    .map((n) => n.trim())
    .filter((n) => n && n !== outlet && n.length <= 40 && !OFFICE.test(n) && /\p{L}/u.test(n))
    .map((name): Person => ({ name, kind: 'person' }));
  return { people, place };
}

/** At least two characters are left for the last name when the place is taken off. */
function nameBefore(text: string): boolean {
  const last =
    text
      .split(/[、，,]/)
      .at(-1)
      ?.trim() ?? '';
  return last.length >= 2 || text.trim() === '';
}
