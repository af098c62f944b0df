import { loadPart } from '../content/parts/part.ts';
import type { Converter } from '../content/parts/convert.ts';
import type { TextLook } from '../platform/storage/text-look.ts';
import { mark } from './highlights/highlighter.ts';
import { shownTexts } from './highlights/text-index.ts';

type Script = TextLook['script'];

/** Never converted: code, addresses, evidence, and the reader's own words. */
const KEPT = 'pre, code, kbd, samp, .url, .provenance, .print-head, [data-ui], .held-host, .call-number';
/** Nor is what is marked as another language. */
const isChinese = (element: Element) => /^zh\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '');

/** What the script of an article's text is called here; undefined for other languages. */
export function scriptOf(language: string): 'hans' | 'hant' | undefined {
  if (!/^zh\b/i.test(language)) return undefined;
  return /hant|-(?:tw|hk|mo)\b/i.test(language) ? 'hant' : 'hans';
}

/** The language tag of the text as shown, for the right regional glyphs. */
export function shownLanguage(language: string, script: Script): string {
  const own = scriptOf(language);
  if (!own || script === 'source' || script.startsWith(own)) return language;
  return { hans: 'zh-Hans', 'hant-tw': 'zh-Hant-TW', 'hant-hk': 'zh-Hant-HK' }[script];
}

async function converter(language: string, script: Script): Promise<Converter | undefined> {
  const own = scriptOf(language);
  if (!own || script === 'source' || script.startsWith(own)) return undefined;
  if (script === 'hans') return (await loadPart('to-hans')).toHans(/-hk\b/i.test(language) ? 'hk' : 'tw');
  return (await loadPart('to-hant')).toHant(script === 'hant-hk' ? 'hk' : 'tw');
}

/**
 * Shows Chinese text in the other script. Only the characters on the screen change: each text node remembers what the
 * article says, so that switching back, marking, quoting and copying go by the source.
 */
export class ScriptSwitch {
  private observer: MutationObserver | undefined;
  private turn = 0;
  private uncertain: Range[] = [];

  constructor(private readonly article: HTMLElement) {}

  /** Gives the number of doubtful characters; undefined when another call has come since. */
  async show(language: string, script: Script): Promise<number | undefined> {
    const turn = ++this.turn;
    const convert = await converter(language, script);
    if (turn !== this.turn) return undefined;
    this.restore();
    if (!convert) return 0;
    this.convert(this.article, convert);
    this.observer = new MutationObserver((records) => {
      for (const record of records) for (const node of record.addedNodes) this.convert(node, convert);
      mark('uncertain', this.uncertain);
    });
    this.observer.observe(this.article, { childList: true, subtree: true });
    mark('uncertain', this.uncertain);
    return this.uncertain.length;
  }

  restore(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.uncertain = [];
    mark('uncertain', []);
    for (const node of texts(this.article)) {
      const shown = shownTexts.get(node);
      if (!shown) continue;
      shownTexts.delete(node);
      node.data = shown.source;
    }
  }

  private convert(from: Node, convert: Converter): void {
    for (const node of texts(from)) {
      const parent = node.parentElement;
      if (!parent || shownTexts.has(node) || parent.closest(KEPT) || !isChinese(parent)) continue;
      const made = convert(node.data);
      if (made.text === node.data) continue;
      shownTexts.set(node, { ...made, source: node.data });
      node.data = made.text;
      for (const [start, end] of made.uncertain) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        this.uncertain.push(range);
      }
    }
  }
}

function texts(from: Node): Text[] {
  if (from instanceof Text) return [from];
  const found: Text[] = [];
  const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}
