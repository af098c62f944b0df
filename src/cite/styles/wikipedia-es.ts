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
    if (!parts) return [[`autor${n}`, wikiText(name.written)]];
    return [
      [`apellidos${n}`, wikiText(parts.family)],
      [`nombre${n}`, wikiText(parts.given)],
    ];
  });
}

function format(work: Work): string {
  const archive = archiveOf(work);
  const language = wikiLanguage(work);
  return template('Cita noticia', [
    ...authors(work.authors),
    ['título', wikiText(work.title)],
    ['título-trad', work.titleTranslated && wikiText(work.titleTranslated)],
    ['traductor', written(work.translators, ', ')],
    ['url', mainUrl(work)],
    ['fecha', wikiDay(work)],
    ['periódico', wikiText(work.outlet ?? '')],
    ['página', work.page && wikiText(work.page)],
    ['idioma', language === 'es' ? undefined : language],
    ['fechaacceso', iso(work.accessed)],
    ['urlarchivo', archive.url],
    ['fechaarchivo', archive.date],
    ['urlmuerta', archive.url ? (work.reachable ? 'no' : 'sí') : undefined],
  ]);
}

/** Spanish Wikipedia, {{Cita noticia}} (its form of Citation Style 1): `urlmuerta=no` while the original opens. */
export const wikipediaEs = defineStyle({
  name: 'wikipedia-es',
  label: 'Wikipedia (español)',
  kind: 'data',
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
