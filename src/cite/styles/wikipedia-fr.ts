import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import {
  archiveOf,
  dividedName,
  mainUrl,
  template,
  wikiDay,
  wikiInText,
  wikiLanguage,
  wikiText,
  written,
} from '../wiki-parts.ts';
import type { Name, Work } from '../work.ts';

function authors(names: readonly Name[]): [string, string][] {
  return names.flatMap((name, i): [string, string][] => {
    const n = i === 0 ? '' : String(i + 1);
    const parts = dividedName(name);
    if (parts)
      return [
        [`prénom${n}`, wikiText(parts.given)],
        [`nom${n}`, wikiText(parts.family)],
      ];
    return [[name.kind === 'organization' && i === 0 ? 'auteur institutionnel' : `auteur${n}`, wikiText(name.written)]];
  });
}

function format(work: Work): string {
  const archive = archiveOf(work);
  return template('Lien web', [
    ['langue', wikiLanguage(work)],
    ...authors(work.authors),
    ['titre', wikiText(work.title)],
    ['traduction titre', work.titleTranslated && wikiText(work.titleTranslated)],
    ['traducteur', written(work.translators, ', ')],
    ['url', mainUrl(work)],
    ['périodique', wikiText(work.outlet ?? '')],
    ['date', wikiDay(work, 'fr')],
    ['page', work.page && wikiText(work.page)],
    ['archive-url', archive.url],
    ['archive-date', archive.date],
    ['brisé le', archive.url && !work.reachable ? iso(work.accessed) : undefined],
    ['consulté le', iso(work.accessed)],
  ]);
}

/** French Wikipedia, {{Lien web}}: its {{Article}} has no parameters for an archive; `brisé le` names the day on which the original was found dead. */
export const wikipediaFr = defineStyle({
  name: 'wikipedia-fr',
  label: 'Wikipédia (français)',
  kind: 'data',
  wantsArchive: true,
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
