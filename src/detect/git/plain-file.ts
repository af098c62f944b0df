import type { Peeled } from '../define-family.ts';
import type { Facts } from '../../model/draft.ts';
import type { Page } from '../../model/page.ts';
import { labelOf } from '../../lang/labels.ts';
import { articleLike } from './article-like.ts';
import { contentSteps, forgetContent, type Content } from './content.ts';
import { labelledFacts } from './labelled-facts.ts';
import type { SourceLine } from './source-line.ts';
import { strip } from './strip.ts';
import { rawText } from './views.ts';

/** The file names no source. */
const NONE: SourceLine = { evidence: { kind: 'front-matter', quote: '' }, others: [], lines: [], text: '' };
/** A line as programs and tables of data have them: an end of a statement, a tag, a key with its value. */
const CODE = /[;{}[\]>\\]\s{0,3}$|^\s{0,40}(?:[{}<]|"[^"]{1,60}"\s?:|(?:import|const|function|def|class|#include)\s)/;
/** Part of the lines from which a file is code. */
const MOSTLY = 0.25;

/**
 * A text file that says of nothing that it is a copy, as the document that its Markdown or plain text makes, and what it says
 * of itself; undefined for a page that is no text file and for a file that is no article.
 */
export function* plainFile(page: Page): Generator<void, Peeled | undefined> {
  const text = rawText(page.document, page.contentType);
  if (text === undefined || isCode(text)) return undefined;
  const content = yield* contentSteps(page);
  if (!content || !articleLike(content, NONE, page.url)) return undefined;
  const stated = labelledFacts(content, NONE);
  const facts = { ...stated, headline: stated.headline ?? titleLine(content) };
  yield;
  strip(content, NONE, facts, page.url);
  const { document } = page;
  document.body.replaceChildren(document.importNode(content.root, true));
  forgetContent(page);
  return { document, shape: 'html', facts, issues: content.wrongCharset ? ['wrong-charset'] : [] };
}

/** A short first line that ends no sentence, above a longer one: the title, as plain text has it. */
function titleLine({ lines: [first, second] }: Content): Facts['headline'] {
  const isTitle =
    first?.block.localName === 'p' &&
    first.block !== second?.block &&
    first.text.length <= 120 &&
    first.links.length === 0 &&
    !/[.!?;,:。！？；，：…]$/u.test(first.text) &&
    !!second &&
    !labelOf(first.text);
  return isTitle ? { value: first.text, from: 'heading', quote: first.text } : undefined;
}

function isCode(text: string): boolean {
  const lines = text
    .slice(0, 40_000)
    .split('\n')
    .filter((line) => line.trim());
  return lines.filter((line) => CODE.test(line.slice(0, 2000))).length > lines.length * MOSTLY;
}
