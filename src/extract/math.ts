import { MATHML } from '../kit/formula.ts';

/** Boxes of the libraries that draw formulas. Their parts are hidden, doubled and named in ways that mean nothing elsewhere. */
const BOX =
  /(?:^|\s)(?:katex|katex-display|MathJax|MathJax_Preview|MathJax_Display|MathJax_SVG|MathJax_CHTML|MathJax_SVG_Display|MJXc-display|mwe-math-element|mwe-math-fallback-image-inline|mwe-math-fallback-image-display|ztext-math)(?:\s|$)/;
/** Services and classes of pictures that are formulas. */
const SERVICES = [
  'latex.codecogs.com/',
  'chart.googleapis.com/chart?cht=tx',
  'zhihu.com/equation?',
  'math.now.sh',
  'mathurl.com/',
  '/api/rest_v1/media/math/',
  'i.upmath.me/',
  '/latex.php?',
  '/mathtex.cgi?',
  '/mimetex.cgi?',
];
const PICTURE_CLASS =
  /(?:^|\s)(?:tex|latex|math|mathjax|equation|formula|mwe-math-fallback-image-\w{1,8}|ql-img-\w{1,20}-equation)(?:\s|$)/;

/** A formula as the page has it. */
export interface Formula {
  /** TeX, where the page states it. */
  readonly tex: string | undefined;
  /** The MathML that draws it. */
  readonly math: Element | undefined;
  /** Whether it stands on a line of its own. */
  readonly display: boolean;
}

/** Whether an element is the box of a formula, which is read as a whole. */
export function isFormula(el: Element): boolean {
  const name = el.localName;
  return name === 'math' || name === 'mjx-container' || BOX.test(el.getAttribute('class') ?? '');
}

/**
 * The formula that an element draws; '' for a second drawing of the same formula, undefined for what is none. Without it a
 * formula's letters would stand in the text two or three times, or lose their places.
 */
export function formulaOf(el: Element): Formula | '' | undefined {
  const name = el.localName;
  if (name === 'x-script') {
    const type = /^math\/tex(;\s?mode=display)?/i.exec(el.getAttribute('type') ?? '');
    return type ? made(textOf(el), undefined, !!type[1]) : undefined;
  }
  if (name === 'img') return pictured(el);
  const classes = el.getAttribute('class') ?? '';
  if (name === 'math') return made(texOf(el), el, el.getAttribute('display') === 'block');
  if (name !== 'mjx-container' && !BOX.test(classes)) return pandoc(el, classes);
  const display =
    /display/i.test(classes) ||
    el.getAttribute('display') === 'true' ||
    /katex-display/.test(el.parentElement?.getAttribute('class') ?? '');
  const math = el.querySelector('math') ?? undefined;
  const tex =
    texOf(el) ??
    stated(el, 'data-tex') ??
    stated(el, 'data-latex') ??
    (math?.getAttribute('alttext') || undefined) ??
    (el.querySelector('[data-latex]')?.getAttribute('data-latex') || undefined) ??
    (el.querySelector('x-script[type^="math/tex"], x-script[type^="math\\/tex"]')?.textContent?.trim() || undefined);
  if (tex || math) return hasSource(el) ? '' : made(tex, math, display);
  if (/(?:^|\s)katex(?:-display)?(?:\s|$)/.test(classes)) {
    const drawn = drawnTex(el);
    return drawn ? made(drawn, undefined, display) : undefined;
  }
  if (/mwe-math/.test(classes)) {
    const alt = (el.localName === 'img' ? el : el.querySelector('img'))?.getAttribute('alt');
    return alt ? made(alt, undefined, /display/.test(classes)) : '';
  }
  if (hasSource(el) || /Preview/.test(classes)) return '';
  const drawn = drawnTex(el);
  return drawn ? made(drawn, undefined, display) : '';
}

function made(tex: string | undefined, math: Element | undefined, display: boolean): Formula | undefined {
  const clean = tex && tex.replace(/\s+/g, ' ').trim();
  return clean || math ? { tex: clean ? withoutStyle(clean) : undefined, math, display } : undefined;
}

/** Wikipedia puts each formula in a group of a style of its own. */
const withoutStyle = (tex: string): string => /^\{\\(?:displaystyle|textstyle)\s(.*)\}$/s.exec(tex)?.[1]?.trim() ?? tex;

function stated(el: Element, name: string): string | undefined {
  return el.getAttribute(name)?.trim() || undefined;
}

function textOf(el: Element): string {
  return (el.textContent ?? '').trim();
}

function texOf(el: Element): string | undefined {
  return (
    el.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim() ||
    (el.localName === 'math' && stated(el, 'alttext')) ||
    undefined
  );
}

/** MathJax 2 leaves the source beside its drawings. */
function hasSource(el: Element): boolean {
  for (let next = el.nextElementSibling, i = 0; next && i < 2; next = next.nextElementSibling, i++)
    if (next.localName === 'x-script' && /^math\/tex/i.test(next.getAttribute('type') ?? '')) return true;
  return (
    el.parentElement !== null && BOX.test(el.parentElement.getAttribute('class') ?? '') && hasSource(el.parentElement)
  );
}

/** `\(…\)` and `\[…\]` in an element that is named as a formula. */
function pandoc(el: Element, classes: string): Formula | undefined {
  if (!/(?:^|\s)(?:math|tex|latex)(?:\s|$)/.test(classes) || el.firstElementChild) return undefined;
  const text = textOf(el);
  const m = /^(?:\\\((.+)\\\)|\\\[(.+)\\\]|\$\$(.+)\$\$)$/s.exec(text);
  return m ? made(m[1] ?? m[2] ?? m[3], undefined, m[1] === undefined) : undefined;
}

function pictured(img: Element): Formula | undefined {
  const src = img.getAttribute('data-src') ?? img.getAttribute('src') ?? '';
  const known = SERVICES.some((service) => src.includes(service)) || img.hasAttribute('eeimg');
  if (!known && !PICTURE_CLASS.test(img.getAttribute('class') ?? '')) return undefined;
  const alt = stated(img, 'alt') ?? '';
  const asked =
    /[?&](?:tex|latex|chl)=([^&]+)/.exec(src)?.[1] ??
    (src.includes('codecogs.com/') ? src.slice(src.indexOf('?') + 1) : undefined);
  const tex = (/[\\^_{}=+]|^[\w\s]{1,12}$/.test(alt) ? alt : '') || decoded(asked);
  return tex ? made(tex, undefined, /display/.test(img.getAttribute('class') ?? '')) : undefined;
}

function decoded(text: string | undefined): string {
  try {
    return decodeURIComponent((text ?? '').replaceAll('+', ' ')).replace(
      /^(?:\\(?:dpi|bg|large|inline)(?:\{\w{1,9}\})?\s?)+/,
      '',
    );
  } catch {
    return '';
  }
}

/** TeX of a formula that is only drawn: KaTeX's spans, and the elements of MathJax that carry their characters in class names. */
function drawnTex(el: Element): string {
  let out = '';
  for (const node of el.childNodes) {
    if (node.nodeType === 3) out += (node.nodeValue ?? '').replace(/[\u200b\s]+/g, '');
    else if (node.nodeType === 1) out += drawnElement(node as Element);
  }
  return out;
}

function drawnElement(el: Element): string {
  const name = el.localName;
  const classes = el.getAttribute('class') ?? '';
  const inner = (selector: string): string => {
    const found = el.querySelector(selector);
    return found ? drawnTex(found) : '';
  };
  const coded = name === 'mjx-c' && /(?:^|\s)mjx-c([0-9A-F]{2,5})(?:\s|$)/.exec(classes)?.[1];
  if (coded) return String.fromCodePoint(Math.min(Number.parseInt(coded, 16), 0x10ffff)).normalize('NFKC');
  if (name === 'mjx-assistive-mml' || /(?:^|\s)(?:vlist-s|strut|pstrut|frac-line|katex-mathml)(?:\s|$)/.test(classes))
    return '';
  if (name === 'mjx-script')
    return `${/mjx-msub\b/.test(el.parentElement?.localName ?? '') ? '_' : '^'}{${drawnTex(el)}}`;
  if (name === 'mjx-mfrac') return `\\frac{${inner('mjx-num')}}{${inner('mjx-den')}}`;
  if (name === 'mjx-msqrt') return `\\sqrt{${inner('mjx-box')}}`;
  if (/(?:^|\s)(?:msupsub|mfrac|sqrt)(?:\s|$)/.test(classes)) {
    const rows = rowsOf(el)
      .map((row) => ({
        tex: drawnTex(row),
        top: Number(/top:\s?(-?[\d.]{1,8})em/.exec(row.getAttribute('style') ?? '')?.[1] ?? 0),
      }))
      .filter((r) => r.tex);
    if (/mfrac/.test(classes)) return `\\frac{${rows.at(-1)?.tex ?? ''}}{${rows[0]?.tex ?? ''}}`;
    if (/sqrt/.test(classes)) return `\\sqrt{${rows[0]?.tex ?? ''}}`;
    return rows.map(({ tex, top }) => `${top < -2.8 ? '^' : '_'}{${tex}}`).join('');
  }
  return drawnTex(el);
}

/** The lines that KaTeX lays over each other. */
function rowsOf(el: Element): Element[] {
  const list = el.querySelector('.vlist');
  return list ? [...list.children] : [];
}

/** A formula as an element of the draft: names that no other room takes for markup, until the sanitiser has seen them. */
export function formulaElement(document: Document, { tex, math, display }: Formula): Element {
  const out = document.createElement('m-math');
  if (tex) out.setAttribute('alttext', tex);
  if (display) out.setAttribute('display', 'block');
  if (math) copyInto(out, math, 0);
  if (!out.firstChild)
    out.appendChild(document.createElement('m-mtext')).appendChild(document.createTextNode(tex ?? ''));
  return out;
}

const TOKEN = /^m-(?:mi|mn|mo|ms|mtext)$/;

function copyInto(out: Element, from: Element, depth: number): void {
  for (const node of from.childNodes) {
    const el = node.nodeType === 1 ? (node as Element) : undefined;
    if (node.nodeType === 3 && TOKEN.test(out.localName))
      out.appendChild(out.ownerDocument.createTextNode(node.nodeValue ?? ''));
    else if (el && MATHML.has(el.localName) && depth < 60) {
      const made = out.appendChild(out.ownerDocument.createElement(`m-${el.localName}`));
      for (const name of ['mathvariant', 'stretchy', 'linethickness', 'displaystyle'])
        if (el.hasAttribute(name)) made.setAttribute(name, el.getAttribute(name) ?? '');
      copyInto(made, el, depth + 1);
    } else if (el && !el.localName.startsWith('annotation')) copyInto(out, el, depth + 1);
  }
}
