import type { Person } from '../model/article.ts';
import { credits as zh } from '../lang/zh.ts';
import { PLACES } from '../lang/zh-places.ts';
import { hanNames, isHanName, TRANSCRIBED } from './han-names.ts';

/** People that a credit of a Chinese, Taiwanese or Japanese page names as writing, and the outlet before them. */
export interface HanCredits {
  readonly authors: readonly Person[];
  /** The paper that sends the reporter; undefined for "this paper" and where none is named. */
  readonly outlet?: string | undefined;
  /** Whether a word for the writer's part stands there; else the names stand alone. */
  readonly labelled: boolean;
}

const MARK = String.raw`[\s\u3000]{0,3}[:：/／|｜丨╱┃＝=・•·][\s\u3000]{0,3}`;
/** A role, or a word for another's work, with the mark after it. One character alone is a role only with a mark. */
const ROLE = new RegExp(
  String.raw`(?<writing>${zh.writing})(?:${MARK}|(?<=[图圖摄攝频])[\s\u3000]{1,3})|(?<writer>${zh.writer})(?:${MARK}|[\s\u3000]{0,3})|(?<other>${zh.other})(?:${MARK}|[\s\u3000]{0,3})`,
  'gu',
);
const REPORT = new RegExp(`(?:${zh.report})[:：]?$`, 'u');
const FROM = new RegExp(`(?:${zh.from}).{0,20}$`, 'u');
const DISPATCH_DAY = /(?:\d{1,2}月)?\d{1,2}日?(?:综合|綜合|外)?(?:电|電|讯|訊|报导|報導)$/u;
/** Endings that no name has, whatever its surname. */
const PAPER = /(?:[报報网網台刊]|通讯社|新闻|新聞|客户端|日电)$/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}々]|写真|撮影|編集：|取材/u;
const NO_NAME = new Set(zh.noName.split('|'));
const OTHER_START = new RegExp(`^(?:${zh.other})`, 'u');
const OUTLET_END = new RegExp(`${zh.outlet}$`, 'u');
const WRITER_ALONE = new RegExp(`(?:${zh.writer})`, 'u');

/**
 * Reads one credit: the words in a bracket, a line of its own, or what follows 讯 and 电: `记者 X 通讯员 Y`, `本报记者X、Y`, `文/记者X`, `X报记者 Y
 * 临江报道`, `記者X／台北報導`, `【Y╱記者X／即時報導】`, `采写：X`, `取材・文：X`. Editors, photographers, sources and all others are
 * left out.
 *
 * @returns undefined when nothing in it says that someone writes, or a part of it cannot be read
 */
export function hanCredits(text: string): HanCredits | undefined {
  const line = text
    .slice(0, 160)
    .replace(/^[\s\u3000□■▲△●○◎◆◇★☆*#—–\-/／|【[（(〔「『<《]{1,8}|[\s\u3000】\]）)〕」』>》。；;,，]{1,8}$/gu, '')
    .trim();
  if (line.length < 2 || line.length > 120 || !/\p{Script=Han}/u.test(line)) return undefined;
  const roles = [...line.matchAll(ROLE)].filter((m) => isRole(line, m));
  const authors: string[] = [];
  let outlet: string | undefined;
  if (roles.length === 0) return reported(line);
  // bounded: a credit of at most 160 characters.
  const before = line.slice(0, roles[0]?.index).replace(/[\s\u3000/／╱|｜:：、]+$/u, '');
  if (before) {
    if (OUTLET_END.test(before) && before.length <= 16) outlet = outletNamed(before);
    else if (before.length > 24 || /[。！？]/.test(before)) return undefined;
  }
  let writes = false;
  for (const [i, m] of roles.entries()) {
    if (m.groups?.['other']) continue;
    const end = roles[i + 1]?.index ?? line.length;
    const value = line.slice(m.index + m[0].length, end);
    // "采写：晨报见习记者 X", "文/记者X": the role that follows has the name.
    if (
      !value.replace(/[\s\u3000/／:：|｜、，,+＋&]/gu, '') ||
      (i + 1 < roles.length && OUTLET_END.test(value.trim()) && !isHanName(value.trim()))
    )
      continue;
    // "记者 X 摄": the word after the names says what they did.
    if (PHOTO.test(roles[i + 1]?.[0] ?? '') && !(roles[i + 2] ?? line.slice((roles[i + 1]?.index ?? 0) + 2).trim()))
      continue;
    const marked = /[\s\u3000:：/／|｜丨╱┃＝=・•·]$/u.test(m[0]) || /^[\s\u3000]/.test(value);
    const names = namesIn(value, JAPANESE.test(line));
    if (!names || !names.every((n) => isLikely(n, marked))) {
      if (authors.length) continue;
      return undefined;
    }
    writes = true;
    authors.push(...names);
  }
  if (!writes) return undefined;
  return { authors: persons(authors), outlet, labelled: true };
}

const PHOTO = /^(?:摄|攝|摄影|攝影|供图|圖|图)$/u;

/** Directly after a role only a known surname tells a name from the words of a sentence: `记者获悉`. */
function isLikely(name: string, marked: boolean): boolean {
  if (!/^\p{Script=Han}+$/u.test(name) || JAPANESE.test(name)) return true;
  return (
    isHanName(name) ||
    (marked && name.length <= 3) ||
    (marked && name.length === 4 && !/[的了在是声明文章]/u.test(name))
  );
}

/** A role begins the text, or follows a gap, a mark, a name or an outlet; inside other words it is none. */
function isRole(line: string, m: RegExpMatchArray): boolean {
  const at = m.index ?? 0;
  const before = line.slice(0, at);
  if (at === 0 || /[\s\u3000/／╱|｜丨、，,；;:：)）\]】(（]$/u.test(before)) return true;
  if (m.groups?.['writing']) return false;
  // bounded: a credit of at most 160 characters.
  const last = /[\p{Script=Han}\w·]+$/u.exec(before)?.[0] ?? '';
  if (m.groups?.['other'])
    return (m[0].length > 1 && /[:：/／|]/.test(m[0])) || /^(?:摄|攝|编译|編譯|摄影|攝影)/u.test(m[0]);
  return OUTLET_END.test(last) || last.length <= 8 || m[0].length >= 3;
}

/** `沈予清報導`, `張小川／台北報導`, `沈予清 青浦桥报道`: names that only the word for a report tells. */
function reported(line: string): HanCredits | undefined {
  if (!REPORT.test(line) || !/[报報][道导導]$/u.test(line)) return undefined;
  const parts = line.split(/[/／╱|｜]/u).map((p) => p.trim());
  const first = parts.length > 1 ? (parts[0] as string) : line;
  const names = namesIn(first, JAPANESE.test(line));
  if (!names || !names.every((n) => isHanName(n) || TRANSCRIBED.test(n))) return undefined;
  return { authors: persons(names), labelled: true };
}

/** Names in what follows a role, without the place, the date and the report after them. */
function namesIn(value: string, isJapanese: boolean): string[] | undefined {
  let rest = value
    // bounded: a credit of at most 160 characters.
    .replace(/\s?\d{4}[-年/.].*$/u, '')
    .replace(FROM, '')
    .trim();
  // bounded: a credit of at most 160 characters.
  rest = rest.replace(/^[\s\u3000:：/／|｜、，,]+|[\s\u3000:：/／╱|｜、，,；;。]+$/gu, '');
  // A bracket tells more of the person: a post, another spelling.
  rest = rest.replace(/[（(【[][^）)】\]]{0,30}[）)】\]]?/gu, ' ').trim();
  const slash = rest.split(/[/／╱|｜]/u);
  if (slash.length > 1 && (REPORT.test(slash.at(-1) as string) || OUTLET_END.test((slash.at(-1) as string).trim())))
    rest = slash.slice(0, -1).join('、');
  const dispatch = rest.replace(DISPATCH_DAY, '');
  const placed = dispatch !== rest;
  rest = dispatch;
  const reported = rest.replace(REPORT, '');
  if (reported !== rest) {
    const glued = !/[\s\u3000]$/u.test(reported);
    rest = reported.trim();
    const words = rest.split(/[\s\u3000]+/);
    // A word glued to the report is the place it is sent from, when names stand before it.
    if (glued && words.length > 1) rest = words.slice(0, -1).join(' ');
    else if (glued) rest = withoutPlace(rest);
  } else if (placed) rest = withoutPlace(rest);
  rest = rest.replace(/[等\s]{1,3}$/u, '');
  if (!rest || rest.length > 60 || /[。！？“”]/u.test(rest)) return undefined;
  if (/^[\p{Script=Latin}]/u.test(rest)) return /^[\p{L}.'’ -]{2,40}$/u.test(rest) ? [rest.trim()] : undefined;
  if (isJapanese) return japanese(rest);
  const names = hanNames(rest) ?? hanNames(withoutPlace(rest));
  if (!names) return undefined;
  const kept = names.filter(
    (n) =>
      !NO_NAME.has(n) &&
      !OTHER_START.test(n) &&
      !(OUTLET_END.test(n) && !isHanName(n)) &&
      !(names.length > 1 && PAPER.test(n)),
  );
  return kept.length && kept.length <= 12 ? kept : undefined;
}

/** Japanese names: family and given name are set apart by a space. */
function japanese(text: string): string[] | undefined {
  const names = text.split(/[、，,／/]/u).map((n) => n.replace(/(?:氏|さん|記者)$/u, '').replace(/[\s\u3000]+/gu, ''));
  return names.every((n) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々ヶ]{2,14}$/u.test(n))
    ? names
    : undefined;
}

/** A place that is glued to the last name: `沈予清臨江`. */
function withoutPlace(text: string): string {
  const place = PLACES.filter((p) => text.endsWith(p) && text.length - p.length >= 2).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (place) return text.slice(0, -place.length);
  const m = /^(.*?)(\p{Script=Han}{5,9})$/u.exec(text);
  if (!m) return text;
  const last = m[2] as string;
  for (const n of [3, 2]) if (isHanName(last.slice(0, n))) return (m[1] as string) + last.slice(0, n);
  return text;
}

function outletNamed(text: string): string | undefined {
  // bounded: a credit of at most 160 characters.
  const name = text.replace(/^[\s\u3000据據由]+/u, '').replace(/(?:驻|駐).*$/u, '');
  return /^(?:本报|本報|本刊|本网|本網|本社)/u.test(name) || name.length < 2 ? undefined : name;
}

function persons(names: readonly string[]): Person[] {
  return [...new Set(names)].map((name) => ({ name, kind: 'person' }));
}

/** What opens a report, before the bracket with its reporters: `本报讯`, `临江晨报讯`, `据新华社临江5月18日电`, with it. bounded: asked of 120 characters. */
const OPENING = new RegExp(
  String.raw`^[\s\u3000]{0,8}(?:[（(【[]\s?)?(?:据|據)?([\p{Script=Han}A-Za-z·]{2,20}?)?\s?(?:[\p{Script=Han}]{0,8}?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?${zh.dispatch}\s?[】\]]?[\s\u3000]{0,4}(?:[（(〔]([^（()）〔〕\n]{2,60})[)）〕]|((?:${zh.writer})[^。：:]{2,40}?(?:报道|報導|报导|電|电))[:：\s])`,
  'u',
);
/** The last bracket of a paragraph. bounded: asked of 90 characters. */
const CLOSING = /[（(〔【[]([^（()）〔〕【】[\]\n]{2,70})[)）〕】\]][\s\u3000。.]{0,4}$/u;
/** A bracket that opens a paragraph: 【临江晨报╱記者X／即時報導】, （中央社記者X臨江18日電）. */
const BRACKET = /^[\s\u3000]{0,6}[（(〔【[]([^（()）〔〕【】[\]\n]{2,60})[)）〕】\]]/u;

/** The reporters whom the beginning of a paragraph names. */
export function openingCredits(paragraph: string): HanCredits | undefined {
  const text = paragraph.slice(0, 120);
  const m = OPENING.exec(text);
  if (m) {
    const found = hanCredits(m[2] ?? m[3] ?? '');
    if (found?.authors.length)
      return { ...found, outlet: found.outlet ?? (m[1] && OUTLET_END.test(m[1]) ? outletNamed(m[1]) : undefined) };
  }
  const bracket = BRACKET.exec(text)?.[1];
  return bracket && (WRITER_ALONE.test(bracket) || /[报報][道导導]$/u.test(bracket) || /文[/／|｜]/u.test(bracket))
    ? hanCredits(bracket)
    : undefined;
}

/** The reporters whom the end of a paragraph names: `……。（记者 X）`, `（X报记者Y 通讯员 Z）`, `（沈予清）`. */
export function closingCredits(paragraph: string): HanCredits | undefined {
  const inner = CLOSING.exec(paragraph.trimEnd().slice(-90))?.[1];
  if (!inner) return undefined;
  const found = hanCredits(inner);
  if (found) return found;
  const words = inner.trim();
  // Names alone, when each has a surname that is known.
  if (!/^[\p{Script=Han}\s\u3000、·]{2,24}$/u.test(words)) return undefined;
  const names = hanNames(words);
  return names && names.length <= 4 && names.every(isHanName) && !names.some((n) => NO_NAME.has(n))
    ? { authors: persons(names), labelled: false }
    : undefined;
}
