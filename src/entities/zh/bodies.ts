import { gazetteer, latinKey } from '../gazetteer.ts';
import type { Span } from '../span.ts';
import { VERBS_AFTER } from './contexts.ts';
import type { Token } from './segment.ts';
import { BARE_BODY, GENERIC_STOP, ORG_INNER, ORG_SUFFIX } from './suffixes.ts';

/** Too loose to end a name that holds nothing proper. */
const LOOSE = /(?:集团|组织|团|队|党|部队)$|^公司$/;
/** A word for the kind of thing only: with a country or city in front it still names nothing (美国公司), behind a name it adds nothing. */
export const KIND =
  /^(?:实验室|研究所|研究院|公司|企业|集团|餐厅|组织|办公室|商场|超市|酒店|饭店|新闻|部队|委|警察|媒体|传媒|石油|科技|航空|证券|保险|银行|娱乐|学校|医院|中学|小学|大学|高中|智库|电视台|电台|杂志|监狱|工厂|地铁|总部|公安|党|法庭|寺院|农场|幼儿园|电信|期货|基金|中心|制药|警局|汽车|生物)$/;
/** What may follow a suffix that is a suffix itself and yet begins something else (公司|党委, 图书馆|组织). */
const NEW_START = /^(?:党委|委|党|纪委|组织|公安|新闻|大使|办公室|警察|当局|部队|支付|科技|中心)$/;
/** Never inside a name of a body. */
const STOP =
  /^(?:最.*|[交改转并均]由|参观|走访|拜访|造访|智库|不同|同一|任何|几个|几家|组织|机构|团体|媒体|平台|网站|企业|开发商|厂商|巨头|当地|有关|相关|各地|所有|部分|一些|多家|一家|这家|主要|其他|其它|前|原|现任|时任|下属|旗下|上级|非法|傀儡|官方|中小学|著名|知名|大型|私人|人|者|时|上|下|中|内|外|后|里|间|日|年|月|位|名|个|对|从|方|指|称|据|说|等|问题|情况|事件|学员|官员|高官|领导人|总统|总理|主席|议员|发言人|记者|律师|教授|市民|居民|民众|网友|男子|女子|首席|资深)$/;
const NEVER_FIRST =
  /^(?:和|与|及|暨|驻|新|大|反|抗|各|该|本|某|其|此|这|那|全部|外国|跨国|民营|国营|国有|科技|上市|高科技|网络|公立|私立|地方|基层|受害者|多个|左派|右派|西方|合法|本地|境外|海外|国内|国外|民间|社会|邪恶|人民|总|高级|特别|临时|联合|工作)$/;

/**
 * Names of bodies: a suffix word with what belongs to it on the left, from a place, a listed or unknown name on; never across a
 * verb, preposition or number. `tokens` are of folded text, with places in one piece.
 *
 * @param counts how often a stretch occurs in the text
 */
export function bodies(tokens: readonly Token[], counts: (text: string) => number): Span[] {
  const found: Span[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const t = tokens[i] as Token;
    if (t.pos === '.' || t.pos === 'D') continue;
    const listed = t.entry?.type === 'organization';
    if (listed ? !isOffice(t.text) : t.entry !== undefined) continue;
    const suffix = listed ? t.text : suffixOf(tokens, i);
    if (!suffix) continue;
    // A name may go on after a suffix (公司|分公司): the walk then begins at the last of them.
    const next = tokens[i + 1];
    if (!listed && next && ORG_SUFFIX.has(next.text) && !next.entry && next.pos !== '.' && !NEW_START.test(next.text))
      continue;
    const before = tokens[i - 1] as Token;
    if (!listed && NEW_START.test(t.text) && (ORG_SUFFIX.has(before.text) || before.entry?.type === 'organization'))
      continue;
    let first = walk(tokens, i);
    if (first === i) {
      if (listed || t.text === suffix || t.pos !== 'x') continue;
    }
    first = insideQuotes(tokens, firstProper(tokens, first, i), i);
    const name = joined(tokens, first, i);
    if (!named(tokens, first, i, suffix, listed, name, counts)) continue;
    found.push({ start: (tokens[first] as Token).start, end: t.end, type: 'organization', evidence: 'pattern' });
  }
  return withBranches(found, tokens);
}

const BRANCH = /(?:分公司|分局|分行|分院|分校|分部|分会|支部|支队|大队|司|处|研究所|学院|办事处|中心)$/;

/** A body and its branch right behind it are one name: 上海市公安局|浦东分局, 教育部|基础教育司. */
function withBranches(found: readonly Span[], tokens: readonly Token[]): Span[] {
  const text = new Map(tokens.map((t) => [t.start, t]));
  const ends = new Map<number, number>();
  for (const s of found) ends.set(s.end, Math.min(s.start, ends.get(s.end) ?? s.start));
  for (const t of tokens) if (t.entry?.type === 'organization' && !ends.has(t.end)) ends.set(t.end, t.start);
  const out = [...found];
  for (const s of found) {
    const start = ends.get(s.start);
    if (start === undefined) continue;
    let last: Token | undefined;
    for (let at = s.start; at < s.end; at = last.end) {
      const t = text.get(at);
      if (!t) break;
      last = t;
    }
    if (last && BRANCH.test(last.text)) out.push({ ...s, start });
  }
  return out;
}

const ROW_FIRM = /^(?:期货|证券|银行|保险|基金|股份|控股|集团|科技|地产|制药|航空|能源|石油|电力|传媒)$/;

/** A quoted name begins where the quotation does: “南|蒙古人权信息中心”. */
function insideQuotes(tokens: readonly Token[], first: number, last: number): number {
  if (!/^[”」』]/.test(tokens[last + 1]?.text ?? '')) return first;
  for (let i = first - 1; i >= 0 && first - i <= 3; i -= 1) {
    const t = tokens[i] as Token;
    if (/[“「『]$/.test(t.text)) return i + 1;
    if (t.pos === '.' || t.text.length > 3) break;
  }
  return first;
}

const isProper = (t: Token) =>
  t.entry !== undefined || t.candidate !== undefined || t.pos === 'x' || (t.pos === 'l' && t.text.length > 1);

/** Ordinary nouns before an unknown word are no part of the name: 用工单位|中建公司. */
function firstProper(tokens: readonly Token[], first: number, last: number): number {
  if (isProper(tokens[first] as Token)) return first;
  for (let i = first + 1; i < last; i += 1) if (isProper(tokens[i] as Token)) return i;
  return first;
}

function joined(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((x) => x.text)
    .join('');
}

function named(
  tokens: readonly Token[],
  first: number,
  last: number,
  suffix: string,
  listed: boolean,
  name: string,
  counts: (text: string) => number,
): boolean {
  const head = tokens[first] as Token;
  const before = tokens[last - 1] as Token;
  if (listed) return head.entry !== undefined;
  if (/^[司处]$/.test(suffix)) return head.entry?.type === 'organization' && /(?:部|局|委|院|署|会)$/.test(head.text);
  if (last - first === 1 && KIND.test((tokens[last] as Token).text) && before.entry && before.entry.type !== 'person') {
    return (
      before.entry.type === 'place' &&
      (suffix === '监狱' ||
        (/^(?:电视台|电台)$/.test(suffix) && !/[国洲]$|日本|印度|俄罗斯/.test(before.text)) ||
        (/^(?:基金|证券|期货|信托)$/.test(suffix) && !/[国洲湾]$|日本|印度|俄罗斯|香港|大陆/.test(before.text)) ||
        (suffix === '警察' && !/[国洲]$|日本|印度|俄罗斯/.test(before.text)) ||
        (suffix === '大学' && !/[国洲]$/.test(before.text)))
    );
  }
  // A party's government is the party.
  if (last - first === 1 && before.entry?.type === 'organization' && /^(?:政府|当局|官方)$/.test(suffix)) return false;
  if (last - first === 1 && before.entry?.type === 'person') return /^(?:政府|基金会|集团|大学|家族)$/.test(suffix);
  if (last - first === 1 && before.candidate?.kind === 'chinese') return !KIND.test(suffix) && name.length > 4;
  const inner = tokens.slice(first, last);
  const latin = gazetteer().latin;
  if (KIND.test(suffix) && before.pos === 'A' && latin.get(latinKey(before.text))) return false;
  const proper = inner.some(
    (x) =>
      x.entry !== undefined ||
      x.candidate !== undefined ||
      x.pos === 'x' ||
      (x.pos === 'l' && x.text.length > 1) ||
      (x.pos === 'A' && /[A-Za-z]{2}/.test(x.text)),
  );
  // Made of words for kinds only, after an article: 一个|顶级的|生物武器研究实验室.
  if (!proper && /^(?:的|个|家|所|座|间|该|此|这|那|某)$/.test(tokens[first - 1]?.text ?? '')) return false;
  // A country and ordinary words describe a firm, they do not name it: 中国太阳能电池板公司.
  if (
    /^(?:公司|企业|制药|银行|汽车|科技|媒体|传媒|餐厅|工厂|超市|商场|酒店|学校|部队|警察|智库|新闻|当局|组织|航空|电信)$/.test(
      suffix,
    ) &&
    inner.length > 1 &&
    head.entry?.type === 'place' &&
    /[国洲湾]$|^(?:日本|印度|香港|俄罗斯)$/.test(head.text) &&
    inner.slice(1).every((x) => x.entry !== undefined || 'noa'.includes(x.pos))
  )
    return false;
  if (proper) return true;
  // In a row of firms any word with such an ending is one: 南华期货、首创证券.
  if (
    last - first === 1 &&
    ROW_FIRM.test(suffix) &&
    (tokens[first - 1]?.text === '、' || (tokens[last + 1]?.text === '、' && tokens[first - 1]?.pos === '.'))
  )
    return true;
  return (
    !GENERIC_STOP.has(suffix) && name.length >= 5 && (counts(name) >= 2 || (name.length >= 7 && !LOOSE.test(suffix)))
  );
}

/** A listed body that every country has: with its country it is another one (美国|国务院), unlike parties and firms. */
function isOffice(name: string): boolean {
  return (
    BARE_BODY.has(name) ||
    (/(?:部|院|厅|局|署|央行|海军|空军|陆军|法院|委员会|军队)$/.test(name) &&
      !name.endsWith('学院') &&
      name.length <= 6)
  );
}

/** The longest suffix word that ends at token `i`; one of one character only by itself (总部 and 内部 are no 部). */
function suffixOf(tokens: readonly Token[], i: number): string | undefined {
  const t = tokens[i] as Token;
  if (t.pos === 'v') return ORG_SUFFIX.has(t.text) ? t.text : undefined;
  const before = tokens[i - 1];
  if (before && (before.entry?.type === 'place' || /^(?:安全|协商|代表|政治)$/.test(before.text))) {
    const two = before.text.slice(-2) + t.text;
    if (/^(?:.?市府|.?州府|.?县府|.?省府|安全会议|协商会议)$/.test(two)) return t.text;
  }
  for (let n = Math.min(6, t.text.length); n > 0; n -= 1) {
    const s = t.text.slice(-n);
    if (ORG_SUFFIX.has(s) && (n > 1 || t.text.length === 1 || t.pos === 'x')) return s;
  }
  return undefined;
}

const LINK = /^(?:和|与|及)$/;

/** The first token of the name that ends at token `last`. */
function walk(tokens: readonly Token[], last: number): number {
  let best = last;
  let anchored = false;
  const end = (tokens[last] as Token).end;
  for (let i = last - 1; i >= 0 && last - i <= 8; i -= 1) {
    const t = tokens[i] as Token;
    if (end - t.start > 24) break;
    const place = t.entry?.type === 'place';
    if (anchored) {
      // Once at a place or a name, only places right before it, or 驻 with what sends it, still belong.
      if (place && (tokens[i + 1]?.entry !== undefined || tokens[i + 1]?.text === '驻')) best = i;
      else if (t.text === '驻') continue;
      else if (t.entry?.type === 'organization' && tokens[i + 1]?.text === '驻') return i;
      else break;
      continue;
    }
    if (LINK.test(t.text)) {
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      if (
        !before ||
        !after ||
        before.entry ||
        before.candidate ||
        !'no'.includes(before.pos) ||
        !'no'.includes(after.pos) ||
        i === last - 1
      )
        break;
      continue;
    }
    if (STOP.test(t.text) || !allowed(t) || (t.text.length > 1 && !t.entry && VERBS_AFTER.has(t.text))) break;
    if (place || t.entry?.type === 'organization') {
      best = i;
      anchored = true;
      continue;
    }
    if (t.entry?.type === 'person' && t.text.length === 2 && t.entry.id === t.text && i < last - 1) {
      best = i;
      break;
    }
    if (t.entry?.type === 'person' || t.candidate) {
      if (i === last - 1 || t.candidate?.kind === 'foreign' || t.candidate) best = i;
      if (t.candidate && t.candidate.kind !== 'dotted') {
        anchored = true;
        continue;
      }
      break;
    }
    if (t.pos === 'x' || t.pos === 'A' || !NEVER_FIRST.test(t.text)) best = i;
  }
  return best;
}

function allowed(t: Token): boolean {
  if (t.entry) return t.entry.type === 'place' || t.entry.type === 'organization' || t.entry.type === 'person';
  if (t.candidate || ORG_INNER.has(t.text)) return true;
  if (t.pos === 'A') return /^[A-Z][A-Za-z&]+$/.test(t.text) && !/^(?:CEO|ID|AI)$/.test(t.text);
  if (t.pos === '.') return /^[·—-]$/.test(t.text);
  if (/^第[一二三四五六七八九十\d]*$/.test(t.text)) return true;
  return 'noaxhl'.includes(t.pos);
}
