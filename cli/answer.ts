import { readMirror } from '../src/index.ts';
import { findEntities } from '../src/entities/index.ts';
import { citeAll } from '../src/cite/index.ts';
import { toHtml, toMarkdown } from '../src/render/index.ts';
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
      const names = (people: readonly { name: string }[] | undefined) => (people ?? []).map((p) => p.name);
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
        title: article?.headline ?? null,
        authors: names(article?.author),
        translators: names(article?.translator),
        editors: names(article?.editor),
        published: article?.datePublished ?? null,
        siteName: article?.publisher?.name ?? null,
        lang: article?.inLanguage ?? null,
        articleBody: article?.articleBody ?? '',
        images: (article?.images ?? []).map(({ src, alt, caption, credit }) => ({ src, alt, caption, credit })),
        links: article?.links ?? [],
        tags: article?.keywords ?? [],
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
