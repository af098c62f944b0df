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
  stopWords: 'de la le les et des en un une du est que pour dans qui sur pas plus au avec',
  related:
    "à lire aussi|lire aussi|à lire|à lire également|lire également|lire plus|lire la suite|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles similaires|articles connexes|plus d'articles|les plus lus|le plus lu|les plus partagés|vous aimerez aussi|vous aimerez peut-être|recommandé pour vous|à découvrir|à la une|pour aller plus loin|en savoir plus|nos derniers articles|dernières actualités|contenus sponsorisés",
  furniture:
    "publicité|partager|partager cet article|partager sur facebook|partager sur twitter|imprimer|envoyer par mail|commentaires|commenter|réagir|laisser un commentaire|ajouter un commentaire|s'abonner|s’abonner|abonnez-vous|suivre|newsletter|fermer|menu|rechercher|mots-clés|mots clés|tags|thèmes|retour en haut|auteur|l'auteur|la suite après cette publicité|télécharger",
  closing:
    'suivez-nous|abonnez-vous|inscrivez-vous|recevez|tous droits réservés|copyright|©|ce site utilise des cookies|nous utilisons des cookies|crédit photo|crédit :|photo :|source :|lire aussi|à lire aussi|voir aussi|mots-clés|publié le|mis à jour le|les commentaires sont|soutenez',
};
