import { collapse } from '../../kit/text.ts';
import { isOutlet } from '../../text/outlets.ts';
import { foldName as fold } from '../../text/people.ts';

/** Marks between an article's title and the name of its site. */
const SEPARATOR =
  /\s[|–—·»«‹›:/~\\-]\s|\s?[|»｜丨]\s?|\s::\s|\s?_\s?|(?<=\p{Script=Han})[-－—–](?=[\p{Script=Han}A-Z])/gu;

/** Words of the page's `title` element; a snapshot puts an empty one first. */
export function titleElement(document: Document): string {
  for (const el of document.querySelectorAll('title')) {
    const words = collapse((el.textContent ?? '').slice(0, 1000)).trim();
    if (words) return words;
  }
  return '';
}

/** The parts of a title at the marks that may part it from the name of its site, with what is left without each end. */
export function endsOf(title: string): { rest: string; end: string; first: boolean }[] {
  const ends: { rest: string; end: string; first: boolean }[] = [];
  const cuts = [...title.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const [before, after] = [title.slice(0, cut.index).trim(), title.slice(cut.index + cut[0].length).trim()];
    if (!before || !after) continue;
    ends.push({ rest: before, end: after, first: false }, { rest: after, end: before, first: true });
  }
  return ends;
}

/** The parts of a title between such marks. */
export function partsOf(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((p) => p.trim())
    .filter(Boolean);
}

/** Marks between the steps of a path of sections: `Harbour 〉 News 〉 The ferry stops`. */
const STEP = /\s{0,3}(?:[›»→＞〉》⟩]|>{1,2})\s{0,3}/gu;

/** What follows each step of a path of sections, the longest first. */
export function restsOfPath(title: string): string[] {
  return [...title.matchAll(STEP)].map((cut) => title.slice(cut.index + cut[0].length).trim()).filter(Boolean);
}

/** A title without what stands after a mark: the site, or sections. What is dropped is shorter than what stays. */
export function beginningsOf(title: string): string[] {
  return [...title.matchAll(STRONG)]
    .map((cut) => title.slice(0, cut.index).trim())
    .filter((start) => start.length > 5 && start.length * 2 > title.length);
}

/** A title without the name of its site at either end; where it is `exact`, not with words beside the name. */
export function withoutSite(title: string, names: readonly string[], exact = false): string {
  const sites = new Set(names.map(fold).filter((n) => n.length > 1));
  let best = title;
  for (const { rest, end } of endsOf(title)) {
    const name = fold(end);
    const is =
      sites.has(name) ||
      (!exact &&
        [...sites].some(
          (s) =>
            s.length > 4 && (name.startsWith(s) || name.endsWith(s)) && end.length < 60 && name.length < s.length * 3,
        ));
    if (is && rest.length > 3 && rest.length < best.length) best = rest;
  }
  return best;
}

/** Marks that set a site or a section apart where nothing else tells what they part. */
const STRONG =
  /\s[|–—·»«›:/_\\-]{1,2}\s|\s?[|»｜丨]\s?|\s::\s|\s?_{1,2}\s?|：|(?<=\p{Script=Han})[-－—–]{1,2}(?=[\p{Script=Han}A-Z])|--/gu;

/**
 * A title for pages that show no heading: without the name of the site, sections and a count of messages. What is dropped is
 * shorter than what stays, and at the end.
 *
 * @param host what the site's host is called
 */
export function bareTitle(title: string, names: readonly string[], host: string | undefined): string {
  let text = withoutSite(title.replace(/^\(\d{1,3}\+?\)\s/, ''), names);
  const cuts = [...text.matchAll(STRONG)].reverse();
  for (const cut of cuts) {
    const [rest, end] = [text.slice(0, cut.index).trim(), text.slice(cut.index + cut[0].length).trim()];
    const short = end.split(/\s+/).length <= 4 && end.length <= (/\p{Script=Han}/u.test(end) ? 14 : 30);
    if (rest && (cut[0] !== '：' || isOutlet(end)) && short && rest.length >= end.length) text = rest;
    else break;
  }
  // "Opinion | …", "Harbour Post: …": a word before the title, or the site that its host spells.
  const lead = /^([^|:：]{2,24}?)\s?([|｜:：])\s?(?=\S)/u.exec(text);
  const word = lead?.[1]?.trim() ?? '';
  const rest = text.slice(lead?.[0].length ?? 0);
  const section = lead && /[|｜]/.test(lead[2] as string) && !/\s/.test(word) && rest.length > word.length * 1.5;
  const site = lead && ((host && fold(word) === fold(host)) || isOutlet(word) || /新[闻聞]$/u.test(word));
  return section || site ? rest : text;
}
