import type { Around } from './types.ts';

export const fr: Around = {
  related:
    "à lire aussi|lire aussi|à lire|à lire également|lire également|lire plus|lire la suite|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles similaires|articles connexes|plus d'articles|les plus lus|le plus lu|les plus partagés|vous aimerez aussi|vous aimerez peut-être|recommandé pour vous|à découvrir|à la une|pour aller plus loin|en savoir plus|nos derniers articles|dernières actualités|contenus sponsorisés",
  furniture:
    "publicité|partager|partager cet article|partager sur facebook|partager sur twitter|imprimer|envoyer par mail|commentaires|commenter|réagir|laisser un commentaire|ajouter un commentaire|s'abonner|s’abonner|abonnez-vous|suivre|newsletter|fermer|menu|rechercher|mots-clés|mots clés|tags|thèmes|retour en haut|auteur|l'auteur|la suite après cette publicité|télécharger",
  closing:
    'cliquez sur l’image|cliquez sur la photo|cliquer sur l’image|agrandir l’image|suivez-nous|abonnez-vous|inscrivez-vous|recevez|tous droits réservés|copyright|©|ce site utilise des cookies|nous utilisons des cookies|crédit photo|crédit :|photo :|source :|lire aussi|à lire aussi|voir aussi|mots-clés|publié le|mis à jour le|les commentaires sont|soutenez',
};
