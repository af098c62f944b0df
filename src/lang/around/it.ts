import type { Around } from './types.ts';

export const it: Around = {
  related:
    'leggi anche|leggi di più|vedi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|articoli correlati|articoli simili|notizie correlate|contenuti correlati|correlati|i più letti|più letti|ultime notizie|altre notizie|consigliati per te|per approfondire|approfondimenti|altri articoli|dello stesso autore',
  furniture:
    'pubblicità|annuncio|condividi|condividi su facebook|condividi questo articolo|stampa|invia per email|commenti|commenta|lascia un commento|aggiungi un commento|iscriviti|abbonati|chiudi|menu|cerca|tag|tags|argomenti|torna su|continua a leggere|autore|mi piace',
  closing:
    'seguici|iscriviti|abbonati|tutti i diritti riservati|riproduzione riservata|copyright|©|questo sito utilizza|questo sito usa|utilizziamo i cookie|foto:|fonte:|leggi anche|tag:|argomenti:|pubblicato il|pubblicato in|condividi',
};
