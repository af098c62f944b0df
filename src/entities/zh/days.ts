import type { Span } from '../span.ts';

/** Days that stand for what happened or is kept on them, with words that follow them then. Folded to simplified script. */
const KEPT = '期间|前夕|前后|当天|当日|过后|来临|临近|将至|假期|长假|小长假|连假|黄金周|档期|放假|调休|出游|旅游|旺季';
const MARKED =
  '游行|大游行|集会|庆典|庆祝|庆祝大会|纪念|纪念日|周年|晚会|讲话|演说|前夕|期间|当天|当日|前后|维稳|敏感日|活动';
const DAYS: readonly (readonly [day: string, before: string])[] = [
  ['五一', `(?:国际)?劳动节|节|${KEPT}|${MARKED}`],
  ['七一', `建党|党庆|回归|勋章|百年|刺警案|${MARKED}`],
  ['八一', `建军节|南昌起义|建军|军演`],
  ['九三', `大?阅兵`],
  ['三八', `(?:国际)?妇女节|节|红旗手`],
  ['双十', `国庆|节|连假|讲话|演说|庆典|文告|烟火`],
  ['双(?:十一|11)', `购物节|大促|促销|活动|销售|期间|电商|网购|狂欢|节|当天|前夕`],
  ['十一', `黄金周|长假|小长假|假期|国庆|阅兵|出游`],
  ['五四', `青年节|精神|文学|启蒙|时期|前后|新文化`],
  ['四[·.]?二五|4[·.]25', `大?上访|和平上访|集会|游行|周年|事件`],
  ['七[·.]?二[〇零○]|7[·.]20', `反?迫害|游行|集会|烛光|周年|活动`],
  ['二二八', `纪念|和平|公园|受难|周年|家属`],
];
/** Words for an event, which then belong to the name: 七一大游行, but 五一|假期. */
const PART =
  /^(?:国际)?(?:劳动节|妇女节|建军节|青年节|购物节|南昌起义|大?游行|大?阅兵|刺警案|大?上访|和平上访|事件|国庆|节(?!前|后|目|日|约|奏))/;
const COUNTED = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})周年';
const BEFORE = '(?<![\\d一二三四五六七八九十百千〇零年月第周礼双.·])';
const UNQUOTED = new RegExp(
  DAYS.map(([day, after]) => `${BEFORE}(?:${day})[”」』]?(?=${after}|${COUNTED})`).join('|'),
  'g',
);
const QUOTED = new RegExp(
  `[“「『]((?:${DAYS.map(([day]) => day).join('|')}|[一二三四五六七八九十]{1,2}[·.][一二三四五六七八九十〇]{1,3}|\\d{1,2}[·.]\\d{1,2}))[”」』]`,
  'g',
);

/** Two states and what happens between them: 中美撞机, 美中贸易战. */
const STATE = '[中美日俄苏台韩朝英法德印巴以伊乌越菲澳欧加]';
const BETWEEN = new RegExp(
  `(?:${STATE}{2,3})(?:撞机(?:事件)?|(?:新)?冷战|(?:贸易|科技|关税|芯片|边境)(?:大)?战(?:争)?(?![略斗机队术时区友])|边境冲突|海战|元首会|领导人峰会|峰会)`,
  'g',
);

/** A counted meeting or contest: 第三届海洋论坛, 第31届夏季奥运会. */
const COUNTED_MEETING =
  /第[一二三四五六七八九十百\d]{1,4}届(?:[\u4e00-\u9fff]{1,10}?)(?:论坛|峰会|博览会|电影节|音乐节|艺术节|文化节|戏剧节|书展|运动会|奥运会|亚运会|世博会|研讨会|年会|锦标赛|公开赛|邀请赛|联赛|双年展|颁奖典礼|世界杯|亚洲杯)/g;

/** Events named by a day, by two states, or by how often they were held. Text is folded. */
export function eventsByDay(text: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, type: 'event', evidence: 'pattern', id: text.slice(start, end) });
  for (const m of text.matchAll(QUOTED)) add(m.index + 1, m.index + 1 + (m[1] as string).length);
  for (const m of text.matchAll(UNQUOTED)) {
    if (/[”」』]$/.test(m[0])) continue;
    const end = m.index + m[0].length;
    add(m.index, end + (PART.exec(text.slice(end, end + 8))?.[0].length ?? 0));
  }
  for (const pattern of [BETWEEN, COUNTED_MEETING])
    for (const m of text.matchAll(pattern)) add(m.index, m.index + m[0].length);
  return found;
}
