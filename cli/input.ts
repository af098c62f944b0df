import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { load, type LoadedPage } from './load.ts';

export interface Input {
  readonly page: LoadedPage;
  readonly url: string;
}

/**
 * A file of the command line as a page; `-` is standard input. Says on standard error when the encoding was guessed.
 * @throws what reading the file throws
 */
export async function open(
  file: string,
  { url: given, type }: { url?: string | undefined; type?: string | undefined },
): Promise<Input> {
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  const contentType = type ?? (/\.(?:md|markdown|txt)$/i.test(file) ? 'text/plain' : 'text/html');
  const url = given ?? (file === '-' ? 'file:///standard-input' : pathToFileURL(file).href);
  const page = load(bytes, { url, contentType });
  if (page.guessed) process.stderr.write(`mirror-reader: read as ${page.guessed}, which the file does not say\n`);
  return { page, url };
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
