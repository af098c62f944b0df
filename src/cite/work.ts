import type { Article, Person } from '../model/article.ts';
import { gitHost } from './hosts.ts';

/** A name in the forms that styles ask for. */
export interface Name {
  /** As the article has it. */
  readonly written: string;
  readonly kind: 'person' | 'organization';
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** Family name first in the name's own language (Chinese, Korean, Japanese, Vietnamese, Hungarian). */
  readonly familyFirst: boolean;
  /** The person's own romanisation, never guessed. */
  readonly latin?: { readonly family: string; readonly given: string } | undefined;
}

/** What the person has added or corrected: never printed unless given. */
export interface Forms {
  readonly title?: string | undefined;
  readonly titleLatin?: string | undefined;
  readonly titleTranslated?: string | undefined;
  readonly outlet?: string | undefined;
  readonly outletLatin?: string | undefined;
  /** Name as written → romanised family and given name. */
  readonly names?: Readonly<Record<string, { readonly family: string; readonly given: string }>> | undefined;
  readonly published?: string | undefined;
}

export interface CiteOptions {
  /** ISO day on which the person consulted the page; never taken from a clock here. */
  readonly accessed: string;
  /** Which address is named; `original` when not given. Where no original is known it is always the copy. */
  readonly mode?: 'original' | 'copy' | 'both' | undefined;
  /** Whether the person says that the original can be reached; blocked is not dead. */
  readonly originalReachable?: boolean | undefined;
  readonly forms?: Forms | undefined;
}

/** Year, month and day as far as they are known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The work and its copy: the one thing that every style formats. */
export interface Work {
  readonly authors: readonly Name[];
  readonly translators: readonly Name[];
  readonly title: string;
  readonly titleLatin?: string | undefined;
  readonly titleTranslated?: string | undefined;
  readonly outlet?: string | undefined;
  readonly outletLatin?: string | undefined;
  readonly published?: PartialDate | undefined;
  readonly accessed: PartialDate;
  /** Original, when known. */
  readonly original?: string | undefined;
  readonly copy?:
    | {
        readonly url: string;
        readonly captured?: PartialDate | undefined;
        readonly host: string;
        readonly collection?: string | undefined;
        readonly isWebArchive: boolean;
      }
    | undefined;
  /** The one address of styles that have room for one. */
  readonly url: string;
  readonly mode: 'original' | 'copy' | 'both';
  readonly reachable: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly chinese: boolean;
}

export function workOf(article: Article, options: CiteOptions): Work {
  const { forms = {} } = options;
  const outer = article.provenance.hops[0];
  const original = article.provenance.uriR;
  const wanted = options.mode ?? 'original';
  const mode = !original ? 'copy' : !outer ? 'original' : wanted;
  const copy = outer && {
    url: outer.uriM,
    captured: parseDate(article.provenance.mementoDatetime),
    ...gitHost(outer.uriM),
  };
  const language = article.inLanguage ?? 'und';
  return {
    authors: article.author.map((p) => nameOf(p, language, forms)),
    translators: article.translator.map((p) => nameOf(p, language, forms)),
    title: oneLine(forms.title ?? article.headline),
    titleLatin: forms.titleLatin && oneLine(forms.titleLatin),
    titleTranslated: forms.titleTranslated && oneLine(forms.titleTranslated),
    outlet: forms.outlet ?? article.publisher?.name,
    outletLatin: forms.outletLatin,
    published: parseDate(forms.published ?? article.datePublished),
    accessed: parseDate(options.accessed) ?? { year: Number(options.accessed.slice(0, 4)) },
    original,
    copy,
    url: mode === 'copy' ? (copy?.url ?? original ?? '') : (original ?? copy?.url ?? ''),
    mode,
    reachable: options.originalReachable ?? true,
    language,
    chinese: language.startsWith('zh'),
  };
}

/** One line without controls and direction marks: a field can break no record. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\u061c]/g, '')
    .trim();
}

export function parseDate(iso: string | undefined): PartialDate | undefined {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  return m
    ? { year: Number(m[1]), month: m[2] ? Number(m[2]) : undefined, day: m[3] ? Number(m[3]) : undefined }
    : undefined;
}

/** Chinese family names of two characters. */
const COMPOUND = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 独孤 獨孤 端木 夏侯 轩辕 軒轅 赫连 赫連 呼延 南宫 南宮 西门 西門 百里 东郭 東郭 申屠 澹台 澹臺 公羊 钟离 鍾離 完颜 完顏 淳于 单于'.split(
    ' ',
  ),
);
/** Particles that belong to a western family name. */
const PARTICLE = /^(?:van|von|de|der|den|du|del|della|di|da|dos|das|la|le|ten|ter|zu|al|el|bin|ibn)$/i;

export function nameOf(person: Person, language: string, forms: Forms = {}): Name {
  const written = oneLine(person.name);
  const latin = forms.names?.[person.name];
  if (person.kind === 'organization') return { written, kind: 'organization', familyFirst: false };
  if (/^\p{Script=Han}{2,4}$/u.test(written)) {
    const n = COMPOUND.has(written.slice(0, 2)) && written.length > 2 ? 2 : 1;
    return { written, kind: 'person', family: written.slice(0, n), given: written.slice(n), familyFirst: true, latin };
  }
  if (/^\p{Script=Hangul}{2,4}$/u.test(written))
    return { written, kind: 'person', family: written.slice(0, 1), given: written.slice(1), familyFirst: true, latin };
  // A foreign name in Han characters, a single word, or a phrase that is no person's name stays as it is.
  const words = written.split(' ');
  if (words.length < 2 || words.length > 6 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written))
    return { written, kind: 'person', familyFirst: false, latin };
  if (/^(?:vi|hu)\b/.test(language))
    return { written, kind: 'person', family: words[0], given: words.slice(1).join(' '), familyFirst: true, latin };
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] as string)) at--;
  return {
    written,
    kind: 'person',
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    familyFirst: false,
    latin,
  };
}
