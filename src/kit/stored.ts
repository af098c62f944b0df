/**
 * Schemas for JSON that comes back out of storage, a message or a file: trusted no more than a page. They keep what is valid
 * and leave out the rest, so that `read` of a shape never fails.
 */
import * as v from 'valibot';

/** A schema that takes anything. */
export type Stored<T> = v.GenericSchema<unknown, T>;

/** One schema a field, so that none of `T` can be forgotten. */
export type Shape<T> = { readonly [Key in keyof Required<T>]: Stored<T[Key]> };

/** The value by its schema. @throws {v.ValiError} when the schema has no fallback and the value is not valid */
export const read = <T>(schema: Stored<T>, value: unknown): T => v.parse(schema, value);

/** An object with these fields, whatever was stored; what is undefined is left out. */
export function shape<T extends object>(fields: Shape<T>): Stored<T> {
  const entries = Object.entries(fields) as [keyof T & string, Stored<unknown>][];
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const from = recordOf(dataset.value);
      const out: Partial<Record<keyof T, unknown>> = {};
      for (const [name, schema] of entries) {
        const made = v.safeParse(schema, Object.hasOwn(from, name) ? from[name] : undefined);
        if (!made.success) {
          addIssue({ message: `${name}: ${made.issues[0].message}` });
          return NEVER;
        }
        if (made.output !== undefined) out[name] = made.output;
      }
      return out as T;
    }),
  );
}

/** Text cut to `most` characters; '' for what is none. */
export const text = (most: number): Stored<string> =>
  or(
    v.pipe(
      v.string(),
      v.transform((s) => s.slice(0, most)),
    ),
    '',
  );

/** Text that `pattern` matches; not valid otherwise. */
export const matching = (pattern: RegExp): Stored<string> => v.pipe(v.string(), v.regex(pattern)) as Stored<string>;

/** What `check` makes of a string; not valid where it makes nothing. */
export const made = <T>(check: (text: string) => T | undefined): Stored<T> =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = check(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: 'not of this form' });
      return NEVER;
    }),
  ) as Stored<T>;

/** The same, valid only where `check` says so. */
export const checked = <T>(schema: Stored<T>, check: (value: T) => boolean): Stored<T> =>
  v.pipe(schema, v.check(check));

/** The same, made into something else. */
export const transformed = <T, U>(schema: Stored<T>, make: (value: T) => U): Stored<U> =>
  v.pipe(schema, v.transform(make));

/** A list of two, each by its schema. */
export const pair = <A, B>(first: Stored<A>, second: Stored<B>): Stored<[A, B]> =>
  v.tuple([first, second]) as unknown as Stored<[A, B]>;

/** One of `values`, the same at each reading; not valid otherwise. */
export const oneOf = <const T extends string | number>(values: readonly T[]): Stored<T> =>
  v.picklist(values) as Stored<T>;

export const flag = v.boolean() as Stored<boolean>;

/** A number between both ends, rounded; not valid outside. */
export const whole = (min: number, max: number): Stored<number> =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max), v.transform(Math.round)) as Stored<number>;

/** `otherwise` where the value is not valid. */
export const or = <T>(schema: v.GenericSchema<never, T> | Stored<T>, otherwise: T): Stored<T> =>
  v.fallback(schema as v.GenericSchema<never, T>, otherwise) as Stored<T>;

/** Undefined where the value is not valid. */
export const maybe = <T>(schema: Stored<T>): Stored<T | undefined> => or<T | undefined>(schema, undefined);

/** The same, not valid where nothing was stored at all. */
export const present = <T>(schema: Stored<T>): Stored<T> =>
  v.pipe(
    v.unknown(),
    v.check((value) => value !== undefined && value !== null),
    schema,
  );

/** The valid ones of the first `most` items; none where there is no list. */
export const listOf = <T>(item: Stored<T>, most: number): Stored<T[]> =>
  v.pipe(
    v.unknown(),
    v.transform((value) => valid(item, Array.isArray(value) ? value.slice(0, most) : [])),
  );

/** The valid ones of the first `most` entries whose key matches. */
export const recordOfAll = <T>(key: RegExp, value: Stored<T>, most: number): Stored<Record<string, T>> =>
  v.pipe(
    v.unknown(),
    v.transform((stored) =>
      Object.fromEntries(
        Object.entries(recordOf(stored))
          .filter(([name]) => key.test(name))
          .flatMap(([name, one]) => valid(value, [one]).map((good) => [name, good] as const))
          .slice(0, most),
      ),
    ),
  );

function valid<T>(schema: Stored<T>, values: readonly unknown[]): T[] {
  return values.flatMap((value) => {
    const made = v.safeParse(schema, value);
    return made.success ? [made.output] : [];
  });
}

/** The value as a record; an empty one for what is no object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
