const NUMERAL = '[一二三四五六七八九十〇零\\d]';
const PARTY_CONGRESS = `(?:中共)?(?:十[一二三四五六七八九]|二十|1[1-9]|2[0-9])大(?![\\u4e00-\\u9fff]*[道厦楼桥洋陆])`;
const PLENUM = `(?:中共|中纪委|中央纪委)?(?:第?(?:${NUMERAL}{1,3})届)?(?:[一二三四五六七]中全会|第[一二三四五六七八九十]{1,2}次全(?:体会议|会))`;
const BY_DATE = `(?<![\\d.一二三四五六七八九十第])(?:\\d{3,4}|[一二三四五六七八九十〇零]{2,3}|\\d{1,2}[·.．]\\d{1,2})(?:大)?(?:恐怖袭击事件|恐怖袭击|恐袭|袭击|事件|惨案|事变|起义|大地震|地震|大屠杀|学潮|学运|大游行|大抓捕|抓捕案|水灾|空难|政变)`;
/** Meetings of two heads by their surnames: 拜习会. */
const MEETING = '[拜习川普马蔡金安岸文尹朱布]{2}会(?![议员长面谈晤见场社上中后前])';
export const BY_NUMBER = new RegExp(`${PARTY_CONGRESS}|${PLENUM}|${BY_DATE}|${MEETING}`, 'g');
/** What follows a party congress, when the digits are not just a number of big things: 20大企业. */
export const CONGRESS_AFTER =
  /^(?:$|[，。、；：！？”」』）)\n—–]|上|后|前|中|期间|召开|开幕|闭幕|结束|代表|报告|党代会|会议|常委|以来|以后|之前|之后|将|的|是|和|与|及|人事|换届|连任|布局|举行|落幕|临近|即将|在即|政治局|筹备|召|维稳|新)/;

/** An article of a law is cited. */
export const CITED = /^》?第[一二三四五六七八九十百零〇\d]{1,6}条/;
export const CITED_LAW = /(?:法|法典|条例|办法|规定|公约|宪章|章程|细则)$/;
/** What befalls a place needs no second mention: 汶川大地震. */
export const DISASTER =
  /^(?:大?地震|海啸|空难|海难|矿难|惨案|事变|大?屠杀|内战|政变|起义|革命|战役|枪击案|爆炸案|踩踏事件|大火|山火|公投|大选|初选)$/;
export const LAW = /^(?:条例|草案|法案|公约|修正案|议定书|协定)$/;
export const LAW_BEFORE =
  /^(?:违反|触犯|依据|根据|依照|按照|援引|修订|修改|撤回|撤销|废除|签署|批准|通过|推动|推出|反对|支持|制定|颁布)$/;
