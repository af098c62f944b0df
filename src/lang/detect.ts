import { STOP_WORDS } from './stop-words.ts';

/** Characters used in simplified but not in traditional text, and the other way round, each with its counterpart at the same place. */
const HANS =
  '这国们说时会为来个对发后学过样经动现还开关长间问东车见门书话语应该认识让谁请调谈谢论证许设访词译试诗详误读谓责货贝财贵费资赛质购轻转较输达运进远连选适遗邮钱银铁错锁镇阳阴阶际陆陈难页领题颜额风飞饭馆马验鱼鸟龙齐县实宝审宁宽宾将尔尘尽层岁岛岗岭师帅帐带帮广庆庐库废异张弯强归当录彻径总恋恶惊惧惯愿战户执扩扫扬护报担拟择挂挡损换据权条杨极构标栋树桥检楼欢残气汉汤沟没沪泪泽洁测浏济浓涛涨渐温湾湿满滚灭灯灵炉点炼烂热爱爷牵犹独狱猎环疗疯盘盖监着码确碍礼祸离种积称稳穷窃竞笔笼筑签简类粮纪纯纲纳纸纽线组细织终绍结给络绝统继绩续维绿缓编缘缴网罗罢职联聪肃胁脑脚脱胜舰艺节范药荐荣获莲营葱蓝虽虾蚀虫补装裤览觉规视触誉';
const HANT =
  '這國們說時會為來個對發後學過樣經動現還開關長間問東車見門書話語應該認識讓誰請調談謝論證許設訪詞譯試詩詳誤讀謂責貨貝財貴費資賽質購輕轉較輸達運進遠連選適遺郵錢銀鐵錯鎖鎮陽陰階際陸陳難頁領題顏額風飛飯館馬驗魚鳥龍齊縣實寶審寧寬賓將爾塵盡層歲島崗嶺師帥帳帶幫廣慶廬庫廢異張彎強歸當錄徹徑總戀惡驚懼慣願戰戶執擴掃揚護報擔擬擇掛擋損換據權條楊極構標棟樹橋檢樓歡殘氣漢湯溝沒滬淚澤潔測瀏濟濃濤漲漸溫灣濕滿滾滅燈靈爐點煉爛熱愛爺牽猶獨獄獵環療瘋盤蓋監著碼確礙禮禍離種積稱穩窮竊競筆籠築簽簡類糧紀純綱納紙紐線組細織終紹結給絡絕統繼績續維綠緩編緣繳網羅罷職聯聰肅脅腦腳脫勝艦藝節範藥薦榮獲蓮營蔥藍雖蝦蝕蟲補裝褲覽覺規視觸譽';
const [SIMPLIFIED, TRADITIONAL] = [1, 2];
/** Code unit → whether it is used in one of the two only. */
const USED_IN = new Uint8Array(0x10000);
for (let i = 0; i < HANS.length; i++) {
  const [s, t] = [HANS.charCodeAt(i), HANT.charCodeAt(i)];
  if (s === t) continue;
  USED_IN[s] = SIMPLIFIED;
  USED_IN[t] = TRADITIONAL;
}
/** Words of written Cantonese: a text full of them is from Hong Kong. */
const CANTONESE = /[嘅咗唔喺佢哋啲嗰冇嚟咁]/g;
/** Any script but Latin: letters from Greek on, punctuation and signs left out. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\ua63f\ua6a0-\ua6ff\ua800-\uffff]/;
/** Longest text looked at. */
export const SAMPLE = 20_000;

/** Scripts that belong to one language, as far as a reader view needs to know. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Thai}+/gu, 'th'],
  [/\p{Script=Tibetan}+/gu, 'bo'],
  [/\p{Script=Hebrew}+/gu, 'he'],
  [/\p{Script=Greek}+/gu, 'el'],
  [/\p{Script=Devanagari}+/gu, 'hi'],
  [/\p{Script=Bengali}+/gu, 'bn'],
  [/\p{Script=Georgian}+/gu, 'ka'],
  [/\p{Script=Armenian}+/gu, 'hy'],
  [/\p{Script=Mongolian}+/gu, 'mn-Mong'],
  [/\p{Script=Myanmar}+/gu, 'my'],
  [/\p{Script=Khmer}+/gu, 'km'],
];

/**
 * The language of a text as BCP 47 (`zh-Hans`, `zh-Hant`, `ja`, `en`, …), by script and by frequent words; undefined when
 * the text is too short or of a script that tells nothing.
 * @param hint the page's own statement, used only between languages that the text leaves open
 */
export function languageOf(text: string, hint?: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const units = tally(sample);
  // Plainly Chinese, whatever exact counts would say: most texts that are read here.
  if (units.han > 1 && units.han > sample.length * 0.15 && units.other < units.han * 0.1)
    return chinese(sample, units, hint);
  // Plainly Latin: no other script comes near the shares that are asked for below.
  if (units.latin > 1 && units.beyond < units.latin * 0.1) return byWords(sample, false, hint);
  if (!BEYOND_LATIN.test(sample)) return /\p{L}.*\p{L}/su.test(sample) ? byWords(sample, false, hint) : undefined;
  // Runs, because a match for each character is a string for each.
  const count = (pattern: RegExp) => sample.match(pattern)?.reduce((n, run) => n + run.length, 0) ?? 0;
  const letters = count(/\p{L}+/gu);
  if (letters < 2) return undefined;
  const han = count(/\p{Script=Han}+/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
  if (count(/\p{Script=Hangul}+/gu) > letters * 0.2) return 'ko';
  if (kana > (han + kana) * 0.1 && kana + han > letters * 0.2) return 'ja';
  if (han > letters * 0.15) return chinese(sample, units, hint);
  for (const [pattern, code] of BY_SCRIPT) if (count(pattern) > letters * 0.3) return code;
  if (count(/\p{Script=Arabic}+/gu) > letters * 0.3) {
    if (count(/[ەۇۆۈېڭ]+/g) > letters * 0.03) return 'ug';
    if (count(/[پچژگیک]+/g) > letters * 0.02) return count(/[ٹڈڑے]+/g) > letters * 0.01 ? 'ur' : 'fa';
    return 'ar';
  }
  return byWords(sample, count(/\p{Script=Cyrillic}+/gu) > letters * 0.3, hint);
}

/** Code units of a text. */
interface Tally {
  /** The letters of ASCII. */
  latin: number;
  han: number;
  /** Of these, those used in simplified or in traditional text alone. */
  hans: number;
  hant: number;
  /** Kana, hangul and what lies about them. */
  other: number;
  /** All of any script but Latin, those above among them. */
  beyond: number;
}

function tally(text: string): Tally {
  let [latin, han, hans, hant, other, beyond] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
      continue;
    }
    if (unit >= 0x370 && (unit < 0x1e00 || unit >= 0x2c00)) beyond++;
    if (unit >= 0x4e00 && unit < 0xa000) {
      han++;
      const used = USED_IN[unit];
      if (used === SIMPLIFIED) hans++;
      else if (used === TRADITIONAL) hant++;
    } else if (unit < 0x1100) continue;
    else if (unit < 0x1200 || (unit >= 0x3040 && unit < 0x3400) || (unit >= 0xa000 && unit < 0xff00) || unit > 0xff60)
      other++;
  }
  return { latin, han, hans, hant, other, beyond };
}

function chinese(text: string, { hans, hant }: Tally, hint?: string): string {
  if (hans === hant) return /hant|tw|hk|mo/i.test(hint ?? '') ? 'zh-Hant' : 'zh-Hans';
  if (hans > hant) return 'zh-Hans';
  return (text.match(CANTONESE)?.length ?? 0) > text.length * 0.01 ? 'zh-Hant-HK' : 'zh-Hant';
}

/** The language with the largest share of its frequent words among the first words. */
function byWords(text: string, cyrillic: boolean, hint?: string): string | undefined {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 2000) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: { code: string; score: number } | undefined;
  for (const [code, stopWords] of STOP_WORDS) {
    if (/[а-яіїє]/.test(stopWords) !== cyrillic) continue;
    const share = stopWords.split(' ').reduce((n, w) => n + (counts.get(w) ?? 0), 0) / words.length;
    const score = share + (hint?.toLowerCase().startsWith(code) ? 0.01 : 0);
    if (share > 0 && (!best || score > best.score)) best = { code, score };
  }
  if (best && (best.score > 0.06 || words.length < 40)) return best.code;
  return hint && /^[a-z]{2,3}(?:-|$)/i.test(hint) ? hint : best?.code;
}
