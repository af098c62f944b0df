import * as v from 'valibot';
import { oneLine } from '../kit/text.ts';
import { listOf, made, matching, maybe, oneOf, or, read, shape, type Stored } from '../kit/stored.ts';
import {
  FIELDS,
  type Complete,
  type FieldKinds,
  type FieldName,
  type Link,
  type Metadata,
  type Person,
} from '../model/article.ts';
import { safeHref } from './links.ts';

/** Longest name of a person, a place or a subject. */
const NAME = 100;

/** One line of at most so many characters; not valid when nothing is left. */
export const line = (most: number): Stored<string> => made((text) => oneLine(text, most) || undefined);

/** ISO 8601, as exact as known. */
export const date = matching(/^\d{4}(?:-\d\d(?:-\d\d(?:T[0-9:.+\-Z]{1,30})?)?)?$/);

/** BCP 47. */
export const language = matching(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/);

const href = made(safeHref);

const person = shape<Person>({
  name: line(NAME),
  kind: or(oneOf(['person', 'organization']), 'person'),
  url: maybe(href),
});

const uniqueNames = (people: Person[]): Person[] =>
  people.filter(({ name }, i) => people.findIndex((other) => other.name === name) === i);

const link = shape<Link>({ text: line(NAME), href: made((text) => (text ? safeHref(text) : '')) });

/** Kind → what makes a valid value out of anything. A field of a new kind is asked for here. */
const KINDS: { readonly [Kind in keyof FieldKinds]: (most: number) => Stored<FieldKinds[Kind] | undefined> } = {
  line: (most) => maybe(line(most)),
  date: () => maybe(date),
  language: () => maybe(language),
  people: (most) => v.pipe(listOf(person, most), v.transform(uniqueNames)),
  outlet: (most) => maybe(shape<FieldKinds['outlet']>({ name: line(most), url: maybe(href) })),
  links: (most) => listOf(link, most),
};

const SCHEMAS = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { kind, most }]) => [name, KINDS[kind](most)]),
) as Readonly<Record<FieldName, Stored<unknown>>>;

/**
 * The metadata of an article, each field checked by its kind, whether it comes from a page or out of storage.
 *
 * @param ask gives what is there for a field, whatever it is
 */
export function checkedMetadata(ask: (name: FieldName) => unknown): Complete<Metadata> {
  return Object.fromEntries(
    (Object.keys(FIELDS) as FieldName[]).map((name) => [name, read(SCHEMAS[name], ask(name))]),
  ) as unknown as Complete<Metadata>;
}
