import type { Evidence, Hop, Provenance } from '../../src/model/provenance.ts';
import type { Issue } from '../../src/model/issue.ts';
import { FAMILY_TEXTS } from './families.static.ts';
import { t, tMaybe, uiDirection, uiLanguage } from './i18n.ts';

/** A partial ISO date in the person's language: `2023-09-21`, `2023-09`, `2023`, or with a time. */
export function dateWords(iso: string | undefined): string {
  if (!iso) return '';
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (!m) return iso;
  const at = new Date(Date.UTC(Number(m[1]), Number(m[2] ?? 1) - 1, Number(m[3] ?? 1)));
  return new Intl.DateTimeFormat(uiLanguage(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(m[2] ? { month: 'long' } : {}),
    ...(m[3] ? { day: 'numeric' } : {}),
  }).format(at);
}

export function confidenceWords({ confidence }: Pick<Provenance, 'confidence'>): string {
  return confidence ? t(`confidence_${confidence}`) : '';
}

/** How we know, in a sentence before the literal evidence. */
export function evidenceWords(evidence: Evidence): string {
  return tMaybe(`evidence_${evidence.kind.replace(/-/g, '_')}`) ?? t('evidence_marker');
}

export function issueWords(issue: Issue): string {
  const words = tMaybe(`issue_${issue.code.replace(/-/g, '_')}`) ?? issue.code;
  return issue.detail &&
    /^(?:date-conflict|original-conflict|outlet-conflict|trackers-removed|hidden-characters)$/.test(issue.code)
    ? `${words} ${uiDirection() === 'rtl' ? isolated(issue.detail) : issue.detail}`
    : words;
}

/** A host, an address or dates inside a sentence of either direction. */
export const isolated = (text: string): string => (text ? `\u2068${text}\u2069` : '');

export function familyWords(hop: Hop): string {
  return tMaybe(`family_${hop.family.replace(/-/g, '_')}`) ?? FAMILY_TEXTS[hop.family]?.label ?? hop.family;
}

/** What this kind of copy usually leaves out. */
export function limitationWords(hop: Hop): string[] {
  return (FAMILY_TEXTS[hop.family]?.limitations ?? []).map((name) => tMaybe(`lost_${name}`) ?? name);
}

export function hostOf(url: string | undefined): string {
  try {
    return url ? new URL(url).host : '';
  } catch {
    return '';
  }
}
