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

/** In the order in which people are offered them. */
export const STYLES: readonly Style[] = [
  gb7714_2025,
  gb7714_2025AuthorDate,
  gb7714_2015,
  gb7714_2015AuthorDate,
  apa,
  apaZhTw,
  mla,
  chicagoNotes,
  chicagoBibliography,
  chicagoAuthorDate,
  harvard,
  ieee,
  vancouver,
  iso690,
  gostR705,
  abnt,
  wikipediaEn,
  wikipediaZh,
  wikipediaJa,
  wikipediaRu,
  wikipediaDe,
  wikipediaFr,
  wikipediaEs,
  plainText,
  markdown,
  html,
  biblatex,
  bibtex,
  ris,
  cslJson,
  coins,
];
