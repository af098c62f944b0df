import { defineFamily } from '../define-family.ts';

/** Articles kept as Markdown in a Git repository, whatever the host or view. */
export const gitMarkdown = defineFamily({
  name: 'git-markdown',
  label: 'Git repository',
  matches: [],
  recognise: () => null,
  recover: (page, claim) => ({ ...claim, uriM: page.url }),
  peel: (page) => ({ document: page.document, shape: 'html' }),
});
