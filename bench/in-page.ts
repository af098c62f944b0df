import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';
import { candidate } from '../src/detect/candidate.ts';
import { probe } from '../src/detect/probe.ts';
import { ADDRESSES } from '../extension/platform/families.static.ts';
import { inSlices } from '../extension/platform/slices.ts';
import { readMirror, readSteps } from '../src/index.ts';
import { markdown } from '../src/markdown.ts';

/** The contenders, each from the page's document to what a reader would show. They run in a page of a real browser. */
let html = '';
let url = '';
let page: Document;

const contenders: Record<string, () => unknown> = {
  /** The least there is to do: read the page once and walk it once. */
  floor() {
    const walker = new DOMParser().parseFromString(html, 'text/html').createTreeWalker(page, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count++;
    return count;
  },
  'Mirror Reader': () => readMirror(page, url).article?.blocks.length,
  'Readability + DOMPurify'() {
    const article = new Readability(page.cloneNode(true) as Document).parse();
    return DOMPurify.sanitize(article?.content ?? '', { RETURN_DOM_FRAGMENT: true }).childElementCount;
  },
  Defuddle: () => new Defuddle(page.cloneNode(true) as Document, { url }).parse().content.length,
  'probe, first question': () => candidate(page, url, ADDRESSES),
  'probe, judge': () => probe(page, url),
  isProbablyReaderable: () => isProbablyReaderable(page),
};

const bench = {
  load(text: string, address: string) {
    html = text;
    url = address;
    page = new DOMParser().parseFromString(text, 'text/html');
    return page.getElementsByTagName('*').length;
  },
  /** Reads the page the way the extension does, in slices: the longest step and the longest task in milliseconds, most bytes held. */
  async sliced() {
    let [step, task, bytes] = [0, 0, 0];
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) task = Math.max(task, duration);
    });
    tasks.observe({ entryTypes: ['longtask'] });
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
    const steps = readSteps(page, url, { markdown });
    function* watched(): Generator<void, void> {
      for (let done = false; !done;) {
        const started = performance.now();
        done = !!steps.next().done;
        step = Math.max(step, performance.now() - started);
        bytes = Math.max(bytes, memory.usedJSHeapSize);
        if (!done) yield;
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
    await inSlices(watched());
    // The browser reports a task after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    tasks.disconnect();
    return { step, task, bytes };
  },
  /** Runs one contender so many times; gives milliseconds a run by the page's clock, and what the last run gave. */
  run(name: string, times: number) {
    const contender = contenders[name] as () => unknown;
    let result: unknown;
    const started = performance.now();
    for (let i = 0; i < times; i++) result = contender();
    return { ms: (performance.now() - started) / times, result };
  },
};
(globalThis as unknown as { bench: typeof bench }).bench = bench;
