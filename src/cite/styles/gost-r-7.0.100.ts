import { dotted, russian } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { dividedForGost, gostEtAl, nameAfterStroke } from '../gost-parts.ts';
import { initials } from '../people.ts';
import type { Name, Work } from '../work.ts';

/** `Петрова, М. П.`: the heading, with a comma (ГОСТ Р 7.0.100–2018, 4.2). */
const heading = (name: Name): string =>
  dividedForGost(name)
    ? `${name.family}, ${initials(name.given ?? '')}${name.suffix ? ` ${name.suffix}` : ''}`
    : name.written;

/** Up to four authors are all named behind the stroke, of more the first three (5.2.6). */
function responsibility(work: Work): string {
  const names = work.authors.map(nameAfterStroke);
  const who = names.length > 4 ? `${names.slice(0, 3).join(', ')} ${gostEtAl(work)}` : names.join(', ');
  const translated = work.translators.length ? `перевод ${work.translators.map(nameAfterStroke).join(', ')}` : '';
  return [who, translated].filter(Boolean).join(' ; ');
}

/**
 * ГОСТ Р 7.0.100–2018, bibliographic record of an article on a site (7.4, 8): the first of up to three authors stands at the head,
 * all behind the stroke; kind of content and medium; the site; the day; address and day of access. Areas are divided by a
 * full stop and a dash. Records keep the language and letters of their source.
 */
export const gostR7_0_100 = defineStyle({
  name: 'gost-r-7.0.100',
  label: 'ГОСТ Р 7.0.100—2018',
  kind: 'text',
  order: 'alphabetical',
  numbered: true,
  collation: 'ru',
  scripts: ['cyrillic', 'latin', 'chinese', 'japanese', 'korean', 'other'],
  oneAddress: true,
  format(work) {
    const [first] = work.authors;
    const head = first && work.authors.length < 4 ? `${heading(first)} ` : '';
    const who = responsibility(work);
    const title = `${head}${work.title}${who ? ` / ${who}` : ''}`;
    const medium = /[.?!…]$/.test(title) ? ' – Текст : электронный' : '. – Текст : электронный';
    const site = work.outlet ? ` // ${work.outlet} : [сайт]` : '';
    const areas = [
      work.published && russian(work.published).replace(/\. /, '. – '),
      work.page && `С. ${work.page}`,
      work.url && `URL: ${work.url} (дата обращения: ${dotted(work.accessed)})`,
    ].filter(Boolean);
    return [
      `${title}${medium}${site}${areas
        .map((area) => `. – ${area}`)
        .join('')
        .replaceAll('.. –', '. –')}.`,
    ];
  },
  inText: (work) => [[`[${work.number}]`]],
});
