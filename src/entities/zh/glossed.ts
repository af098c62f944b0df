import type { EntityType } from '../../model/entity.ts';
import type { Gloss } from '../gloss.ts';
import type { Span } from '../span.ts';
import { TITLES_BEFORE } from './contexts.ts';
import { isHan } from './han.ts';
import { isFunction } from './name-model.ts';
import type { Token } from './segment.ts';
import { endsWithIn } from './surroundings.ts';
import { ORG_INNER, ORG_SUFFIX, PLACE_SUFFIX, WORK_SUFFIX } from './suffixes.ts';

/** What stands behind the name of a site or firm: “真相”（Truth）网站. */
const SITE = /^(?:网站|平台|公司|社区|应用|软件|网路|APP|App)/;

/**
 * Persons whom only their bracketed name and what stands before it give away: 研究员长尾贤（Satoru Nagao）. Their Chinese forms; text is folded.
 */
export function glossedPersons(text: string, pairs: readonly Gloss[]): string[] {
  const found: string[] = [];
  for (const pair of pairs) {
    if (pair.type !== 'person') continue;
    for (const n of [2, 3, 4, 5]) {
      const start = pair.at - n;
      const name = text.slice(Math.max(0, start), pair.at);
      if (start < 1 || !Array.from(name).every((c) => isHan(c) && !isFunction(c)) || ORG_SUFFIX.has(name.slice(-2)))
        continue;
      if (endsWithIn(text, start, TITLES_BEFORE, 6)) {
        found.push(name);
        break;
      }
    }
  }
  return found;
}

/** What a firm is, before its name. */
const DESCRIBES =
  /^(?:企业|公司|巨头|平台|业者|厂商|品牌|龙头|房企|车企|券商|大厂|开发商|供应商|子公司|概念股|个股|股)$/;

/** A listed firm's number behind its name: 九毛九（09922.HK）. The names; text is folded. */
export function listedFirms(text: string, tokens: readonly Token[]): Span[] {
  const endsAt = new Map(tokens.map((t, i) => [t.end, i]));
  const found: Span[] = [];
  for (const m of text.matchAll(
    /[（(](?:股票代码[:：]?)?\d{4,6}(?:\.(?:HK|SH|SZ|US|TW|KS|T))?(?:[，,]\d{4,6}(?:\.[A-Z]{2})?)?[）)]/g,
  )) {
    if (!/\.[A-Z]|股票代码|\d{6}/.test(m[0])) continue;
    const last = endsAt.get(m.index);
    if (last === undefined) continue;
    let first = last;
    for (let i = last; i >= 0 && last - i < 4 && m.index - (tokens[i] as Token).start <= 10; i -= 1) {
      const t = tokens[i] as Token;
      if (i < last && DESCRIBES.test(t.text)) break;
      if (t.pos === '.' || t.pos === 'D' || (!t.entry && !t.candidate && !'noxhlam'.includes(t.pos))) break;
      first = i;
      if (t.entry?.type === 'organization') break;
    }
    const { start } = tokens[first] as Token;
    if (m.index - start >= 2) found.push({ start, end: m.index, type: 'organization', evidence: 'row' });
  }
  return found;
}

/** Names that only their bracketed foreign form gives away: 交通运输审查委员会（Traffic Mobility Review Board）. Text is folded. */
export function glossedNames(text: string, tokens: readonly Token[], pairs: readonly Gloss[]): Span[] {
  const found: Span[] = [];
  const endsAt = new Map(tokens.map((t, i) => [t.end, i]));
  for (const pair of pairs) {
    const type = typed(pair, text);
    if (!type) continue;
    const closing = text[pair.at - 1] ?? '';
    if (/[”」』"]/.test(closing)) {
      const open = Math.max(...['“', '「', '『', '"'].map((q) => text.lastIndexOf(q, pair.at - 2)));
      if (open >= 0 && pair.at - open < 30 && !/[，。\n]/.test(text.slice(open, pair.at)))
        found.push({
          start: open + 1,
          end: pair.at - 1,
          type: SITE.test(text.slice(pair.end, pair.end + 3)) ? 'organization' : type === 'person' ? 'work' : type,
          evidence: 'gloss',
        });
      continue;
    }
    if (type === 'person') continue;
    const last = endsAt.get(pair.at);
    if (last === undefined) continue;
    if ((tokens[last] as Token).entry && (tokens[last] as Token).entry?.type === type) continue;
    let first = last;
    const whole = /[、，。：；“—\n]([\u4e00-\u9fff·]{2,9})$/.exec(text.slice(Math.max(0, pair.at - 12), pair.at))?.[1];
    if (
      whole &&
      (type === 'organization' || type === 'place') &&
      !/[的了是和与及或被为将把因在于]/.test(whole) &&
      plain(tokens, pair.at - whole.length, pair.at)
    ) {
      found.push({ start: pair.at - whole.length, end: pair.at, type, evidence: 'gloss' });
      continue;
    }
    for (let i = last; i >= 0 && last - i < 8; i -= 1) {
      const t = tokens[i] as Token;
      if (pair.at - t.start > 18 || !fits(t, type) || (i < last && /^(?:智库|媒体|机构|团体)$/.test(t.text))) break;
      if (type === 'place' && i < last && !t.candidate && t.pos !== 'x' && t.pos !== 'h') break;
      first = i;
    }
    const entry = tokens.findIndex(
      (t, i) => i >= first && i < last && (t.entry?.type === 'place' || t.entry?.type === 'organization'),
    );
    if (type === 'organization' && entry > first) first = entry;
    while (first < last && /^[和与及或是为]$/.test((tokens[first] as Token).text)) first += 1;
    const head = tokens[first] as Token;
    if (PLACE_SUFFIX.has(text.slice(head.start, pair.at))) continue;
    if (pair.at - head.start >= 2 && fits(tokens[last] as Token, type))
      found.push({ start: head.start, end: pair.at, type, evidence: 'gloss' });
  }
  return found;
}

/** Whether no verb or preposition of two characters or more stands between. */
function plain(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.every(
    (t) =>
      t.end <= from ||
      t.start >= to ||
      t.text.length === 1 ||
      t.entry !== undefined ||
      t.candidate !== undefined ||
      'noxlhaA'.includes(t.pos),
  );
}

/** An acronym alone says little: the Chinese word before it decides. */
function typed(pair: Gloss, text: string): EntityType | undefined {
  const form = pair.forms[0]?.text ?? '';
  if (!/^[A-Z][A-Z&.\-/]+$/.test(form)) return pair.type;
  const before = text.slice(Math.max(0, pair.at - 6), pair.at);
  for (let n = 6; n > 0; n -= 1)
    if (/(?:证券|基金|部队|新闻)$/.test(before)) return undefined;
    else if (ORG_SUFFIX.has(before.slice(-n)) && (n > 1 || /[部署党]$/.test(before))) return 'organization';
  for (let n = 4; n > 1; n -= 1) if (WORK_SUFFIX.has(before.slice(-n))) return 'work';
  return undefined;
}

function fits(t: Token, type: string): boolean {
  if (t.entry) return t.entry.type !== 'person';
  if (t.candidate || ORG_INNER.has(t.text) || WORK_SUFFIX.has(t.text)) return true;
  if (type === 'work' && (t.pos === 'v' || /^[—–·-]$/.test(t.text))) return true;
  if (t.pos === '.') return /^[·&]$/.test(t.text);
  return (
    ('noaxhlA'.includes(t.pos) || (t.text.length === 1 && 'mv'.includes(t.pos))) &&
    !/^(?:名为|叫做|称为|人|家|名|位|是|有|为|在)$/.test(t.text)
  );
}
