import { quotationMarks } from '../lang/quotation-marks.ts';
import type { Article } from '../model/article.ts';
import type { Citation } from './index.ts';
import { escapeHtml } from './rich.ts';
import { textFragment } from './text-fragment.ts';

/** A quotation ready to paste: the words in the marks of their language, the reference, and a link to the very words. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
  readonly link: string;
}

/** Marks of a quotation within the quoted words become those of the second level. */
function nested(words: string, [open, close, inOpen, inClose]: readonly [string, string, string, string]): string {
  const [outer, end] = [open.trim(), close.trim()];
  let text = words;
  if (/^["“”]$/.test(outer)) text = text.replace(/"([^"\n]{1,300})"/g, `${inOpen}$1${inClose}`);
  return text.replaceAll(outer, inOpen).replaceAll(end, inClose);
}

/**
 * Marked words as a quotation with its reference in the text, or the whole reference where the style has none, and a link to
 * the words in the page that the citation names.
 * @param words as they stand in the article; paragraphs divided by line breaks
 * @param citation of the article, in the style that is wanted
 */
export function quotationOf(article: Article, words: string, citation: Citation): Quotation {
  const marks = quotationMarks(article.inLanguage ?? 'en');
  const quoted = `${marks[0]}${nested(words.trim(), marks)}${marks[1]}`;
  const [inText] = citation.inText;
  const bracket = inText && /^[([（［]/.test(inText.text) ? inText : undefined;
  const reference = bracket ?? citation;
  const { provenance, url } = article;
  const copy = provenance.hops[0]?.uriM;
  const page = (citation.address === 'copy' ? copy : undefined) ?? provenance.uriR ?? url ?? copy ?? '';
  const link = textFragment(page, words);
  const html = [
    `<blockquote>${escapeHtml(quoted).replaceAll('\n', '<br>')}</blockquote>`,
    reference.html ?? `<p>${escapeHtml(reference.text)}</p>`,
    link && `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
  ];
  const text = bracket ? `${quoted} ${bracket.text}` : `${quoted}\n\n${citation.text}`;
  return { text: [text, link].filter(Boolean).join('\n'), html: html.join(''), link };
}
