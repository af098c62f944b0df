import type { PartialDate, PublishedDate } from '../work.ts';
import { concat, EMPTY, join, textRun, trimmed, type Output } from './output.ts';
import type { CslNode } from './read-style.ts';
import type { Locale } from './terms.ts';

/** English short months as CSL's own locale has them; other languages take the platform's. */
const EN_SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function monthName(month: number, locale: Locale, form: 'long' | 'short'): string {
  const own = locale.ownTerm(`month-${pad(month)}`, form);
  if (own) return own;
  if (form === 'short' && /^en\b/.test(locale.language)) return EN_SHORT[month - 1] ?? '';
  // Beside a day the month has its form there: Russian and other languages decline it.
  const parts = new Intl.DateTimeFormat(`${locale.language}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: form,
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(2001, month - 1, 15));
  const name = parts.find((p) => p.type === 'month')?.value ?? '';
  if (/\p{L}/u.test(name)) return name;
  // Some languages shorten a month beside a day to its number.
  return new Intl.DateTimeFormat(locale.language, { month: form, timeZone: 'UTC' }).format(
    Date.UTC(2001, month - 1, 15),
  );
}

const pad = (n: number) => String(n).padStart(2, '0');

/** The first of a month in French and Portuguese, every day in English, German. */
const ordinal = (n: number, language: string): string => {
  const primary = language.split('-')[0];
  if (primary === 'fr') return n === 1 ? '1er' : String(n);
  if (primary === 'pt') return n === 1 ? '1º' : String(n);
  if (primary === 'de') return `${n}.`;
  if (primary !== 'en') return String(n);
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
};

function partText(part: CslNode, date: PartialDate, locale: Locale, suffix: string): string {
  const { name, form } = part.attributes;
  let text = '';
  if (name === 'year') text = (form === 'short' ? String(date.year).slice(-2) : String(date.year)) + suffix;
  if (name === 'month' && date.month) {
    if (form === 'numeric') text = String(date.month);
    else if (form === 'numeric-leading-zeros') text = pad(date.month);
    else text = monthName(date.month, locale, form === 'short' ? 'short' : 'long');
  }
  if (name === 'day' && date.day) {
    if (form === 'numeric-leading-zeros') text = pad(date.day);
    else text = form === 'ordinal' ? ordinal(date.day, locale.language) : String(date.day);
  }
  if (part.attributes['strip-periods'] === 'true') text = text.replaceAll('.', '');
  const textCase = part.attributes['text-case'];
  if (textCase === 'lowercase') return text.toLowerCase();
  if (textCase === 'uppercase') return text.toUpperCase();
  return /^(?:capitalize|title)/.test(textCase ?? '') ? text.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : text;
}

const part = (name: string, attributes: Record<string, string> = {}): CslNode => ({
  name: 'date-part',
  attributes: { name, ...attributes },
  children: [],
  text: '',
});

/** Forms of a date by language, where the style has none of its own. */
function builtForm(locale: Locale, form: string): { parts: readonly CslNode[]; delimiter: string } {
  const primary = locale.language.split('-')[0];
  if (form === 'numeric') {
    if (locale.language === 'en-US' || locale.language === 'en')
      return {
        parts: [
          part('month', { form: 'numeric-leading-zeros' }),
          part('day', { form: 'numeric-leading-zeros' }),
          part('year'),
        ],
        delimiter: '/',
      };
    const zeros = { form: 'numeric-leading-zeros' };
    if (/^(?:zh|ja|ko)$/.test(primary ?? ''))
      return { parts: [part('year'), part('month', zeros), part('day', zeros)], delimiter: '-' };
    return {
      parts: [part('day', zeros), part('month', zeros), part('year')],
      delimiter: /^(?:de|ru|pl|cs|tr|fi|nb|da|uk)$/.test(primary ?? '') ? '.' : '/',
    };
  }
  if (/^(?:zh|ja)$/.test(primary ?? ''))
    return {
      parts: [
        part('year', { suffix: '年' }),
        part('month', { form: 'numeric', suffix: '月' }),
        part('day', { suffix: '日' }),
      ],
      delimiter: '',
    };
  if (locale.language === 'en-US' || locale.language === 'en')
    return { parts: [part('month', { suffix: ' ' }), part('day', { suffix: ', ' }), part('year')], delimiter: '' };
  const between = /^(?:es|pt|ca|gl)$/.test(primary ?? '') ? ' de ' : ' ';
  return {
    parts: [
      part('day', { suffix: primary === 'de' ? '. ' : between }),
      part('month', { suffix: between }),
      part('year'),
    ],
    delimiter: '',
  };
}

/** The parts that `date-parts` of a localised date asks for. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  year: ['year'],
  'year-month': ['year', 'month'],
  'year-month-day': ['year', 'month', 'day'],
};

function oneDate(
  parts: readonly CslNode[],
  delimiter: string,
  date: PartialDate,
  locale: Locale,
  suffix: string,
  isWanted: (index: number) => boolean = () => true,
): Output {
  const shown = parts
    .map((node, i) => ({ node, text: isWanted(i) ? partText(node, date, locale, suffix) : '' }))
    .filter(({ text }) => text);
  return join(
    shown.map(({ node, text }, i) => {
      // An affix that leads to a part which is not known goes with it.
      const after =
        i === shown.length - 1 && node !== parts.at(-1) && /^[\s,.]*$/.test(node.attributes['suffix'] ?? '')
          ? ''
          : (node.attributes['suffix'] ?? '');
      return concat(textRun(node.attributes['prefix'] ?? ''), textRun(text), textRun(after));
    }),
    delimiter,
  );
}

/**
 * A `cs:date` element.
 * @param yearSuffix the letter behind the year
 */
export function renderDate(node: CslNode, date: PublishedDate | undefined, locale: Locale, yearSuffix: string): Output {
  if (!date) return EMPTY;
  const { form } = node.attributes;
  let parts = node.children.filter((c) => c.name === 'date-part');
  let delimiter = node.attributes['delimiter'] ?? '';
  if (form) {
    const stated = locale.dateForm(form);
    const built = stated
      ? {
          parts: stated.children.filter((c) => c.name === 'date-part'),
          delimiter: stated.attributes['delimiter'] ?? '',
        }
      : builtForm(locale, form);
    const wanted = WANTED[node.attributes['date-parts'] ?? 'year-month-day'] ?? [];
    // What the style says of a part outdoes the form that the language has.
    parts = built.parts
      .filter((p) => wanted.includes(p.attributes['name'] ?? ''))
      .map((p) => {
        const own = parts.find((o) => o.attributes['name'] === p.attributes['name']);
        return own ? { ...p, attributes: { ...p.attributes, ...own.attributes } } : p;
      });
    delimiter = built.delimiter;
  }
  const { until } = date;
  if (!until) return oneDate(parts, delimiter, date, locale, yearSuffix);
  // What both ends share is said once: at the end of the second, or at the beginning of the first.
  const isShared = parts.map((node) => partText(node, date, locale, '') === partText(node, until, locale, ''));
  const firstOwn = isShared.indexOf(false);
  const lastOwn = isShared.lastIndexOf(false);
  if (firstOwn < 0) return oneDate(parts, delimiter, date, locale, yearSuffix);
  return concat(
    trimmed(oneDate(parts, delimiter, date, locale, yearSuffix, (i) => i <= lastOwn)),
    textRun('–'),
    trimmed(
      oneDate(parts, delimiter, until, locale, '', (i) => i >= firstOwn),
      /^[\s,.]{1,4}/u,
    ),
  );
}
