import type { EntityType } from '../../model/entity.ts';
import { FIRST_NAMES } from '../data/first-names.ts';
import { latinKey, type Entry } from '../gazetteer.ts';
import { typeOfLatin } from '../gloss.ts';
import { isGivenName } from '../latin-runs.ts';
import { isTechnical, latinSpans } from '../latin.ts';
import type { Span } from '../span.ts';
import { TITLES_AFTER, TITLES_BEFORE, VERBS_AFTER } from './contexts.ts';
import { endsWithIn } from './surroundings.ts';

const NOT_NAMES = new Set(
  'Tech Online Web JavaScript TypeScript Java Python Bash Shell iPhone iPad iMac MacBook AI GDP CPI PPI PMI PCE ID CEO CFO COO CTO PCR DNA RNA mRNA VPN TV APP App app USB GPS PDF QR IP IT PM AM Covid COVID SARS MERS HIV AIDS IPO ETF SUV EV MV DVD CD PC OK VIP NGO KOL PhD MBA DJ IQ EQ NFT APT URL HTML HTTP HTTPS API SDK ESG GMP LED LCD SIM ATM WiFi Wifi LGBT LGBTQ BTC FT STR via www http https com org net cn Email Tel Fax No Vol VS Q1 Q2 Q3 Q4 II III IV VI VII XI CT MRI ICU CPU GPU DIY KTV SOP FAQ RSS RMB USD HKD NTD NT PS Re RE The An In On Of And To CC EPS ROE IOS iOS Android Windows Mac Linux HQ UTC GMT POS GMT Sir Mr Mrs Ms Miss Dr Prof Senator President Mayor Judge Chief ABC CSS JS SQL XML JSON REST SSL SSH TLS UI UX OS DOM SVG PNG ML NLP RAM ROM KB MB GB TB DNS CDN CLI GUI IDE TODO NEW BODY START END HEADER HEADERS STDOUT UNIX FTA MIT License README'.split(
    ' ',
  ),
);
/** What a firm or site is, right before its name. */
const FIRM_BEFORE =
  /(?:公司|网站|平台|机构|企业|集团|媒体|品牌|服务商|供应商|开发商|制造商|零售商|巨头|业者|银行|智库|厂商) ?$/;
const COMMON_GIVEN = new Set(FIRST_NAMES);
const RUN =
  /[A-Za-z@][A-Za-z0-9À-ɏ]*(?:[&.'’-][A-Za-z0-9À-ɏ]+)*(?: (?:[A-Z]\. )?[A-ZÀ-Þ][A-Za-z0-9À-ɏ]*(?:[&.'’-][A-Za-z0-9À-ɏ]+)*){0,5}/g;

/**
 * Names in Latin letters inside Chinese text: listed ones, given names with surnames, acronyms, words that come again. Lines that are
 * mostly Latin (quoted posts) are read as Latin text.
 */
export function latinInHan(text: string, latin: ReadonlyMap<string, Entry>, counts: (part: string) => number): Span[] {
  const out: Span[] = [];
  const runs = [...text.matchAll(RUN)];
  // Code and manuals are full of capitals that name nothing.
  const capitals = runs.filter((r) => /^[A-Z]/.test(r[0]) && !/[（(]/.test(text[r.index - 1] ?? ''));
  const technical = capitals.length > Math.max(25, text.length / 90) || isTechnical(text);
  let at = 0;
  for (const line of text.split('\n')) {
    const han = line.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    const letters = line.match(/[A-Za-z]/g)?.length ?? 0;
    if (letters > 15 && han < letters / 12) {
      if (!technical)
        for (const s of latinSpans(line, [], undefined))
          if (!s.gloss) out.push({ ...s, start: s.start + at, end: s.end + at });
    } else {
      for (const m of line.matchAll(RUN)) {
        // The exchange behind a firm's number: 02007.HK.
        if (/\d\.$/.test(line.slice(Math.max(0, m.index - 2), m.index))) continue;
        const found = read(m[0], line, m.index, latin, counts, technical);
        for (const f of found) out.push({ ...f, start: f.start + at, end: f.end + at });
      }
    }
    at += line.length + 1;
  }
  return withSurnames(text, out);
}

/** A surname alone is its person wherever it stands: Magiera after Matt Magiera. */
function withSurnames(text: string, spans: readonly Span[]): Span[] {
  const owners = new Map<string, Span>();
  for (const s of spans) {
    const last = / ([A-ZÀ-Þ][\p{L}'’-]{2,})$/u.exec(text.slice(s.start, s.end))?.[1];
    if (s.type === 'person' && last) owners.set(last, s);
  }
  const out = spans.filter((s) => !owners.has(text.slice(s.start, s.end)));
  for (const m of owners.size ? text.matchAll(/[A-ZÀ-Þ][\p{L}'’-]{2,}/gu) : []) {
    const owner = owners.get(m[0]);
    const end = m.index + m[0].length;
    if (owner && !spans.some((s) => s.start <= m.index && end <= s.end && s.end - s.start > m[0].length))
      out.push({
        ...owner,
        start: m.index,
        end,
        evidence: 'repeated',
        id: owner.id ?? text.slice(owner.start, owner.end),
      });
  }
  return out;
}

function read(
  run: string,
  line: string,
  at: number,
  latin: ReadonlyMap<string, Entry>,
  counts: (part: string) => number,
  technical: boolean,
): Span[] {
  const words = run.split(' ');
  const spans: Span[] = [];
  let offset = 0;
  for (let i = 0; i < words.length;) {
    const word = words[i] as string;
    let used = 1;
    const push = (length: number, type: EntityType, evidence: string, id: string) =>
      spans.push({ start: at + offset, end: at + offset + length, type, evidence, id });
    for (let n = words.length - i; n > 0; n -= 1) {
      const name = words.slice(i, i + n).join(' ');
      const entry = latin.get(latinKey(name));
      if (!entry || !/^\p{Lu}|^[a-z]+[A-Z]/u.test(name)) continue;
      push(name.length, entry.type, 'list', entry.id);
      used = n;
      break;
    }
    if (used === 1 && spans.at(-1)?.start !== at + offset) {
      const rest = words.slice(i).join(' ');
      const after = line.slice(at + run.length, at + run.length + 4);
      const shape = words.length - i > 1 && !/^[A-Z ]+$/.test(rest) ? typeOfLatin(rest) : undefined;
      const speaks = [4, 3, 2, 1].some(
        (n) =>
          (VERBS_AFTER.has(after.slice(0, n)) && !/^[的在有是和与及]/.test(after)) ||
          TITLES_AFTER.has(after.slice(0, n)),
      );
      const office =
        i === 0 &&
        endsWithIn(line, line[at - 1] === ' ' ? at - 1 : at, TITLES_BEFORE, 6) &&
        /^[A-ZÀ-Þ][a-zà-ÿ]/.test(word);
      if (words.length - i > 1 && !shape?.startsWith('w') && /^(?:公司|集团|基金|网站)/.test(after)) {
        push(rest.length, 'organization', 'pattern', rest);
        used = words.length - i;
      } else if (
        shape === 'person' &&
        (isGivenName(word.toLowerCase()) || ((speaks || office) && words.length - i <= 3))
      ) {
        push(rest.length, 'person', 'pattern', rest);
        used = words.length - i;
      } else if (shape === 'organization' && !technical) {
        push(rest.length, 'organization', 'pattern', rest);
        used = words.length - i;
      } else if (words.length - i === 1 && !NOT_NAMES.has(word) && !/^[RDI]-/.test(word)) {
        const often = counts(word) >= 2;
        if (/^[A-Z][A-Z&]{1,6}$/.test(word) && !technical) push(word.length, 'organization', 'pattern', word);
        else if (
          !technical &&
          /^[A-Z][A-Za-z]{2,}$/.test(word) &&
          FIRM_BEFORE.test(line.slice(Math.max(0, at - 5), at))
        )
          push(word.length, 'organization', 'pattern', word);
        else if (office) push(word.length, 'person', 'title', word);
        else if (often && /^[A-Z][a-z]{2,}$/.test(word) && (speaks || COMMON_GIVEN.has(word.toLowerCase())))
          push(word.length, 'person', 'pattern', word);
        else if (
          often &&
          !technical &&
          words.length === 1 &&
          /^[A-Za-z][A-Za-z&]{2,}$/.test(word) &&
          /[A-Z]/.test(word)
        )
          push(word.length, 'organization', 'pattern', word);
      }
    }
    for (let k = 0; k < used; k += 1) offset += (words[i + k] as string).length + 1;
    i += used;
  }
  return spans;
}
