import type { Span } from '../span.ts';
import type { Token } from './segment.ts';
import { EVENT_SUFFIX, WORK_SUFFIX } from './suffixes.ts';

const NUMERAL = '[一二三四五六七八九十〇零\\d]';
const PARTY_CONGRESS = `(?:中共)?(?:十[一二三四五六七八九]|二十|1[1-9]|2[0-9])大(?![\\u4e00-\\u9fff]*[道厦楼桥洋陆])`;
const PLENUM = `(?:中共|中纪委|中央纪委)?(?:第?(?:${NUMERAL}{1,3})届)?(?:[一二三四五六七]中全会|第[一二三四五六七八九十]{1,2}次全(?:体会议|会))`;
const BY_DATE = `(?<![\\d.一二三四五六七八九十第])(?:\\d{3,4}|[一二三四五六七八九十〇零]{2,3}|\\d{1,2}[·.．]\\d{1,2})(?:大)?(?:恐怖袭击事件|恐怖袭击|恐袭|袭击|事件|惨案|事变|起义|大地震|地震|大屠杀|学潮|学运|大游行|大抓捕|抓捕案|水灾|空难|政变)`;
/** Meetings of two heads by their surnames: 拜习会. */
const MEETING = '[拜习川普马蔡金安岸文尹朱布]{2}会(?![议员长面谈晤见场社上中后前])';
const BY_NUMBER = new RegExp(`${PARTY_CONGRESS}|${PLENUM}|${BY_DATE}|${MEETING}`, 'g');
/** What follows a party congress, when the digits are not just a number of big things: 20大企业. */
const CONGRESS_AFTER =
  /^(?:$|[，。、；：！？”」』）)\n—–]|上|后|前|中|期间|召开|开幕|闭幕|结束|代表|报告|党代会|会议|常委|以来|以后|之前|之后|将|的|是|和|与|及|人事|换届|连任|布局|举行|落幕|临近|即将|在即|政治局|筹备|召|维稳|新)/;

/** Events that go by a number: 二十大, 六中全会, 921大地震. Text is folded. */
export function eventsByNumber(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(BY_NUMBER)) {
    const end = m.index + m[0].length;
    const congress = m[0].endsWith('大');
    if (congress && (!CONGRESS_AFTER.test(text.slice(end, end + 3)) || /[\d第前世全.]/.test(text[m.index - 1] ?? '')))
      continue;
    const id = congress ? `中共${hanNumber(m[0].replace(/中共|大/g, ''))}大` : m[0];
    found.push({ start: m.index, end, type: 'event', evidence: 'pattern', id });
  }
  return found;
}

/** 20 as 二十, so that both ways of writing are one. */
function hanNumber(digits: string): string {
  if (!/^\d+$/.test(digits)) return digits;
  const [tens, ones] = [Number(digits[0]), Number(digits[1])];
  return `${tens === 1 ? '' : '一二三四五六七八九'[tens - 1]}十${ones ? '一二三四五六七八九'[ones - 1] : ''}`;
}

/** An article of a law is cited. */
const CITED = /^》?第[一二三四五六七八九十百零〇\d]{1,6}条/;
const CITED_LAW = /(?:法|法典|条例|办法|规定|公约|宪章|章程|细则)$/;
/** What befalls a place needs no second mention: 汶川大地震. */
const DISASTER =
  /^(?:大?地震|海啸|空难|海难|矿难|惨案|事变|大?屠杀|内战|政变|起义|革命|战役|枪击案|爆炸案|踩踏事件|大火|山火|公投|大选|初选)$/;
const LAW = /^(?:条例|草案|法案|公约|修正案|议定书|协定)$/;
const LAW_BEFORE =
  /^(?:违反|触犯|依据|根据|依照|按照|援引|修订|修改|撤回|撤销|废除|签署|批准|通过|推动|推出|反对|支持|制定|颁布)$/;

/** Events and laws by suffix, when something proper stands before. Text is folded. */
export function eventsAndWorks(tokens: readonly Token[], counts: (text: string) => number): Span[] {
  const found: Span[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const t = tokens[i] as Token;
    if (t.entry || t.candidate || t.pos === '.') continue;
    const cited =
      CITED_LAW.test(t.text) &&
      CITED.test(
        tokens
          .slice(i + 1, i + 6)
          .map((x) => x.text)
          .join(''),
      );
    const type = EVENT_SUFFIX.has(t.text) ? 'event' : cited || WORK_SUFFIX.has(t.text) ? 'work' : undefined;
    if (!type || (t.text.length < 2 && !cited)) continue;
    const next = tokens[i + 1];
    if (next && 'no'.includes(next.pos) && !next.entry) continue;
    const weak = /^(?:运动|游行|选举|危机|对话|爆炸案|会议|大会|事件)$/.test(t.text);
    let first = i;
    let proper = false;
    for (let j = i - 1; j >= 0 && i - j <= (cited ? 5 : 3); j -= 1) {
      const b = tokens[j] as Token;
      if (b.entry?.type === 'person' || b.pos === '.' || b.pos === 'D') break;
      if (b.entry && (type === 'work' || (weak && b.entry.type === 'organization'))) break;
      if (cited && (b.text.length < 2 || LAW_BEFORE.test(b.text))) break;
      if (!b.entry && !b.candidate && !(cited ? 'noxlhv' : 'noxlh').includes(b.pos) && !/^[A-Z][A-Z0-9]+$/.test(b.text))
        break;
      first = j;
      if (b.entry || b.pos === 'x' || b.pos === 'A') {
        proper = true;
        break;
      }
    }
    // Laws go by ordinary words; what is done with them gives them away: 违反|社团条例.
    const told =
      type === 'work' &&
      (cited ||
        (first < i && LAW.test(t.text) && LAW_BEFORE.test((tokens[first - 1] as Token | undefined)?.text ?? '')));
    if ((first === i && !(cited && t.text.length > 1)) || (!proper && !told)) continue;
    if (told && /^[数多一两几三四五该此这那新旧原各]|^(?:相关|有关|上述|任何)/.test((tokens[first] as Token).text))
      continue;
    const head = tokens[first] as Token;
    const name = tokens
      .slice(first, i + 1)
      .map((x) => x.text)
      .join('');
    if (name.length < (cited ? 2 : 4) || (!told && counts(name) < 2 && (type === 'work' || weak))) continue;
    const once = head.entry?.type === 'place' && i - first === 1 && counts(name) < 2;
    if (type === 'event' && once && !DISASTER.test(t.text)) continue;
    found.push({ start: head.start, end: t.end, type, evidence: 'pattern' });
  }
  return found;
}
