import type { Article, FieldName } from '../model/article.ts';
import { leadNodes } from './lead.ts';
import { escapeMarkdown } from './markdown-escapes.ts';
import { nodesToMarkdown, toMarkdown } from './markdown.ts';

/**
 * The article as a Markdown file: YAML front matter, title, body. Strings of the front matter are written as JSON, which
 * YAML 1.2 reads as they are, so no character of a title can end its line.
 */
export function toMarkdownFile(article: Article): string {
  const { provenance } = article;
  const names = (people: Article['author']) => people.map((p) => p.name);
  const metadata: Record<FieldName, readonly [string, string | readonly string[] | undefined]> = {
    headline: ['title', article.headline],
    alternativeHeadline: ['alternative-title', article.alternativeHeadline],
    author: ['author', names(article.author)],
    translator: ['translator', names(article.translator)],
    editor: ['editor', names(article.editor)],
    publisher: ['publisher', article.publisher?.name],
    datePublished: ['date', article.datePublished],
    dateModified: ['modified', article.dateModified],
    dateline: ['dateline', article.dateline],
    locationCreated: ['place', article.locationCreated],
    editorLine: ['editor-line', article.editorLine],
    inLanguage: ['language', article.inLanguage],
    description: ['description', article.description],
    keywords: ['tags', article.keywords.map((k) => k.text)],
  };
  const fields: (readonly [string, string | readonly string[] | undefined])[] = [
    ...Object.values(metadata),
    ['original', provenance.uriR],
    ['copy', provenance.hops[0]?.uriM],
    ['copied', provenance.mementoDatetime],
  ];
  const lines = fields.flatMap(([name, value]) => (value?.length ? [`${name}: ${yaml(value)}`] : []));
  const title = article.headline ? `# ${escapeMarkdown(article.headline)}\n\n` : '';
  const lead = leadNodes(article);
  const picture = lead ? `${nodesToMarkdown(lead, { images: article.images, notes: new Map() })}\n\n` : '';
  return `---\n${lines.join('\n')}\n---\n\n${title}${picture}${toMarkdown(article)}\n`;
}

/** JSON, with the line ends escaped that YAML knows and JSON does not. */
function yaml(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (ch) => `\\u${ch.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
