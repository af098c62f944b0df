import { renderDate } from './dates.ts';
import { dressed } from './dress.ts';
import { renderNames, type NameOptions } from './names.ts';
import { concat, EMPTY, isEmpty, join, plainText, textRun, trimmed, type Output } from './output.ts';
import type { CslNode } from './read-style.ts';
import type { Locale, TermForm } from './terms.ts';
import { dateVariable, nameVariable, textVariable, type CslContext } from './variables.ts';

/** What came of an element: its output, and whether it asked for a variable and whether one had a value. */
interface Rendered {
  readonly output: Output;
  readonly asked: boolean;
  readonly found: boolean;
}
const NOTHING: Rendered = { output: EMPTY, asked: false, found: false };
const asText = (output: Output): Rendered => ({ output, asked: false, found: false });
const asVariable = (output: Output): Rendered => ({ output, asked: true, found: !isEmpty(output) });

/** Macros that call each other come to an end. */
const DEEPEST = 40;

function conditionHolds(node: CslNode, context: CslContext): boolean {
  const { attributes } = node;
  const words = (name: string) => (attributes[name] ?? '').split(/\s+/).filter(Boolean);
  const { work } = context;
  const hasVariable = (name: string) =>
    textVariable(name, work) !== '' || dateVariable(name, context) !== undefined || nameVariable(name, work).length > 0;
  const tests: boolean[] = [
    // A work has one type: several in a test are a choice, also where all tests must hold.
    ...(attributes['type'] ? [words('type').includes('article-newspaper')] : []),
    ...words('variable').map(hasVariable),
    ...words('is-numeric').map((name) => /^\d+(?:[-–,]\d+)*$/.test(textVariable(name, work))),
    ...words('is-uncertain-date').map(() => false),
    ...words('locator').map(() => false),
    ...words('position').map((position) => position === context.position),
    ...(attributes['disambiguate'] ? [false] : []),
  ];
  const match = attributes['match'] ?? 'all';
  if (match === 'any') return tests.some(Boolean);
  return match === 'none' ? !tests.some(Boolean) : tests.every(Boolean);
}

function nameOptions(node: CslNode, context: CslContext): NameOptions {
  const own = node.children.find((c) => c.name === 'name')?.attributes ?? {};
  const inherited = context.names;
  return {
    ...inherited,
    ...(inherited['name-delimiter'] ? { delimiter: inherited['name-delimiter'] } : {}),
    ...(inherited['name-form'] ? { form: inherited['name-form'] } : {}),
    ...own,
  };
}

function renderNamesElement(node: CslNode, context: CslContext, depth: number): Rendered {
  const variables = (node.attributes['variable'] ?? '').split(/\s+/).filter(Boolean);
  const nameNode = node.children.find((c) => c.name === 'name');
  const etAl = node.children.find((c) => c.name === 'et-al');
  const label = node.children.find((c) => c.name === 'label');
  const options = nameOptions(node, context);
  const groups = variables.map((variable) => {
    const names = nameVariable(variable, context.work);
    const output = renderNames(names, nameNode, etAl, options, context.locale);
    if (isEmpty(output)) return EMPTY;
    const dressedNames = nameNode ? dressed({ ...nameNode, attributes: affixes(nameNode) }, output, context) : output;
    if (!label) return dressedNames;
    const form = (label.attributes['form'] ?? 'long') as TermForm;
    const plural =
      label.attributes['plural'] === 'always' || (label.attributes['plural'] !== 'never' && names.length > 1);
    const words = dressed(label, textRun(context.locale.term(variable, form, plural)), context);
    const before = node.children.indexOf(label) < (nameNode ? node.children.indexOf(nameNode) : node.children.length);
    return before && nameNode ? concat(words, dressedNames) : concat(dressedNames, words);
  });
  const output = join(groups, node.attributes['delimiter'] ?? context.names['names-delimiter'] ?? ', ');
  if (!isEmpty(output)) return asVariable(dressed(node, output, context));
  const substitute = node.children.find((c) => c.name === 'substitute');
  for (const child of substitute?.children ?? []) {
    // A bare `names` inside takes over the form of the names that it stands for.
    const inherits = child.name === 'names' && child.children.length === 0;
    const whole = inherits ? { ...child, children: node.children.filter((c) => c.name !== 'substitute') } : child;
    const printing = new Set<string>();
    const { output: instead } = render(whole, { ...context, printing }, depth + 1);
    if (isEmpty(instead)) continue;
    for (const variable of printing) context.substituted.add(variable);
    return asVariable(dressed(node, instead, context));
  }
  return asVariable(EMPTY);
}

/** Affixes and faces of a `cs:name`; its other attributes are about the names themselves. */
const affixes = ({ attributes }: CslNode): Record<string, string> =>
  Object.fromEntries(
    ['prefix', 'suffix', 'font-style', 'font-weight'].flatMap((key) =>
      attributes[key] ? [[key, attributes[key]]] : [],
    ),
  );

function renderText(node: CslNode, context: CslContext, depth: number): Rendered {
  const { variable, macro, term, value } = node.attributes;
  if (macro !== undefined) {
    const inner = children(context.style.macros.get(macro)?.children ?? [], '', context, depth + 1);
    // A macro is a group too (CSL 1.0.2), and letter case is a matter of what it holds, as reference managers have it.
    if (inner.asked && !inner.found) return { ...inner, output: EMPTY };
    const { 'text-case': _, ...attributes } = node.attributes;
    return { ...inner, output: dressed({ ...node, attributes }, inner.output, context) };
  }
  if (term !== undefined) {
    const { form, plural } = node.attributes;
    const word = context.locale.term(term, form as TermForm | undefined, plural === 'true');
    const output = dressed(node, textRun(word), context);
    // These two stand for a variable that has no value: no group leaves them out.
    return /^(?:no date|anonymous)$/.test(term) ? asVariable(output) : asText(output);
  }
  if (value !== undefined) return asText(dressed(node, textRun(value), context));
  const text = printed(variable ?? '', context);
  const marked = node.attributes['quotes'] === 'true' ? text : typographic(text, context.locale);
  return asVariable(dressed(node, textRun(marked), context, variable === 'title'));
}

/** Straight quotation marks as the language of the style has them. */
const typographic = (text: string, locale: Locale): string =>
  text.replace(/"([^"\n]{1,300})"/g, `${locale.term('open-quote')}$1${locale.term('close-quote')}`);

/** The value of a variable, unless it stands for missing names already. */
function printed(name: string, context: CslContext): string {
  if (context.substituted.has(name)) return '';
  const value = textVariable(name, context.work);
  if (value) context.printing?.add(name);
  return value;
}

function renderLabel(node: CslNode, context: CslContext): Rendered {
  const { variable = '', form } = node.attributes;
  const value = textVariable(variable, context.work);
  if (!value) return NOTHING;
  const plural =
    node.attributes['plural'] === 'always' || (node.attributes['plural'] !== 'never' && /\d\D+\d/.test(value));
  return asText(dressed(node, textRun(context.locale.term(variable, form as TermForm | undefined, plural)), context));
}

/** Elements one after the other; what they asked for and found counts for the group they stand in. */
function children(nodes: readonly CslNode[], delimiter: string, context: CslContext, depth: number): Rendered {
  if (depth > DEEPEST) return NOTHING;
  const all = nodes.map((node) => render(node, context, depth, delimiter));
  return {
    output: join(
      all.map((r) => r.output),
      delimiter,
    ),
    asked: all.some((r) => r.asked),
    found: all.some((r) => r.found),
  };
}

/** @param delimiter of the group around it: it divides the elements of a branch too */
function render(node: CslNode, context: CslContext, depth: number, delimiter = ''): Rendered {
  switch (node.name) {
    case 'text':
      return renderText(node, context, depth);
    case 'number':
      return asVariable(dressed(node, textRun(printed(node.attributes['variable'] ?? '', context)), context));
    case 'label':
      return renderLabel(node, context);
    case 'date': {
      const variable = node.attributes['variable'] ?? '';
      const letter = variable === 'issued' ? (context.work.yearLetter ?? '') : '';
      return asVariable(
        dressed(node, renderDate(node, dateVariable(variable, context), context.locale, letter), context),
      );
    }
    case 'names':
      return renderNamesElement(node, context, depth);
    case 'group': {
      const inner = children(node.children, node.attributes['delimiter'] ?? '', context, depth);
      // A group whose variables all lack a value prints nothing, its words included.
      if (inner.asked && !inner.found) return { ...inner, output: EMPTY };
      return { ...inner, output: dressed(node, inner.output, context) };
    }
    case 'choose': {
      const branch = node.children.find((c) => c.name === 'else' || conditionHolds(c, context));
      return branch ? children(branch.children, delimiter, context, depth + 1) : NOTHING;
    }
    default:
      return NOTHING;
  }
}

/** A `cs:layout`, or the macro or variable of a `cs:key`. */
export function renderLayout(layout: CslNode, context: CslContext): Output {
  // The delimiter of a layout divides several works, not the elements of one.
  const [first, ...others] = layout.children;
  // `second-field-align` sets the first field, as a rule the number, in a column of its own.
  const isColumn = first !== undefined && context.names['second-field-align'] !== undefined;
  const output = isColumn
    ? concat(children([first], '', context, 0).output, textRun(' '), children(others, '', context, 0).output)
    : children(layout.children, '', context, 0).output;
  return dressed(layout, trimmed(output), context);
}

/** The words by which a `cs:key` puts a work in order. */
export function sortKey(key: CslNode, context: CslContext): string {
  const { macro, variable = '' } = key.attributes;
  if (macro !== undefined) {
    const names = { ...context.names, 'name-as-sort-order': 'all' };
    const nodes = context.style.macros.get(macro)?.children ?? [];
    return plainText(children(nodes, '', { ...context, names }, 0).output);
  }
  const date = dateVariable(variable, context);
  if (date) return [date.year, date.month ?? 0, date.day ?? 0].map((n) => String(n).padStart(4, '0')).join('');
  const names = nameVariable(variable, context.work);
  if (names.length) return names.map((n) => n.latin?.family ?? n.family ?? n.written).join(' ');
  return textVariable(variable, context.work);
}
