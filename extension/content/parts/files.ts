import {
  allStyles,
  cite,
  quotationOf,
  styleNamed,
  STYLES,
  type Citation,
  type Quotation,
  type Style,
} from '../../../src/cite/index.ts';
import type { Article } from '../../../src/model/article.ts';
import { toEpub, toHtml, toHtmlFile, toMarkdownFile } from '../../../src/render/index.ts';
import { listed } from '../../../src/kit/listed.ts';
import { escapeHtml } from '../../../src/kit/serialise.ts';
import type { HtmlFileOptions } from '../../../src/render/index.ts';
import { fileName } from './file-name.ts';
import { uiLanguage } from '../../platform/i18n.ts';
import type { Correction } from '../../platform/storage/corrections.ts';
import { loadCslFiles, parseXml } from '../../platform/storage/csl-files.ts';
import type { Settings } from '../../platform/storage/settings.ts';
import { settled, styleFor, type CiteSettings } from '../../platform/storage/style.ts';
import { today } from '../../platform/today.ts';

/** Those of the room, and those that the person has added. */
let styles: readonly Style[] = STYLES;

/** Reads the styles that the person has added, so that `citationOf` knows them. */
export async function loadStyles(): Promise<readonly Style[]> {
  styles = allStyles(await loadCslFiles(), parseXml);
  return styles;
}

export { toMarkdown, toText, withHighlights } from '../../../src/render/index.ts';

export type FileKind = 'markdown' | 'html' | 'epub';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly data: string | Uint8Array;
}

/** The article as a file. `labels` are the words before each line of its header. */
export function makeFile(
  article: Article,
  kind: FileKind,
  labels: HtmlFileOptions['labels'],
  pictures: HtmlFileOptions['pictures'] = {},
): MadeFile {
  const name = fileName(article.headline, article.datePublished);
  switch (kind) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', data: toMarkdownFile(article) };
    case 'html': {
      const span = cite(article, { style: 'coins', mode: 'original', accessed: today() }).text;
      const contextObject = /title="([^"]*)"/.exec(span)?.[1]?.replaceAll('&amp;', '&');
      return {
        name: `${name}.html`,
        type: 'text/html;charset=utf-8',
        data: toHtmlFile(article, { labels, contextObject, pictures }),
      };
    }
    case 'epub':
      // The day, not the moment: the same article saved twice on a day is the same file.
      return {
        name: `${name}.epub`,
        type: 'application/epub+zip',
        data: toEpub(article, { modified: `${today()}T00:00:00Z`, labels }),
      };
  }
}

/** Title, byline and body as HTML for the clipboard. */
export function richText(article: Article): string {
  const who = [...article.author, ...article.translator].map((p) => p.name);
  const line = [article.publisher?.name, listed(who, article.inLanguage), article.datePublished]
    .filter(Boolean)
    .join(' · ');
  return `<h1>${escapeHtml(article.headline)}</h1>${line ? `<p>${escapeHtml(line)}</p>` : ''}${toHtml(article)}`;
}

/** The citation as settings and corrections want it, in the style of the interface's language where theirs is no more. */
export function citationOf(
  article: Article,
  settings: CiteSettings & Pick<Settings, 'style'>,
  { forms, reachable }: Correction,
): Citation {
  const language = uiLanguage();
  const style = styleNamed(styles, styleFor(settings.style, language), styleFor('', language));
  return cite(article, { style, ...settled(settings), accessed: today(), forms, originalReachable: reachable });
}

/** Marked words with their reference and a link to them. */
export function quotationIn(
  article: Article,
  words: string,
  settings: CiteSettings & Pick<Settings, 'style'>,
  correction: Correction,
): Quotation {
  return quotationOf(article, words, citationOf(article, settings, correction));
}
