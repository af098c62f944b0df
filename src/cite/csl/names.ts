import { initials, isEastAsian } from '../people.ts';
import type { Name } from '../work.ts';
import { concat, EMPTY, isEmpty, join, textRun, faced, type Output } from './output.ts';
import type { CslNode } from './read-style.ts';
import type { Locale } from './terms.ts';

/** Attributes of names that a style may set on `style`, `citation`, `bibliography`, `names` or `name`. */
export type NameOptions = Readonly<Record<string, string>>;

interface Parts {
  readonly family: string;
  readonly given: string;
  readonly particle: string;
  readonly suffix: string;
}

/** Family and given name, as far as the name can be divided for a Latin list. */
function partsOf(name: Name): Parts | undefined {
  if (name.kind === 'organization') return undefined;
  const { family, given } = name.latin ?? name;
  if (!family || !given) return undefined;
  const particle = name.latin ? '' : (name.particle ?? '');
  return {
    family: family.slice(particle.length).trim(),
    given,
    particle,
    suffix: name.latin ? '' : (name.suffix ?? ''),
  };
}

const FACES: Readonly<Record<string, 'i' | 'b'>> = { italic: 'i', oblique: 'i', bold: 'b' };
function partFace(node: CslNode | undefined, part: 'family' | 'given', text: string): Output {
  const attributes =
    node?.children.find((c) => c.name === 'name-part' && c.attributes['name'] === part)?.attributes ?? {};
  let shown = text;
  if (attributes['text-case'] === 'uppercase') shown = shown.toUpperCase();
  if (attributes['text-case'] === 'capitalize-first') shown = shown.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
  const face = FACES[attributes['font-style'] ?? ''] ?? FACES[attributes['font-weight'] ?? ''] ?? 'plain';
  return shown ? faced(textRun((attributes['prefix'] ?? '') + shown + (attributes['suffix'] ?? '')), face) : EMPTY;
}

function givenName(given: string, options: NameOptions): string {
  const mark = options['initialize-with'];
  if (mark === undefined || options['initialize'] === 'false') return given;
  const hyphen = options['initialize-with-hyphen'] === 'false' ? '' : '-';
  return initials(given, mark.trimEnd(), mark.endsWith(' ') ? ' ' : '', hyphen).trim();
}

/** One name, inverted or in running order. */
function oneName(name: Name, node: CslNode | undefined, options: NameOptions, inverted: boolean): Output {
  const parts = partsOf(name);
  if (!parts) return partFace(node, 'family', name.written);
  const { family, particle, suffix } = parts;
  // Names of East Asia in their own letters stand together; in Latin letters those that put the family first keep that order.
  if (!name.latin && isEastAsian(name.written)) return textRun(name.written.replace(/\s/g, ''));
  const demoted = (options['demote-non-dropping-particle'] ?? 'display-and-sort') === 'display-and-sort' && inverted;
  const whole = partFace(node, 'family', [demoted ? '' : particle, family].filter(Boolean).join(' '));
  if (options['form'] === 'short') return partFace(node, 'family', [particle, family].filter(Boolean).join(' '));
  const given = concat(
    partFace(node, 'given', givenName(parts.given, options)),
    textRun(demoted && particle ? ' ' : ''),
    partFace(node, 'family', demoted ? particle : ''),
  );
  const separator = options['sort-separator'] ?? ', ';
  if (inverted) return concat(whole, textRun(separator), given, textRun(suffix && `${separator}${suffix}`));
  if (name.familyFirst && options['initialize-with'] === undefined) return concat(whole, textRun(' '), given);
  return concat(given, textRun(' '), whole, textRun(suffix && ` ${suffix}`));
}

/** Whether the delimiter stands before the last name too. */
function delimiterPrecedes(rule: string, count: number, invertedBefore: boolean): boolean {
  if (rule === 'always') return true;
  if (rule === 'never') return false;
  if (rule === 'after-inverted-name') return invertedBefore;
  return count > 2;
}

/**
 * The names of one variable.
 * @param node the `cs:name` element
 * @param etAl the `cs:et-al` element
 */
export function renderNames(
  names: readonly Name[],
  node: CslNode | undefined,
  etAl: CslNode | undefined,
  options: NameOptions,
  locale: Locale,
): Output {
  if (names.length === 0) return EMPTY;
  const least = Number(options['et-al-min'] ?? 0);
  const first = Number(options['et-al-use-first'] ?? 1);
  const cut = least > 0 && names.length >= least && first < names.length;
  if (options['form'] === 'count') return textRun(String(cut ? first : names.length));
  const delimiter = options['delimiter'] ?? ', ';
  const order = options['name-as-sort-order'];
  const inverts = (i: number) => order === 'all' || (order === 'first' && i === 0);
  const shown = names.map((name, i) => oneName(name, node, options, inverts(i)));
  if (cut) {
    const kept = shown.slice(0, first);
    if (options['et-al-use-last'] === 'true' && names.length > first + 1)
      return concat(join(kept, delimiter), textRun(`${delimiter}… `), shown.at(-1) ?? EMPTY);
    const precedes = delimiterPrecedes(
      options['delimiter-precedes-et-al'] ?? 'contextual',
      first + 1,
      inverts(first - 1),
    );
    const words = locale.term(etAl?.attributes['term'] ?? 'et-al');
    const face = FACES[etAl?.attributes['font-style'] ?? ''] ?? 'plain';
    return concat(join(kept, delimiter), textRun(precedes ? delimiter : ' '), faced(textRun(words), face));
  }
  const word = options['and'] === 'symbol' ? '&' : options['and'] === 'text' ? locale.term('and') : '';
  if (shown.length < 2 || !word) return join(shown, delimiter);
  const precedes = delimiterPrecedes(
    options['delimiter-precedes-last'] ?? 'contextual',
    shown.length,
    inverts(shown.length - 2),
  );
  const head = join(shown.slice(0, -1), delimiter);
  const last = shown.at(-1) ?? EMPTY;
  return isEmpty(last) ? head : concat(head, textRun(precedes ? delimiter : ' '), textRun(`${word} `), last);
}
