import type { Span } from '../span.ts';
import { EVENT_SUFFIX, MEDIA, WORK_SUFFIX } from './suffixes.ts';

/** Titles in 《》 and 〈〉: works, or bodies when they are papers and stations. Text is folded. */
export function titled(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(/《([^《》\n]{1,60})》/g)) {
    const name = m[1] as string;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      type: MEDIA.test(name) && name.length <= 12 ? 'organization' : 'work',
      evidence: 'quoted',
      id: name,
    });
  }
  return found;
}

/** Words right before a quoted name that say what it is. */
const NAMED_BODY =
  /(?:团体|企业|公司|集团的?|组织|平台|媒体|陆媒|网媒|网站|品牌|智库|乐团|政党|电商|基金会|协会|频道|公众号|乐队|餐厅|机构)$/;
const BODY_END =
  /(?:委员会|协会|学会|基金会|联合会|工会|商会|联盟|研究所|研究院|研究会|促进会|总会|同盟|阵线|大学|学院|银行|通讯社|电视台|出版社|合作社|俱乐部|艺术团|乐团|剧团)$/;
const NAMED_WORK = /(?:电影|歌曲|专辑|小说|一书|节目|影片|电视剧|纪录片|影集|新书|著作|舞剧|歌剧|画作|文章|专栏)$/;

const SAYS =
  '(?:在[\\u4e00-\\u9fff]{1,4})?(?:嘲讽|讽刺|感叹|感慨|表示|说|称|质疑|写道|留言|评论|调侃|批评|认为|发帖|发文|补充|回应|直言|指出|问|跟帖|回复|怒斥|爆料)';
const NICKNAMES = new RegExp(
  `(?:^|\\n|网友|网民|用户|博主|楼主|大V|账号|推友)[“「『]([^“”「」『』\\n，。；：！？]{2,14})[”」』]${SAYS}`,
  'g',
);
/** `@name：` before what somebody wrote. */
const HANDLES = /@([\p{Script=Han}\p{L}\p{N}_-]{2,20})(?=[：:])/gu;

const COMMENTS = new RegExp(
  `(?:^|\\n)([\\p{Script=Han}A-Za-z0-9_-]{2,16}?)(?:则|也|还|又|再|接着|随后)?(?:回复|留言|感叹|写道|表示|说)[：:][“「]`,
  'gu',
);
/** Beginnings and ends of those who are no nicknames: 另一位网友, 受访者. */
const NO_NICKNAME =
  /^(?:[他她它我你有一这那另某该也还但而其不就当对在与和跟像]|来自|记者|专家|网)|(?:网友|网民|用户|人|者|士|员|家|们|生|长|某|先生|女士|小姐|教授|律师|医生|民众|居民|市民|中|上|里|后|时|话|文|书|信|报)$/;

/** People who go by a name of their own choice: “呱呱叫”说, @榴莲包：. */
export function nicknames(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [NICKNAMES, HANDLES])
    for (const m of text.matchAll(pattern)) {
      const name = m[1] as string;
      const start = m.index + m[0].indexOf(name);
      if (/\p{L}/u.test(name) && !MEDIA.test(name))
        found.push({ start, end: start + name.length, type: 'person', evidence: 'quoted', id: name });
    }
  // A row of comments, each behind who wrote it.
  const comments = [...text.matchAll(COMMENTS)].filter((m) => !NO_NICKNAME.test(m[1] as string));
  if (comments.length >= 3 && /网友|网民|网络热议|评论区|跟帖/.test(text))
    for (const m of comments) {
      const start = m.index + m[0].indexOf(m[1] as string);
      found.push({ start, end: start + (m[1] as string).length, type: 'person', evidence: 'quoted', id: m[1] });
    }
  return found;
}

/** A programme in brackets of its own, or with its address: 【晚间论坛】节目, 晚间论坛：https://… */
const PROGRAMMES =
  /【([\p{Script=Han}\d]{3,8})】(?=节目|制作组|频道|栏目|专访|完整版|\d{1,2}月\d{1,2}日完整版)|(?:^|\n|订阅|关注|收看)([\p{Script=Han}]{4,6})(?:频道)?[：:]\s?https?:/gu;
const NO_PROGRAMME =
  /链接|网址|网站|地址|频道|订阅|来源|视频|原文|推特|脸书|电报|邮箱|微信|下载|报名|详情|地图|图片|更多|点击|参考|出处|官网|平台|账号|群组|专线|热线|文章|直播|捐款|购票|购书|全文|影片|报告|查询|阅读|资料|相关/;

export function programmes(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(PROGRAMMES)) {
    const name = (m[1] ?? m[2]) as string;
    const start = m.index + m[0].indexOf(name);
    if (!NO_PROGRAMME.test(name))
      found.push({
        start,
        end: start + name.length,
        type: MEDIA.test(name) ? 'organization' : 'work',
        evidence: 'quoted',
        id: name,
      });
  }
  return found;
}

function endsIn(name: string, set: ReadonlySet<string>): boolean {
  for (let n = 4; n > 0; n -= 1) if (name.length > n && set.has(name.slice(-n))) return true;
  return false;
}

/** Quoted terms with a word that says what they are: “…”峰会 is an event, “…”倡议 a work. */
export function quotedTerms(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(/[“「『"]([^“”「」『』"\n，。；：！？]{2,20})[”」』"]([\u4e00-\u9fff]{0,4})/g)) {
    const name = m[1] as string;
    const tail = m[2] as string;
    const quotedEnd = m.index + name.length + 2;
    const before = text.slice(Math.max(0, m.index - 5), m.index);
    const called =
      NAMED_BODY.test(before) || /^(?:报导|报道|网站)/.test(tail)
        ? 'organization'
        : NAMED_WORK.test(before)
          ? 'work'
          : undefined;
    if (called && !/[这该此本]个?..$/.test(before) && name.length <= 12 && !/[的了是吗呢]/.test(name)) {
      found.push({ start: m.index + 1, end: quotedEnd - 1, type: called, evidence: 'quoted', id: name });
      continue;
    }
    for (let n = Math.min(4, tail.length); n > 0; n -= 1) {
      const word = tail.slice(0, n);
      const type =
        EVENT_SUFFIX.has(word) && !/^(?:移交|解体|奖|危机|运动)$/.test(word)
          ? 'event'
          : WORK_SUFFIX.has(word)
            ? 'work'
            : undefined;
      if (!type) continue;
      found.push({ start: m.index, end: quotedEnd + n, type, evidence: 'quoted', id: name });
      break;
    }
    if (found.at(-1)?.start === m.index) continue;
    if (name.length >= 4 && endsIn(name, EVENT_SUFFIX))
      found.push({ start: m.index + 1, end: quotedEnd - 1, type: 'event', evidence: 'quoted', id: name });
    else if (name.length >= 4 && BODY_END.test(name) && !/[的了是吗呢]/.test(name))
      found.push({ start: m.index + 1, end: quotedEnd - 1, type: 'organization', evidence: 'quoted', id: name });
    else if (name.length >= 4 && endsIn(name, WORK_SUFFIX))
      found.push({ start: m.index + 1, end: quotedEnd - 1, type: 'work', evidence: 'quoted', id: name });
  }
  return found;
}
