import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'it',
  headline: 'titolo',
  original:
    'articolo originale|testo originale|link originale|originale|pubblicato originariamente|tradotto da|traduzione di|traduzione dell’articolo',
  source: 'fonte|link',
  author: 'autore|autrice|scritto da|di',
  translator: 'traduzione|traduttore|traduttrice',
  date: 'data|pubblicato il|data di pubblicazione',
  updated: 'aggiornato|aggiornato il|ultimo aggiornamento',
  relations: {
    translated: 'tradu|tradott',
    original: 'original',
    published: 'pubblicat|appars|scritt',
    reposted: 'ripres|tratto|ripubblic',
    source: 'fonte|link',
    self: 'questo articolo|questo testo|questo post|questa è|l’articolo|questo documento|dell’articolo',
    elsewhere: 'vedi anche|per saperne',
    by: 'da|di|autore',
    wrote: '',
  },
  readings: 'riferimenti|bibliograf|fonti|risorse|approfondi',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,set,sett|ottobre,ott|novembre,nov|dicembre,dic';

/** Days of the week, long and short. */
export const weekdays = 'domenica|dom|lunedì|lun|martedì|mar|mercoledì|mer|giovedì|gio|venerdì|ven|sabato|sab';

export const bylines: Bylines = {
  start: 'di|a cura di|testo di|scritto da|pubblicato da|postato da|articolo di',
  by: 'di|a cura di|testo di|scritto da|pubblicato da|postato da|articolo di|autore|autrice|autori',
  joins: 'e|ed|con',
  after: 'per|aggiornato|pubblicato|foto',
  roles: 'giornalista|redattore|redattrice|corrispondente|inviato|inviata|direttore|autore',
  desks: 'redazione|ansa|agenzia|ufficio stampa',
  none: 'commenti|condividi|leggi tutto|pubblicato il|notizie|anonimo|altro',
};

export const around: Around = {
  related:
    'leggi anche|leggi di più|vedi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|articoli correlati|articoli simili|notizie correlate|contenuti correlati|correlati|i più letti|più letti|ultime notizie|altre notizie|consigliati per te|per approfondire|approfondimenti|altri articoli|dello stesso autore',
  furniture:
    'pubblicità|annuncio|condividi|condividi su facebook|condividi questo articolo|stampa|invia per email|commenti|commenta|lascia un commento|aggiungi un commento|iscriviti|abbonati|chiudi|menu|cerca|tag|tags|argomenti|torna su|continua a leggere|autore|mi piace',
  closing:
    'seguici|iscriviti|abbonati|tutti i diritti riservati|riproduzione riservata|copyright|©|questo sito utilizza|questo sito usa|utilizziamo i cookie|foto:|fonte:|leggi anche|tag:|argomenti:|pubblicato il|pubblicato in|condividi',
};
