import { iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { straight } from '../people.ts';
import { archiveOf, mainUrl, template, wikiDay, wikiInText, wikiLanguage, wikiText } from '../wiki-parts.ts';
import type { Name, Work } from '../work.ts';

const names = (of: readonly Name[], kind: Name['kind']) =>
  of
    .filter((n) => n.kind === kind)
    .map((n) => wikiText(straight(n)))
    .join(', ');

function format(work: Work): string {
  const archive = archiveOf(work);
  const language = wikiLanguage(work);
  const translators = names(work.translators, 'person');
  const addition = [
    work.titleTranslated && wikiText(`[${work.titleTranslated}]`),
    translators && `Übersetzung: ${translators}`,
  ].filter(Boolean);
  return template('Internetquelle', [
    ['autor', names(work.authors, 'person')],
    ['url', mainUrl(work)],
    ['titel', wikiText(work.title)],
    ['titelerg', addition.join('. ')],
    ['werk', wikiText(work.outlet ?? '')],
    ['hrsg', names(work.authors, 'organization')],
    ['datum', wikiDay(work)],
    ['sprache', language === 'de' ? undefined : language],
    ['archiv-url', archive.url],
    ['archiv-datum', archive.date],
    ['offline', archive.url && !work.reachable ? 'ja' : undefined],
    ['abruf', iso(work.accessed)],
  ]);
}

/**
 * German Wikipedia, {{Internetquelle}}, which that wiki uses for news read online (Vorlage:Internetquelle: `autor` names people
 * only, given name first, divided by commas; bodies belong into `hrsg`; `titelerg` is an addition in upright type).
 */
export const wikipediaDe = defineStyle({
  name: 'wikipedia-de',
  label: 'Wikipedia (Deutsch)',
  kind: 'data',
  wantsArchive: true,
  format: (work) => [format(work)],
  inText: (work) => wikiInText(work, format),
});
