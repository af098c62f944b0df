import { initials, iso } from './parts.ts';
import type { Name, Work } from './work.ts';

/**
 * GB/T 7714, numeric. [EB/OL] for a story on a site; [N/OL] would ask for the page of a paper, which a copy does not show.
 * Han names as written; western names family first with initials, in capitals in the edition of 2015 only.
 */
export function gbNames(names: readonly Name[], capitals: boolean, comma: string, etAl: string): string {
  const one = (n: Name) => {
    if (!n.family || !n.given || n.kind === 'organization' || /\p{Script=Han}|\p{Script=Hangul}/u.test(n.written))
      return n.written;
    const family = capitals ? n.family.toUpperCase() : n.family;
    return `${family} ${initials(n.given, '')}`;
  };
  return names.length > 3 ? `${names.slice(0, 3).map(one).join(comma)}${comma}${etAl}` : names.map(one).join(comma);
}

export function gb7714(work: Work, edition: 2015 | 2025, authorDate: boolean): string {
  const full = edition === 2025;
  const comma = full ? '，' : ', ';
  const latin = !work.chinese && !/^(?:ja|ko)/.test(work.language);
  const who = gbNames(work.authors, edition === 2015, comma, latin ? 'et al' : '等');
  const year = work.published ? String(work.published.year) : iso(work.accessed).slice(0, 4);
  const dates = `${work.published ? (full ? `（${iso(work.published)}）` : `(${iso(work.published)})`) : ''}[${iso(work.accessed)}]`;
  const translator = work.translators.length
    ? ` ${gbNames(work.translators, edition === 2015, comma, '等')}${full ? '，' : ', '}译.`
    : '';
  const head = authorDate ? `${who || '佚名'}${comma}${year}. ` : `[1] ${who ? `${who}. ` : ''}`;
  return `${head}${work.title}[EB/OL].${translator} ${dates}. ${work.url}.`;
}
