import { gazetteer } from '../gazetteer.ts';
import { withoutOverlap, type Span } from '../span.ts';
import { commonWords } from './words.ts';

/** A bracket, or the end of one, that tells another name: （简称海民联）, （Gulf Rights League，简称“海民联”）. */
const CALLED =
  /(?:[（(]|[，,、；;]\s?)(?:以下|下文|下)?(?:简称|又称|也称|亦称|俗称|原名|旧称|别名|又名)(?:为|作)?[“「『]?([\p{Script=Han}A-Za-z·]{2,12})[”」』]?[）)]/gu;
/** Where the bracket that holds position `at` opens, at most so many characters before. */
const REACH = 110;

/**
 * Further names that the article itself gives to what it has named in full, at every place: those in brackets after 简称 and the like, and a
 * town's name without its word for town. `kept` are the spans so far, `taken` what may not be used.
 */
export function shortForms(text: string, kept: readonly Span[], taken: readonly Span[]): Span[] {
  const wanted = new Map<string, Span>();
  for (const m of text.matchAll(CALLED)) {
    const name = m[1] as string;
    const open = /^[（(]/.test(m[0])
      ? m.index
      : Math.max(text.lastIndexOf('（', m.index), text.lastIndexOf('(', m.index));
    if (open < 0 || m.index - open > REACH) continue;
    const host = kept.find((s) => s.end === open);
    if (host && !wanted.has(name)) wanted.set(name, host);
  }
  for (const s of kept) {
    if (s.type !== 'place') continue;
    const bare = /(?:^|[省市县区州])([\u4e00-\u9fff]{2,3})[市镇乡]$/.exec(text.slice(s.start, s.end))?.[1];
    if (bare && !wanted.has(bare) && !gazetteer().han.has(bare) && !commonWords().has(bare)) wanted.set(bare, s);
  }
  const found: Span[] = [];
  for (const [form, host] of wanted)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      found.push({
        start: at,
        end: at + form.length,
        type: host.type,
        evidence: 'repeated',
        id: host.id ?? text.slice(host.start, host.end),
      });
  return withoutOverlap(found, [...kept, ...taken]);
}
