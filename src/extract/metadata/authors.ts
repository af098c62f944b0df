import type { Person, Source, Sourced } from '../../model/article.ts';
import { isHanName, TRANSCRIBED } from '../../text/han-names.ts';
import { foldName } from '../../text/people.ts';
import type { Visible } from './visible.ts';

/** The people whom one source of the page's markup states. */
export type Stating = readonly [from: Source, people: readonly Person[]];

const HAN = /\p{Script=Han}/u;

/**
 * The authors of a page whose markup and whose visible lines may say two things. Markup speaks for the page, and so for a
 * copyist; a byline that a reader sees speaks for the article.
 *
 * @param language of the page, as declared
 * @param headline of the article
 */
export function chooseAuthors(
  stating: readonly Stating[],
  visible: Visible,
  body: Element,
  language: string | undefined,
  headline: string | undefined,
): Sourced<readonly Person[]> | undefined {
  const eastern =
    /^(?:zh|ja)\b/i.test(language ?? '') ||
    HAN.test(`${visible.quote ?? ''}${headline ?? ''}`) ||
    stating.some(([, p]) => p.some(({ name }) => HAN.test(name)));
  const editors = new Set(visible.editors.map(foldName));
  const usable = (from: Source, people: readonly Person[]): readonly Person[] => {
    const own = people.filter((p) => !editors.has(foldName(p.name)));
    // Chinese portals state themselves, or the desk, for every page.
    return eastern
      ? own.filter((p) => isPersonal(p) && (from === 'json-ld' || TRANSCRIBED.test(p.name) || shows(body, p.name)))
      : own;
  };
  const markup = stating
    .map(([from, people]) => [from, usable(from, people)] as const)
    .find(([, people]) => people.length);
  const shown: Sourced<readonly Person[]> | undefined = visible.authors.length
    ? { value: visible.authors, from: 'byline', quote: visible.quote }
    : undefined;
  if (!markup) return shown;
  const stated: Sourced<readonly Person[]> = { value: markup[1], from: markup[0] };
  if (shown && isShortOf(stated.value, shown.value)) return shown;
  if (!shown || !visible.labelled)
    return markup[1].every((p) => p.kind === 'organization') && shown?.value.some((p) => p.kind === 'person')
      ? shown
      : stated;
  const names = new Set(visible.authors.map((p) => foldName(p.name)));
  const same = stated.value.filter((p) =>
    [...names].some((n) => n.includes(foldName(p.name)) || foldName(p.name).includes(n)),
  );
  // The same people: the fuller statement.
  if (same.length) return visible.authors.length > stated.value.length ? shown : stated;
  if (eastern || stated.value.every((p) => p.kind === 'organization')) return shown;
  if (/^(?:meta|open-graph)$/.test(stated.from) && !stated.value.some((p) => shows(body, p.name))) return shown;
  return stated;
}

/** Whether what is stated is a first name, or an account, of the one whose whole name is shown. */
function isShortOf(stated: readonly Person[], shown: readonly Person[]): boolean {
  const [short, whole] = [stated[0]?.name ?? '', shown[0]?.name ?? ''];
  if (stated.length !== 1 || shown.length !== 1 || /\s/.test(short) || !/\s/.test(whole)) return false;
  const words = whole.split(/\s+/).map(foldName);
  const parts = short.split(/[._-]/).map(foldName);
  return (
    parts.every((part) => part.length > 1 && words.includes(part)) ||
    (short === short.toLowerCase() && /\p{Ll}[._-]\p{Ll}/u.test(short))
  );
}

/** A person and no portal: a Chinese name, a transcribed one, or one of several words. */
function isPersonal({ name, kind }: Person): boolean {
  if (kind === 'organization') return false;
  if (TRANSCRIBED.test(name)) return true;
  return !HAN.test(name)
    ? /\s/.test(name)
    : isHanName(name) ||
        TRANSCRIBED.test(name) ||
        /[\p{Script=Hiragana}\p{Script=Katakana}\s]/u.test(name) ||
        /^\p{Script=Han}{4}$/u.test(name);
}

/** Whether a name stands in the text that a reader sees. */
function shows(body: Element, name: string): boolean {
  const low = name.toLowerCase();
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      (node.nodeValue ?? '').toLowerCase().includes(low) &&
      !/^x-(?:script|style)$/.test(node.parentElement?.localName ?? '')
    )
      return true;
  return false;
}
