import type { Around } from './types.ts';

export const nl: Around = {
  related:
    'lees ook|lees meer|lees verder|bekijk ook|zie ook|meer over dit onderwerp|meer nieuws|gerelateerde artikelen|gerelateerd|ook interessant|meest gelezen|aanbevolen|aanbevolen voor jou|het laatste nieuws',
  furniture:
    'advertentie|delen|deel dit artikel|afdrukken|reacties|reageer|plaats een reactie|laat een reactie achter|abonneren|inschrijven|sluiten|menu|zoeken|tags|onderwerpen|naar boven|nieuwsbrief|auteur',
  closing:
    'volg ons|meld je aan|abonneer|alle rechten voorbehouden|copyright|©|deze website gebruikt cookies|wij gebruiken cookies|foto:|bron:|lees ook|tags:|gepubliceerd op',
};
