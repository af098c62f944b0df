import { LANGUAGES } from './every.ts';

export type LabelKind =
  | 'original'
  | 'source'
  | 'author'
  | 'translator'
  | 'editor'
  | 'date'
  | 'updated'
  | 'housekeeping';

export interface Label {
  readonly kind: LabelKind;
  readonly label: string;
  /** What stands after the label and its colon. */
  readonly rest: string;
  /** Whether a colon (of any width) stood after the label. */
  readonly colon: boolean;
}

const KINDS: readonly LabelKind[] = [
  'original',
  'source',
  'author',
  'translator',
  'editor',
  'date',
  'updated',
  'housekeeping',
];
const TABLE = new Map<string, LabelKind>();
for (const language of LANGUAGES) {
  for (const kind of KINDS)
    for (const label of language[kind]?.split('|') ?? []) if (!TABLE.has(label)) TABLE.set(label, kind);
}
const TITLED = new Set(LANGUAGES.flatMap((language) => language.headline?.split('|') ?? []));

/** The title that a line labels as one, `标题：…`; undefined on any other line. */
export function titleOf(line: string): string | undefined {
  const [, label = '', title] =
    /^[\s>*_#【[]{0,8}([^:：\n]{1,20}?)[\s\]】*_]{0,4}[:：][\s*_]{0,4}(\S.{0,300})$/u.exec(line) ?? [];
  return TITLED.has(label.trim().toLowerCase()) ? title?.trim() : undefined;
}

/** First character → length of the longest label that begins with it: most lines begin with none. */
const LONGEST = new Map<string, number>();
for (const { length, 0: first } of TABLE.keys())
  LONGEST.set(first as string, Math.max(length, LONGEST.get(first as string) ?? 0));

/** Marks that may stand before a label: list marks, quotes, emphasis, brackets, arrows, signs. */
const LEAD = /^[\s>*•·\-–—_#【[（(「『《〈~|:：→▶◎●○◆◇■□※☞]{0,12}/u;
const ENDS_IN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u;

/**
 * The label at the beginning of a line, with what follows it: `原文链接（需翻墙）：https://…`, `Originally published at X`.
 * A bracket between label and colon belongs to the label. The longest label wins.
 */
export function labelOf(line: string): Label | undefined {
  const start = LEAD.exec(line)?.[0].length ?? 0;
  const longest = LONGEST.get(line[start]?.toLowerCase() ?? '') ?? 0;
  const low = line.slice(start, start + longest).toLowerCase();
  for (let n = low.length; n > 0; n--) {
    const label = low.slice(0, n);
    const kind = TABLE.get(label);
    if (!kind) continue;
    const after = line.slice(start + n, start + n + 200);
    if (ENDS_IN_WORD.test(label) && /^[\p{L}\p{N}]/u.test(after)) continue;
    const m =
      /^\s{0,4}(?:[（(【[][^）)】\]\n]{0,30}[）)】\]])?[*_】\]）)」]{0,4}\s{0,3}(?:([:：︰﹕|｜︱／/=]|[—–-]{1,2}(?=\s))[*_]{0,3})?/u.exec(
        after,
      );
    return { kind, label, rest: line.slice(start + n + (m?.[0].length ?? 0)).trim(), colon: !!m?.[1] };
  }
  return undefined;
}
