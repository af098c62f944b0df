import { readFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { charsetOf } from './charset.ts';

/** A page as Node holds it. Call `close` when done: jsdom keeps its window alive. */
export interface LoadedPage {
  readonly document: Document;
  /** The encoding, where nothing says it and the bytes look like it. */
  readonly guessed: string | undefined;
  close(): void;
}

export interface LoadOptions {
  readonly url: string;
  /** What the bytes are: `text/plain` is shown as a browser shows it, one text in a `<pre>`. */
  readonly contentType: string;
  /** What `document.contentType` should say, when the bytes are a saved document of another type. */
  readonly documentContentType?: string | undefined;
}

/** Loads bytes as a document. Scripts do not run, nothing is fetched. */
export function load(bytes: Uint8Array, { url, contentType, documentContentType }: LoadOptions): LoadedPage {
  const type = contentType.replace(/;.*/, '').trim().toLowerCase();
  const plain = type === 'text/plain' || type === 'text/markdown';
  const charset = /charset=/i.test(contentType) ? undefined : charsetOf(bytes);
  const dom = parse(plain ? '<!doctype html><body><pre></pre>' : bytes, {
    url: pageUrl(url),
    contentType: plain || !charset ? (plain ? 'text/html' : contentType) : `${contentType}; charset=${charset.name}`,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = dom.window;
  if (plain) {
    const text = new TextDecoder(charset?.name ?? 'utf-8').decode(bytes).replace(/\r\n?/g, '\n');
    (document.querySelector('pre') as HTMLElement).textContent = text;
  }
  const shown = plain ? type : documentContentType;
  if (shown) Object.defineProperty(document, 'contentType', { value: shown });
  return {
    document: document as unknown as Document,
    guessed: charset?.guessed ? charset.name : undefined,
    close: () => dom.window.close(),
  };
}

/** The style parser throws at some broken style sheets; the page is then read without them, nothing here looks at styles. */
function parse(content: Uint8Array | string, options: ConstructorParameters<typeof JSDOM>[1]): JSDOM {
  const buffer = withFewFrames(Buffer.from(content as Uint8Array));
  try {
    return new JSDOM(buffer, options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const bare = buffer
      .toString('latin1')
      .split(/<(?=style[\s>])/i)
      .map((part, i) => (i === 0 ? part : `<style>${part.slice(Math.max(part.search(/<\/style/i), 0))}`))
      .join('')
      .replace(/\sstyle=/gi, ' data-style=');
    return new JSDOM(Buffer.from(bare, 'latin1'), options);
  }
}

export async function loadFile(path: string, options: LoadOptions): Promise<LoadedPage> {
  return load(await readFile(path), options);
}

/** jsdom takes only absolute addresses; a file without one is at `file:///`. */
function pageUrl(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return 'file:///page.html';
  }
}

/** Frames in a page from which on they are no longer loaded. */
const MANY_FRAMES = 20;

/**
 * jsdom makes a window for each frame, empty as it is, and goes through the page again: 400 frames take 15 seconds. Where a
 * page has many, they are named at once what the copy of the page calls them.
 */
function withFewFrames(buffer: Buffer): Buffer {
  const text = buffer.toString('latin1');
  return (text.match(/<iframe(?=[\s>])/gi)?.length ?? 0) > MANY_FRAMES
    ? Buffer.from(text.replace(/<(\/?)iframe(?=[\s>])/gi, '<$1x-iframe'), 'latin1')
    : buffer;
}
