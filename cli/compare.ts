import { parseArgs } from 'node:util';
import { compare, summaryOf } from '../src/compare/index.ts';
import { findEntities } from '../src/entities/index.ts';
import { readMirror } from '../src/index.ts';
import type { Article } from '../src/model/article.ts';
import { comparisonToHtml, comparisonToMarkdown, comparisonToText, type CopyLine } from '../src/render/index.ts';
import { open } from './input.ts';

export const COMPARE_USAGE = `mirror-reader compare FILE FILE [--as FORM]     says how two copies of an article differ

  FILE                    as above
  --as FORM               text (default), markdown, html`;

const FORMS = { text: comparisonToText, markdown: comparisonToMarkdown, html: comparisonToHtml } as const;

/**
 * Compares two files.
 * @param argv what follows `compare`
 * @param fail says what is wrong with the call and gives the status to end with
 * @returns the status to end with: 0 done, 1 nothing readable, 2 the call is wrong
 */
export async function compareFiles(argv: readonly string[], fail: (message: string) => number): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { as: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${COMPARE_USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(`${COMPARE_USAGE}\n`);
    return 0;
  }
  if (positionals.length !== 2) return fail(COMPARE_USAGE);
  if (!Object.hasOwn(FORMS, values.as)) return fail(`no form called ${values.as}\n\n${COMPARE_USAGE}`);
  const articles: Article[] = [];
  for (const file of positionals) {
    const opened = await open(file, {}).catch((error: unknown) => error);
    if (opened instanceof Error) return fail(`cannot read ${file}: ${opened.message}`);
    const { page, url } = opened as Awaited<ReturnType<typeof open>>;
    try {
      const { article } = readMirror(page.document, url);
      if (!article) {
        process.stderr.write(`mirror-reader: nothing readable in ${file}\n`);
        return 1;
      }
      articles.push(article);
    } finally {
      page.close();
    }
  }
  const [first, second] = articles as [Article, Article];
  const comparison = compare(first, second, { entities: [findEntities(first), findEntities(second)] });
  const copies: [CopyLine, CopyLine] = [line(first, positionals[0]), line(second, positionals[1])];
  const form = FORMS[values.as as keyof typeof FORMS];
  process.stdout.write(`${form({ comparison, copies, summary: summaryOf(comparison) })}\n`);
  return 0;
}

function line(article: Article, file = ''): CopyLine {
  return [article.headline, file, article.datePublished ?? ''].filter(Boolean);
}
