/** An element of a style: its local name, attributes, children in order, and the text of one that has only text. */
export interface CslNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CslNode[];
  readonly text: string;
}

/** A style of the Citation Style Language 1.0.2, read. */
export interface CslStyle {
  readonly id: string;
  readonly title: string;
  /** `note`: what `citation` makes is a note; else it stands in the text. */
  readonly isNote: boolean;
  /** BCP 47; American English where the style names none, as the specification has it. */
  readonly locale: string | undefined;
  /** Terms and date forms that the style sets itself, those for a language behind those for all. */
  readonly locales: readonly CslNode[];
  readonly macros: ReadonlyMap<string, CslNode>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly citation: CslNode;
  readonly bibliography: CslNode | undefined;
}

/** Why a file is no style that can be used. */
export type CslFault = 'not-xml' | 'not-csl' | 'dependent' | 'too-large';

export class CslError extends Error {
  constructor(readonly fault: CslFault) {
    super(fault);
    this.name = 'CslError';
  }
}

const NAMESPACE = 'http://purl.org/net/xbiblio/csl';
/** The largest style of the public repository has a tenth of this. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ELEMENTS = 20_000;

/** Terms and affixes of some styles are escaped twice: `&amp;#160;`. */
const decoded = (text: string): string =>
  text.replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)));

function nodeOf(element: Element, budget: { left: number }): CslNode {
  if (--budget.left < 0) throw new CslError('too-large');
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = decoded(value);
  const children = [...element.children].map((child) => nodeOf(child, budget));
  return {
    name: element.localName,
    attributes,
    children,
    text: children.length ? '' : decoded(element.textContent ?? ''),
  };
}

const child = (node: CslNode, name: string): CslNode | undefined => node.children.find((c) => c.name === name);

/**
 * Reads a `.csl` file.
 * @param text of the file
 * @param parse makes a document of XML text, as `DOMParser` does; nothing in it is run or loaded
 * @throws {CslError} when it is no independent CSL style
 */
export function readCslStyle(text: string, parse: (xml: string) => Document): CslStyle {
  if (text.length > MOST_CHARACTERS) throw new CslError('too-large');
  let root: Element | null;
  try {
    const document = parse(text.replace(/^\ufeff/, ''));
    root = document.querySelector('parsererror') ? null : document.documentElement;
  } catch {
    throw new CslError('not-xml');
  }
  if (!root) throw new CslError('not-xml');
  if (root.localName !== 'style' || root.namespaceURI !== NAMESPACE) throw new CslError('not-csl');
  const style = nodeOf(root, { left: MOST_ELEMENTS });
  const citation = child(style, 'citation');
  const info = child(style, 'info');
  if (!citation) {
    const links = info?.children.filter((c) => c.name === 'link') ?? [];
    throw new CslError(links.some((l) => l.attributes['rel'] === 'independent-parent') ? 'dependent' : 'not-csl');
  }
  const say = (name: string) => info && child(info, name)?.text.trim();
  return {
    id: say('id') || say('title') || 'style',
    title: say('title') || say('id') || 'CSL',
    isNote: style.attributes['class'] === 'note',
    locale: style.attributes['default-locale'],
    locales: style.children.filter((c) => c.name === 'locale'),
    macros: new Map(
      style.children.filter((c) => c.name === 'macro').map((c) => [c.attributes['name'] ?? '', c] as const),
    ),
    attributes: style.attributes,
    citation,
    bibliography: child(style, 'bibliography'),
  };
}
