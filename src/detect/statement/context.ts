import { labelOf } from '../../lang/labels.ts';
import { gitFile } from '../git/address.ts';
import type { Content } from '../git/content.ts';
import { matterFacts } from '../git/matter-facts.ts';
import type { StatementContext } from './candidates.ts';

const PROJECT_FILE = /(?:^|\/)(?:readme|index|summary|contributing|changelog|license|code_of_conduct)\b[^/]*$/i;

/** What the candidates of a file are judged by, besides their own lines. */
export function contextOf({ lines, matter }: Content, pageUrl: string): StatementContext {
  const facts = matterFacts(matter);
  const heading = lines.find((line) => line.block.closest('h1, h2, h3, h4'));
  return {
    lines,
    pageUrl,
    title: facts.title?.value ?? heading?.text ?? '',
    translated:
      facts.translators.length > 0 ||
      [...lines.slice(0, 14), ...lines.slice(-14)].some(
        (line) => line.text.length < 160 && labelOf(line.text)?.kind === 'translator',
      ),
    readme: PROJECT_FILE.test(gitFile(pageUrl)?.path ?? ''),
  };
}
