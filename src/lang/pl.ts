import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'pl',
  original:
    'oryginalny artykuł|artykuł oryginalny|oryginał|link do oryginału|tłumaczenie artykułu|pierwotnie opublikowano',
  source: 'źródło|link',
  author: 'autor|autorka',
  translator: 'tłumaczenie|tłumacz|tłumaczka',
  date: 'data|data publikacji|opublikowano',
  updated: 'aktualizacja|ostatnia aktualizacja|zaktualizowano',
  relations: {
    translated: 'tłumacz|przekład|przełoż|przetłum',
    original: 'orygina|pierwotn',
    published: 'opublikow|umieszcz|napisan|ukazał',
    reposted: 'przedruk|zaczerpn',
    source: 'źródło|link',
    self: 'ten artykuł|to jest|jest to|niniejsz|ten tekst|artykułu|tego tekstu',
    elsewhere: 'zobacz też|więcej informacji|czytaj',
    by: 'przez|autorstwa|autor',
    wrote: '',
  },
  readings: 'źródła|bibliograf|odnośniki|linki|materiały|zobacz',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'styczeń,stycznia,sty|luty,lutego,lut|marzec,marca,mar|kwiecień,kwietnia,kwi|maj,maja|czerwiec,czerwca,cze|lipiec,lipca,lip|sierpień,sierpnia,sie|wrzesień,września,wrz|październik,października,paź|listopad,listopada,lis|grudzień,grudnia,gru';

/** Days of the week, long and short. */
export const weekdays = 'niedziela|niedz|poniedziałek|pon|wtorek|wt|środa|śr|czwartek|czw|piątek|pt|sobota|sob';

export const bylines: Bylines = {
  start: 'przez|opracował|opracowała|napisał|napisała',
  by: 'przez|napisane przez|autor|autorka|autorzy|tekst|opracował|opracowała|napisał|napisała|opublikował|oprac',
  joins: 'i|oraz',
  after: 'w|dla|aktualizacja|opublikowano|fot',
  roles: 'dziennikarz|dziennikarka|redaktor|korespondent|publicysta',
  desks: 'redakcja|pap|agencja',
  none: 'komentarze|udostępnij|więcej|opublikowano|aktualności|anonim',
};

export const around: Around = {
  related:
    'zobacz także|zobacz też|czytaj także|czytaj też|czytaj więcej|czytaj również|przeczytaj także|przeczytaj również|przeczytaj|powiązane artykuły|powiązane tematy|powiązane|podobne artykuły|polecane|polecamy|najczęściej czytane|najpopularniejsze|najnowsze|więcej na ten temat|to może cię zainteresować|ważne|warto przeczytać',
  furniture:
    'reklama|udostępnij|udostępnij artykuł|drukuj|komentarze|komentarz|skomentuj|dodaj komentarz|zapisz się|subskrybuj|zamknij|menu|szukaj|tagi|tematy|do góry|newsletter|autor|dalsza część artykułu pod reklamą|dowiedz się więcej',
  closing:
    'obserwuj nas|śledź nas|zapisz się|wszelkie prawa zastrzeżone|copyright|©|ta strona używa|ta strona korzysta|fot.|foto:|źródło:|czytaj także|czytaj też|zobacz także|tagi:|opublikowano|zapraszamy też do subskrypcji|zapraszamy do subskrypcji',
};
