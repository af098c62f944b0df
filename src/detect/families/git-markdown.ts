import { consider } from '../../kit/considered.ts';
import { absolute } from '../../kit/url.ts';
import type { Facts } from '../../model/draft.ts';
import type { Page } from '../../model/page.ts';
import { defineFamily } from '../define-family.ts';
import { contentOf, contentSteps, forgetContent } from '../git/content.ts';
import { dropDebris } from '../git/debris.ts';
import { articleLike } from '../git/article-like.ts';
import { hostFacts } from '../git/host-facts.ts';
import { matterFacts } from '../git/matter-facts.ts';
import { labelledFacts, parseDate } from '../git/labelled-facts.ts';
import { consideredIn, findSourceLine, type SourceLine } from '../git/source-line.ts';
import { strip } from '../git/strip.ts';

/**
 * Articles kept as Markdown in a Git repository, whatever the host or view: file views of GitHub, GitLab, Gitee, Codeberg,
 * gists, raw text, and the sites that hosts make of a repository.
 */
export const gitMarkdown = defineFamily({
  name: 'git-markdown',
  label: 'Git repository',
  hosts: [
    'https://github.com/*',
    'https://raw.githubusercontent.com/*',
    'https://gist.github.com/*',
    'https://gist.githubusercontent.com/*',
    'https://*.github.io/*',
    'https://gitlab.com/*',
    'https://*.gitlab.io/*',
    'https://gitee.com/*',
    'https://codeberg.org/*',
    'https://bitbucket.org/*',
    'https://cdn.jsdelivr.net/gh/*',
  ],
  addresses: [],
  limitations: ['video', 'links', 'headings', 'pictures'],

  prepare: contentSteps,
  recognise(page) {
    const content = contentOf(page);
    if (!content || content.moderated) return null;
    const source = sourceOf(page);
    if (!source || !articleLike(content, source, page.url)) return null;
    return { family: 'git-markdown', confidence: 'likely', evidence: [source.evidence] };
  },

  recover(page, claim) {
    const facts = hostFacts(page);
    const source = sourceOf(page);
    return {
      ...claim,
      uriM: facts.permalink ?? page.url,
      uriR: source?.uriR,
      mementoDatetime: capturedOf(page) ?? facts.committed,
      otherOriginals: source?.others.length ? source.others : undefined,
    };
  },

  *peel(page) {
    const content = contentOf(page);
    const source = sourceOf(page);
    if (!content || !source) return { document: page.document, shape: 'html' };
    const facts: Facts = labelledFacts(content, source);
    yield;
    dropDebris(content.root);
    strip(content, source, facts, page.url);
    yield;
    const { document } = page;
    // What is relative belongs to the copy, not to the original.
    for (const [selector, name] of [
      ['img[src]', 'src'],
      ['a[href], ok[href]', 'href'],
    ] as const) {
      for (const el of content.root.querySelectorAll(selector)) {
        const value = el.getAttribute(name) ?? '';
        if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(value.trim()))
          el.setAttribute(name, absolute(value, page.url) ?? '');
      }
    }
    // The file's own markup becomes the page; what the host put around it is gone.
    const { root } = content;
    document.body.replaceChildren(root === document.body ? document.importNode(root, true) : root);
    document.head.replaceChildren();
    document.documentElement.removeAttribute('lang');
    forgetContent(page);
    return { document, shape: 'article', facts, issues: content.wrongCharset ? ['wrong-charset'] : [] };
  },
});

/** The day of clipping that the file states. */
function capturedOf(page: Page): string | undefined {
  const content = contentOf(page);
  return content ? parseDate(matterFacts(content.matter).captured?.value ?? '') : undefined;
}

const sources = new WeakMap<Document, SourceLine | undefined>();

function sourceOf(page: Page): SourceLine | undefined {
  const content = contentOf(page);
  if (!content) return undefined;
  if (!sources.has(page.document)) {
    sources.set(page.document, findSourceLine(content, page.url));
    consider(page.document, () => consideredIn(content, page.url));
  }
  return sources.get(page.document);
}
