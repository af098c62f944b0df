import type { Language } from './types.ts';

export const fr: Language = {
  code: 'fr',
  original:
    "cet article est une traduction de|ceci est une traduction de|article original|texte original|lien original|lien vers l’original|lien vers l'original|publié initialement|publié à l’origine|publié à l'origine|original|traduit de|traduction de|traduction de l’article|traduction de l'article|source originale",
  source: 'source|lien|via',
  author: 'auteur|autrice|auteur original|écrit par|par',
  translator: 'traduction|traducteur|traductrice|traduit par',
  editor: 'éditeur|rédacteur|relecture',
  date: 'date|publié le|date de publication',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janvier,janv|février,févr,fev,fevrier|mars|avril,avr|mai|juin|juillet,juil|août,aout|septembre,sept|octobre,oct|novembre,nov|décembre,déc';

/** Days of the week, long and short. */
export const weekdays = 'dimanche|dim|lundi|lun|mardi|mar|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam';
