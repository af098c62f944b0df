import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeHtml } from '../kit/serialise.ts';
import type { Article } from '../model/article.ts';
import { bodyHtml, factsHtml, type HtmlFileOptions } from './html-file.ts';
import { outline } from './outline.ts';

export interface EpubOptions {
  /** When the book was made: an ISO 8601 instant, which the format asks for; never taken from a clock here. */
  readonly modified: string;
  readonly labels?: HtmlFileOptions['labels'];
}

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;
const CSS =
  'blockquote{margin:1em}figcaption{font-size:.9em}table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .5em}\n';

/**
 * The article as an EPUB 3.3 book without pictures of its own (they are links). The same article and instant give the
 * same bytes.
 */
export function toEpub(article: Article, { modified, labels }: EpubOptions): Uint8Array {
  const text = content(article, labels);
  const files: Zippable = {
    // First and stored, as the container format asks.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(packageOf(article, modified, holdsFormula(text))),
    'book/nav.xhtml': strToU8(navigation(article)),
    'book/article.xhtml': strToU8(text),
    'book/style.css': strToU8(CSS),
  };
  // A local date, as the archive keeps local dates: the same bytes in every time zone.
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}

/** The format asks for a title that can be read. */
const titleOf = ({ headline }: Article): string => headline.trim() || 'Untitled';

/** Text for XML: two code points that HTML knows and XML does not are left out. */
function xml(text: string): string {
  return escapeHtml(text.replace(/[\uFFFE\uFFFF]/g, ''));
}

/** The format asks to be told where formulas stand. */
const holdsFormula = (markup: string): boolean => markup.includes('<math ');

function packageOf(article: Article, modified: string, formulas: boolean): string {
  const { provenance } = article;
  const source = provenance.uriR ?? provenance.hops[0]?.uriM;
  const people = [
    ...article.author.map((p) => ({ p, role: 'aut' })),
    ...article.translator.map((p) => ({ p, role: 'trl' })),
    ...article.editor.map((p) => ({ p, role: 'edt' })),
  ].map(({ p, role }, i) => {
    const element = role === 'aut' ? 'creator' : 'contributor';
    return `<dc:${element} id="p${i}">${xml(p.name)}</dc:${element}><meta refines="#p${i}" property="role" scheme="marc:relators">${role}</meta>`;
  });
  const optional = (element: string, value: string | undefined) =>
    value ? `<dc:${element}>${xml(value)}</dc:${element}>` : '';
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${xml(source ?? `title:${article.headline}`)}</dc:identifier><dc:title>${xml(titleOf(article))}</dc:title><dc:language>${xml(article.inLanguage ?? 'und')}</dc:language>${people.join('')}${optional('publisher', article.publisher?.name)}${optional('date', article.datePublished)}${optional('source', source)}<meta property="dcterms:modified">${new Date(modified).toISOString().slice(0, 19)}Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="article" href="article.xhtml" media-type="application/xhtml+xml"${formulas ? ' properties="mathml"' : ''}/><item id="css" href="style.css" media-type="text/css"/></manifest><spine page-progression-direction="${article.dir}"><itemref idref="article"/></spine></package>\n`;
}

function document(article: Article, body: string): string {
  const language = xml(article.inLanguage ?? 'und');
  return `${XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${article.dir}"><head><title>${xml(titleOf(article))}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>\n`;
}

function navigation(article: Article): string {
  const entries = outline(article).map(
    (h) => `<li><a href="article.xhtml#${h.id}">${xml(h.text.trim() || h.id)}</a></li>`,
  );
  const top = `<li><a href="article.xhtml">${xml(titleOf(article))}</a></li>`;
  return document(article, `<nav epub:type="toc"><ol>${top}${entries.join('')}</ol></nav>`);
}

function content(article: Article, labels: HtmlFileOptions['labels']): string {
  const blocks = bodyHtml(article).map(({ html, block }) => {
    const marked = block?.kind === 'heading' ? html.replace(/^<h[2-6]/, `$& id="${block.id}"`) : html;
    // Ruby bases of their own are no part of the format's vocabulary; their words stay.
    return marked.replace(/<\/?(?:rb|rtc)>/g, '').replace(/[\uFFFE\uFFFF]/g, '');
  });
  return document(article, `<h1>${xml(titleOf(article))}</h1>${factsHtml(article, labels)}${blocks.join('\n')}`);
}
