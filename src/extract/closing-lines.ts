import { isoDate } from '../kit/date.ts';
import { labelOf } from '../lang/index.ts';
import type { Person, Sourced } from '../model/article.ts';
import { SIGNATURE } from '../lang/zh-reports.ts';

/** Blocks at the end that may say who wrote the text. */
const LAST = 5;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:\s(?:(?:de|da|do|van|von|der|la|le|di|del|al|el|bin)\s){0,2}\p{Lu}[\p{L}.'’-]{0,24}){1,3}`;
/** "Ada Reed is a", "Ana Ruiz es politóloga": a sentence that presents a person. bounded: asked of 300 characters. */
const PRESENTS = new RegExp(
  String.raw`^(${NAME})(?:,\s[^.,]{1,60},)?\s(?:is|was|es|é|est|ist|è|jest|är|er)\s\p{L}`,
  'u',
);
/** Longest note about the authors. */
const NOTE = 500;

export interface Signature {
  readonly author: Sourced<readonly Person[]>;
  /** When it was written. */
  readonly date?: string | undefined;
}

/** The signature that ends a text; undefined when the last block is none. */
export function signatureOf(body: Element): Signature | undefined {
  const text = (body.lastElementChild?.textContent ?? '').trim();
  const m = text.length < 60 && !/[。！？；]/.test(text) ? SIGNATURE.exec(text) : null;
  if (!m) return undefined;
  return { author: persons([m[1] as string], text), date: isoDate(Number(m[2]), Number(m[3]), Number(m[4])) };
}

/**
 * Who signs below the text, where nothing above it said so: a labelled line, or a note set in italics all through whose
 * every sentence presents a person.
 */
export function signedBelow(body: Element): Sourced<readonly Person[]> | undefined {
  for (const el of [...body.children].slice(-LAST).reverse()) {
    const text = (el.textContent ?? '').replace(/\s+/g, ' ').trim();
    const label = text.length < 60 ? labelOf(text) : undefined;
    if (label?.kind === 'author' && label.colon && label.rest.length > 1 && label.rest.length < 40)
      return persons(label.rest.split(/[、，,]\s?/), text);
    if (text.length > NOTE || !inItalics(el, text)) continue;
    const names = text.split(/(?<=\p{L}{3}[.!])\s/u).map((s) => PRESENTS.exec(s.slice(0, 300))?.[1]);
    if (names.length && names.every((n): n is string => !!n)) return persons(names, text);
  }
  return undefined;
}

function inItalics(el: Element, text: string): boolean {
  const em = el.querySelector('em');
  return !!em && (em.textContent ?? '').replace(/\s+/g, ' ').trim().length >= text.length * 0.95;
}

function persons(names: readonly string[], quote: string): Sourced<readonly Person[]> {
  return { value: names.map((name): Person => ({ name: name.trim(), kind: 'person' })), from: 'byline', quote };
}
