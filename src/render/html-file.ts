import { escapeHtml } from '../kit/serialise.ts';
import type { Article, Block } from '../model/article.ts';
import { factsOf, type Fact } from './facts.ts';
import { blockToHtml, nodesToHtml, type EmbeddedPictures } from './html.ts';
import { scriptJson, toJsonLd } from './json-ld.ts';
import { leadNodes } from './lead.ts';

export interface HtmlFileOptions {
  /** The words before each line of the header, in the reader's language. */
  readonly labels?: Readonly<Partial<Record<Fact['name'], string>>> | undefined;
  /** OpenURL ContextObject in KEV form (NISO Z39.88), for reference managers: it becomes a COinS `span`. */
  readonly contextObject?: string | undefined;
  /** Pictures that the file holds itself; the others are links. */
  readonly pictures?: EmbeddedPictures | undefined;
}

export const LABELS: Readonly<Record<Fact['name'], string>> = {
  author: 'Author',
  translator: 'Translator',
  editor: 'Editor',
  publisher: 'Publisher',
  published: 'Published',
  original: 'Original',
  copy: 'Read from the copy at',
  copied: 'Copied',
};

/** Nothing in the file may ask a host for anything, whatever a later reader adds to it. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.7 serif;overflow-wrap:anywhere}' +
  'dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem;font:.85rem/1.5 sans-serif}header dd{margin:0}' +
  'blockquote{margin-inline:1rem;padding-inline-start:1rem;border-inline-start:3px solid}pre{overflow:auto}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .5rem}figcaption{font-size:.9rem}img{max-width:100%;height:auto}';

/** The article as one HTML file that asks no host for anything. The same article gives the same bytes. */
export function toHtmlFile(article: Article, { labels, contextObject, pictures }: HtmlFileOptions = {}): string {
  const title = escapeHtml(article.headline);
  const language = article.inLanguage ? ` lang="${escapeHtml(article.inLanguage)}"` : '';
  return [
    '<!doctype html>',
    `<html${language} dir="${article.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    ...citationMeta(article),
    `<script type="application/ld+json">${scriptJson(toJsonLd(article))}</script>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<article>',
    '<header>',
    `<h1>${title}</h1>`,
    factsHtml(article, labels),
    contextObject ? `<span class="Z3988" title="${escapeHtml(contextObject)}"></span>` : '',
    '</header>',
    ...bodyHtml(article, pictures).map((part) => part.html),
    '</article>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, i, all) => line || i === all.length - 1)
    .join('\n');
}

/** What reference managers read: the original's address, and Highwire Press tags (`citation_*`). */
function citationMeta(article: Article): string[] {
  const { uriR } = article.provenance;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', article.headline],
    ...article.author.map((person) => ['citation_author', person.name] as const),
    ['citation_publication_date', article.datePublished?.slice(0, 10).replaceAll('-', '/')],
    ['citation_journal_title', article.publisher?.name],
    ['citation_language', article.inLanguage],
    ['citation_public_url', uriR],
  ];
  return [
    uriR ? `<link rel="canonical" href="${escapeHtml(uriR)}">` : '',
    ...tags.map(([name, content]) => (content ? `<meta name="${name}" content="${escapeHtml(content)}">` : '')),
  ].filter(Boolean);
}

/** The header's lines as a definition list; '' when nothing is known. */
export function factsHtml(article: Article, labels: HtmlFileOptions['labels']): string {
  const lines = factsOf(article).map(({ name, text, href }) => {
    const words = `<bdi>${escapeHtml(text)}</bdi>`;
    const value = href ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${words}</a>` : words;
    return `<dt>${escapeHtml(labels?.[name] ?? LABELS[name])}</dt><dd>${value}</dd>`;
  });
  return lines.length ? `<dl>${lines.join('')}</dl>` : '';
}

/** The picture above the text, then the blocks in order, each as markup. */
export function bodyHtml(
  article: Article,
  pictures: EmbeddedPictures = {},
): { readonly html: string; readonly block?: Block }[] {
  const lead = leadNodes(article);
  const blocks = article.blocks.map((block) => ({ html: blockToHtml(block, article.images, pictures), block }));
  return lead ? [{ html: nodesToHtml(lead, article.images, pictures) }, ...blocks] : blocks;
}
