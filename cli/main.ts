import { parseArgs } from 'node:util';
import { citeAll, STYLES } from '../src/cite/index.ts';
import { findEntities } from '../src/entities/index.ts';
import type { Considered } from '../src/kit/considered.ts';
import type { LeftOut } from '../src/kit/left-out.ts';
import type { Facts } from '../src/model/draft.ts';
import { explain } from './explain.ts';
import { readMirror } from '../src/index.ts';
import { toHtml, toMarkdown, toText } from '../src/render/index.ts';
import { compareFiles, COMPARE_USAGE } from './compare.ts';
import { open } from './input.ts';
import { nearest } from './nearest.ts';

const USAGE = `mirror-reader FILE|- [options]     reads one copy of an article

  FILE                    a saved page (.html, .htm), a Markdown or text file; - reads standard input
  --url ADDRESS           where the copy was found; needed to recognise copies by their address
  --as FORM               text (default), markdown, html, json, entities, citation
  --style NAME            with --as citation: one style instead of all of them
  --accessed YYYY-MM-DD   the day you consulted it; today when not given
  --explain               which addresses were weighed as the original's and why, where each value was found, and what
                          the page holds and the article does not
  --type MIME             what the input is, when its name does not tell: text/html or text/plain

${COMPARE_USAGE}`;

/**
 * The command line: one page in, one form of it out.
 * @returns the status to end with: 0 done, 1 nothing readable, 2 the call is wrong
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'compare') return compareFiles(argv.slice(1), fail);
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        as: { type: 'string', default: 'text' },
        style: { type: 'string' },
        accessed: { type: 'string' },
        type: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (!file || positionals.length > 1) return fail(USAGE);
  if (!['text', 'markdown', 'html', 'json', 'entities', 'citation'].includes(values.as))
    return fail(`no form called ${values.as}\n\n${USAGE}`);
  const styles = STYLES.map(({ name }) => name);
  if (values.style !== undefined && !styles.includes(values.style))
    return fail(
      `no citation style called ${values.style}; the nearest is ${nearest(values.style, styles)}. There are ${styles.join(', ')}`,
    );
  if (values.accessed && !isDay(values.accessed)) return fail('--accessed takes a day as YYYY-MM-DD');
  if (values.type && !/^(?:text\/|application\/xhtml\+xml$)/i.test(values.type))
    return fail(`--type takes a kind of text, such as text/html or text/plain, not ${values.type}`);

  let input;
  try {
    input = await open(file, values);
  } catch (error) {
    return fail(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { page, url } = input;
  try {
    const leftOut: LeftOut[] | undefined = values.explain ? [] : undefined;
    const considered: Considered[] | undefined = values.explain ? [] : undefined;
    let facts: Facts = {};
    const drafted = (found: Facts) => (facts = found);
    const { article, provenance, issues } = readMirror(page.document, url, { leftOut, considered, drafted });
    if (leftOut && considered) {
      process.stdout.write(explain(provenance, considered, facts, leftOut));
      return article ? 0 : 1;
    }
    if (!article) {
      process.stderr.write('mirror-reader: nothing readable in this page\n');
      return 1;
    }
    const accessed = values.accessed ?? new Date().toISOString().slice(0, 10);
    process.stdout.write(`${form()}\n`);
    return 0;

    function form(): string {
      if (!article) return '';
      switch (values.as) {
        case 'markdown':
          return toMarkdown(article);
        case 'html':
          return toHtml(article);
        case 'json':
          return JSON.stringify({ ...article, provenance, issues }, null, 2);
        case 'entities':
          return JSON.stringify(findEntities(article), null, 2);
        case 'citation': {
          const all = citeAll(article, { accessed });
          if (!values.style)
            return Object.entries(all)
              .map(([style, text]) => `${style}\n${text}`)
              .join('\n\n');
          return all[values.style] ?? '';
        }
        default:
          return toText(article);
      }
    }
  } finally {
    page.close();
  }
}

/** Whether the calendar has this day. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function fail(message: string): number {
  process.stderr.write(`mirror-reader: ${message}\n`);
  return 2;
}
