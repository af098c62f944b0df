import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../span.ts';

const ITEM = '[\\u4e00-\\u9fffA-Za-z0-9&·]{2,12}';
const LIST = new RegExp(`${ITEM}(?:、${ITEM}){2,60}`, 'g');

/** A row of shares that rise or fall together: 金科股份、中迪投资等跌超3%. */
const SHARES =
  /(?<=[，。；：、\n])((?:[\u4e00-\u9fffA-Z]{2,6}、){1,20}[\u4e00-\u9fffA-Z]{2,6}?)(?:等)?(?:多股|个股|股价|盘中|分别|双双|也|亦|则|均|纷纷|集体|大幅|小幅|逆势|一度)?(?:领涨|领跌|上涨|下跌|涨停|跌停|走高|走低|走强|走弱|涨超|跌超|涨逾|跌逾|涨近|跌近|跟涨|跟跌)/g;

/** The firms of such rows. Text is folded. */
export function shares(text: string): Span[] {
  const found: Span[] = [];
  for (const row of text.matchAll(SHARES)) {
    let at = row.index;
    for (const item of (row[1] as string).split('、')) {
      if (!/[股板块指数业类]$/.test(item))
        found.push({ start: at, end: at + item.length, type: 'organization', evidence: 'row' });
      at += item.length + 1;
    }
  }
  return found;
}

/**
 * Members of a row joined by 、 are of one kind: where most are bodies, or persons, the others are too. The first and the last member are
 * left alone, since other words hang on them.
 */
export function rowsOfOneKind(text: string, spans: readonly Span[]): Span[] {
  const at = new Map(spans.map((s) => [`${s.start}:${s.end}`, s]));
  const found: Span[] = [];
  for (const row of text.matchAll(LIST)) {
    const items: { start: number; end: number }[] = [];
    let start = row.index;
    for (const item of row[0].split('、')) {
      items.push({ start, end: start + item.length });
      start += item.length + 1;
    }
    const inner = items.slice(1, -1);
    if (inner.length < 2) continue;
    const count: Partial<Record<EntityType, number>> = {};
    for (const i of inner) {
      const type = at.get(`${i.start}:${i.end}`)?.type;
      if (type) count[type] = (count[type] ?? 0) + 1;
    }
    for (const type of ['organization', 'person'] as const) {
      const n = count[type] ?? 0;
      if (n < 2 || n < inner.length * (type === 'person' ? 0.6 : 0.34)) continue;
      for (const i of inner) {
        const length = i.end - i.start;
        const known = at.get(`${i.start}:${i.end}`);
        if (known?.type === type || (known && n < inner.length * 0.5)) continue;
        if (type === 'person' ? length > 4 || length < 2 : length > 10 || length < 3) continue;
        found.push({ start: i.start, end: i.end, type, evidence: 'pattern' });
      }
    }
  }
  return found;
}
