import { loadFile } from '../../cli/load.ts';
import { contentOf } from '../../src/detect/git/content.ts';
import { matterFacts } from '../../src/detect/git/matter-facts.ts';
import { candidatesOf, type Candidate } from '../../src/detect/statement/candidates.ts';
import { contextOf } from '../../src/detect/statement/context.ts';
import { snapshotSteps } from '../../src/kit/snapshot.ts';
import { sameAddress } from '../../src/kit/url.ts';
import { markdown } from '../../src/markdown.ts';
import { finish } from '../../src/kit/steps.ts';

interface Read {
  readonly candidates: readonly Candidate[];
  /** Whether its front matter names an original. */
  readonly stated: boolean;
}

/** The candidates of a saved file, as detection sees them; none where it is no file of a repository. */
export async function candidatesIn(path: string, url: string, contentType: string): Promise<Read> {
  const { document, close } = await loadFile(path, { url, contentType });
  const view = document.defaultView as unknown as { DOMParser: typeof DOMParser };
  const content = contentOf({
    url,
    document: finish(snapshotSteps(document)).document,
    contentType: document.contentType,
    parser: new view.DOMParser(),
    markdown,
  });
  const candidates = content ? candidatesOf(contextOf(content, url)) : [];
  const stated = content ? matterFacts(content.matter).originals.length > 0 : false;
  close();
  return { candidates, stated };
}

export { sameAddress as same };
