import type { Style } from './define-style.ts';
import { apaZhTw } from './styles/apa-zh-tw.ts';
import { apa } from './styles/apa.ts';
import { biblatex } from './styles/biblatex.ts';
import { bibtex } from './styles/bibtex.ts';
import { chicagoAuthorDate } from './styles/chicago-author-date.ts';
import { chicagoBibliography } from './styles/chicago-bibliography.ts';
import { chicagoNotes } from './styles/chicago-notes.ts';
import { coins } from './styles/coins.ts';
import { cslJson } from './styles/csl-json.ts';
import { gb7714_2015AuthorDate } from './styles/gb7714-2015-author-date.ts';
import { gb7714_2015 } from './styles/gb7714-2015.ts';
import { gb7714_2025AuthorDate } from './styles/gb7714-2025-author-date.ts';
import { gb7714_2025 } from './styles/gb7714-2025.ts';
import { harvard } from './styles/harvard.ts';
import { ieee } from './styles/ieee.ts';
import { markdown } from './styles/markdown.ts';
import { mla } from './styles/mla.ts';
import { plainText } from './styles/plain.ts';
import { ris } from './styles/ris.ts';
import { vancouver } from './styles/vancouver.ts';
import { wikipediaEn } from './styles/wikipedia-en.ts';
import { wikipediaZh } from './styles/wikipedia-zh.ts';
import { abnt } from './styles/abnt.ts';
import { gostR705 } from './styles/gost-r-7.0.5.ts';
import { html } from './styles/html.ts';
import { iso690 } from './styles/iso690.ts';
import { wikipediaJa } from './styles/wikipedia-ja.ts';
import { wikipediaRu } from './styles/wikipedia-ru.ts';
import { wikipediaDe } from './styles/wikipedia-de.ts';
import { wikipediaFr } from './styles/wikipedia-fr.ts';
import { wikipediaEs } from './styles/wikipedia-es.ts';
import { ama } from './styles/ama.ts';
import { acs } from './styles/acs.ts';
import { oscola } from './styles/oscola.ts';
import { bluebook } from './styles/bluebook.ts';
import { iso690_2021 } from './styles/iso690-2021.ts';
import { dinIso690 } from './styles/din-iso-690.ts';
import { gostR7_0_100 } from './styles/gost-r-7.0.100.ts';
import { sist02 } from './styles/sist02.ts';
import { gb7714_2015Note } from './styles/gb7714-2015-note.ts';
import { gb7714_2025Note } from './styles/gb7714-2025-note.ts';
import { attribution } from './styles/attribution.ts';
import { chicago17Notes } from './styles/chicago-17-notes.ts';
import { chicago17Bibliography } from './styles/chicago-17-bibliography.ts';
import { chicago17AuthorDate } from './styles/chicago-17-author-date.ts';
import { turabianNotes } from './styles/turabian-notes.ts';
import { turabianBibliography } from './styles/turabian-bibliography.ts';
import { turabianAuthorDate } from './styles/turabian-author-date.ts';
import { wikipediaKo } from './styles/wikipedia-ko.ts';
import { wikipediaVi } from './styles/wikipedia-vi.ts';
import { wikipediaFa } from './styles/wikipedia-fa.ts';
import { wikipediaPt } from './styles/wikipedia-pt.ts';
import { wikipediaIt } from './styles/wikipedia-it.ts';
import { wikipediaUk } from './styles/wikipedia-uk.ts';
import { wikipediaPl } from './styles/wikipedia-pl.ts';
import { wikipediaAr } from './styles/wikipedia-ar.ts';
import { wikipediaNl } from './styles/wikipedia-nl.ts';

/** In the order in which people are offered them. */
export const STYLES: readonly Style[] = [
  gb7714_2025,
  gb7714_2025AuthorDate,
  gb7714_2025Note,
  gb7714_2015,
  gb7714_2015AuthorDate,
  gb7714_2015Note,
  apa,
  apaZhTw,
  mla,
  chicagoNotes,
  chicagoBibliography,
  chicagoAuthorDate,
  chicago17Notes,
  chicago17Bibliography,
  chicago17AuthorDate,
  turabianNotes,
  turabianBibliography,
  turabianAuthorDate,
  harvard,
  ieee,
  vancouver,
  ama,
  acs,
  iso690,
  iso690_2021,
  dinIso690,
  gostR705,
  gostR7_0_100,
  abnt,
  sist02,
  oscola,
  bluebook,
  wikipediaEn,
  wikipediaZh,
  wikipediaJa,
  wikipediaRu,
  wikipediaDe,
  wikipediaFr,
  wikipediaEs,
  wikipediaPt,
  wikipediaIt,
  wikipediaKo,
  wikipediaVi,
  wikipediaFa,
  wikipediaUk,
  wikipediaPl,
  wikipediaAr,
  wikipediaNl,
  plainText,
  attribution,
  markdown,
  html,
  biblatex,
  bibtex,
  ris,
  cslJson,
  coins,
];
