import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'fr',
  headline: 'titre',
  original:
    "cet article est une traduction de|ceci est une traduction de|article original|texte original|lien original|lien vers l’original|lien vers l'original|publié initialement|publié à l’origine|publié à l'origine|original|traduit de|traduction de|traduction de l’article|traduction de l'article|source originale",
  source: 'source|lien|via',
  author: 'auteur|autrice|auteur original|écrit par|par|auteurs|texte|texte de|rédigé par',
  translator: 'traduction|traducteur|traductrice|traduit par',
  editor: 'éditeur|rédacteur|relecture',
  date: 'date|publié le|date de publication|date de parution|date de parution originale|paru le|mis en ligne le',
  updated: 'mis à jour|mis à jour le|modifié le|dernière mise à jour',
  relations: {
    translated: 'tradu',
    original: 'original|origine|initial',
    published: 'publié|paru|écrit|posté',
    reposted: 'reproduit|repris|tiré de|extrait|adapté',
    source: 'source|lien',
    self: "cet article|ce texte|ce billet|ceci est|cette traduction|cette page|ce document|ce post|l’article|de l’article|l'article|mon article",
    elsewhere: 'voir aussi|en savoir plus|lire aussi|référence',
    by: 'par|original de|article de|texte de|auteur',
    wrote: '',
  },
  readings: 'références|bibliograph|liens|ressources|pour aller plus loin|sources|à lire|voir aussi|en savoir plus',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janvier,janv|février,févr,fev,fevrier|mars|avril,avr|mai|juin|juillet,juil|août,aout|septembre,sept|octobre,oct|novembre,nov|décembre,déc';

/** Days of the week, long and short. */
export const weekdays = 'dimanche|dim|lundi|lun|mardi|mar|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam';

export const bylines: Bylines = {
  start: 'par|texte de|écrit par|publié par|posté par|rédigé par|un article de|propos recueillis par',
  by: 'par|texte|texte de|écrit par|publié par|posté par|rédigé par|un article de|propos recueillis par|auteur|auteurs|l’auteur',
  joins: 'et|avec',
  after: 'à|pour|publié|mis à jour|photo|photos|dans',
  roles:
    'journaliste|rédacteur|rédactrice|correspondant|correspondante|chroniqueur|envoyé spécial|envoyée spéciale|rédacteur en chef|professeur|auteur',
  desks: 'rédaction|équipe|presse|agence|afp|avec afp|collectif',
  none: 'accueil|commentaires|partager|lire la suite|publié le|voir tous les articles|actualités|inconnu|anonyme|articles|plus',
};

export const around: Around = {
  related:
    "à lire aussi|lire aussi|à lire|à lire également|lire également|lire plus|lire la suite|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles similaires|articles connexes|plus d'articles|les plus lus|le plus lu|les plus partagés|vous aimerez aussi|vous aimerez peut-être|recommandé pour vous|à découvrir|à la une|pour aller plus loin|en savoir plus|nos derniers articles|dernières actualités|contenus sponsorisés",
  furniture:
    "publicité|partager|partager cet article|partager sur facebook|partager sur twitter|imprimer|envoyer par mail|commentaires|commenter|réagir|laisser un commentaire|ajouter un commentaire|s'abonner|s’abonner|abonnez-vous|suivre|newsletter|fermer|menu|rechercher|mots-clés|mots clés|tags|thèmes|retour en haut|auteur|l'auteur|la suite après cette publicité|télécharger",
  closing:
    'cliquez sur l’image|cliquez sur la photo|cliquer sur l’image|agrandir l’image|suivez-nous|abonnez-vous|inscrivez-vous|recevez|tous droits réservés|copyright|©|ce site utilise des cookies|nous utilisons des cookies|crédit photo|crédit :|photo :|source :|lire aussi|à lire aussi|voir aussi|mots-clés|publié le|mis à jour le|les commentaires sont|soutenez',
};
