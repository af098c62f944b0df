import { readMirror } from '../src/index.ts';
import { findEntities } from '../src/entities/index.ts';
import { citeAll } from '../src/cite/index.ts';
import { toHtml, toMarkdown } from '../src/render/index.ts';
import { FIELDS, type Article, type FieldName } from '../src/model/article.ts';
import { loadFile } from './load.ts';

/** One question of the line protocol. */
export interface Job {
  id: string;
  path: string;
  url: string;
  contentType?: string;
  documentContentType?: string;
  /** ISO day of access, for citations. */
  now?: string;
  want?: ('html' | 'markdown' | 'entities' | 'citations')[];
}

/** Answers one job. Never throws: what went wrong is in `error`. */
export async function answer(job: Job): Promise<Record<string, unknown>> {
  const started = performance.now();
  try {
    const page = await loadFile(job.path, {
      url: job.url,
      contentType: job.contentType ?? 'text/html',
      documentContentType: job.documentContentType,
    });
    try {
      const { provenance, article, issues } = readMirror(page.document, job.url);
      const want = new Set(job.want);
      return {
        id: job.id,
        isMirror: provenance.confidence === 'certain' || provenance.confidence === 'likely',
        confidence: provenance.confidence ?? null,
        family: provenance.hops[0]?.family ?? null,
        hops: provenance.hops.map((h) => ({
          family: h.family,
          uriM: h.uriM,
          uriR: h.uriR ?? null,
          mementoDatetime: h.mementoDatetime ?? null,
        })),
        originalUrl: provenance.uriR ?? null,
        capturedAt: provenance.mementoDatetime ?? null,
        ...fieldsOf(article),
        articleBody: article?.articleBody ?? '',
        images: (article?.images ?? []).map(({ src, alt, caption, credit }) => ({ src, alt, caption, credit })),
        links: article?.links ?? [],
        charset: page.guessed ?? null,
        issues: issues.map((i) => i.code),
        ...(article && want.has('html') ? { html: toHtml(article) } : {}),
        ...(article && want.has('markdown') ? { markdown: toMarkdown(article) } : {}),
        ...(article && want.has('entities')
          ? {
              entities: findEntities(article).map((e) => ({
                name: e.name,
                type: e.type,
                aliases: e.aliases,
                count: e.mentions.length,
                date: e.date ?? null,
              })),
            }
          : {}),
        ...(article && want.has('citations')
          ? { citations: citeAll(article, { accessed: job.now ?? new Date().toISOString().slice(0, 10) }) }
          : {}),
        ms: Math.round((performance.now() - started) * 10) / 10,
        error: null,
      };
    } finally {
      page.close();
    }
  } catch (error) {
    return {
      id: job.id,
      isMirror: false,
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

/** What the answer calls each field; null where it has none. */
const KEYS: Readonly<Record<FieldName, string | null>> = {
  headline: 'title',
  alternativeHeadline: null,
  author: 'authors',
  translator: 'translators',
  editor: 'editors',
  publisher: 'siteName',
  datePublished: 'published',
  dateModified: null,
  dateline: null,
  locationCreated: null,
  editorLine: null,
  inLanguage: 'lang',
  description: null,
  keywords: 'tags',
};

/** People and outlets by their names, links as they are; of a page without an article lists are empty and the rest is null. */
function fieldsOf(article: Article | undefined): Record<string, unknown> {
  const told = (field: FieldName): unknown => {
    const value = article?.[field] ?? (/^(?:people|links)$/.test(FIELDS[field].kind) ? [] : null);
    if (typeof value !== 'object' || value === null) return value;
    return 'name' in value ? value.name : value.map((one) => ('name' in one ? one.name : one));
  };
  return Object.fromEntries(
    (Object.entries(KEYS) as [FieldName, string | null][]).flatMap(([field, key]) => (key ? [[key, told(field)]] : [])),
  );
}
