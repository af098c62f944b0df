import { loadPart, type Parts } from '../content/parts/part.ts';

/** What makes files and citations, with the styles that the person has added. */
export async function filesPart(): Promise<Parts['files']> {
  const files = await loadPart('files');
  await files.loadStyles();
  return files;
}
