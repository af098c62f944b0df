import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'nl',
  original:
    'oorspronkelijk artikel|origineel artikel|oorspronkelijk verschenen|oorspronkelijk gepubliceerd|origineel|vertaling van|vertaald uit',
  source: 'bron|link',
  author: 'auteur|door',
  translator: 'vertaling|vertaler|vertaald door',
  date: 'datum|gepubliceerd op',
  updated: 'bijgewerkt|laatst bijgewerkt|laatste update',
  relations: {
    translated: 'vertaal|vertaling',
    original: 'origine|oorspronkelijk',
    published: 'verschen|gepubliceerd|geschreven',
    reposted: 'overgenomen',
    source: 'bron|link',
    self: 'dit artikel|deze tekst|dit is|dit stuk|deze vertaling|het artikel',
    elsewhere: 'zie ook|meer informatie',
    by: 'door|van',
    wrote: '',
  },
  readings: 'bronnen|referenties|links|meer lezen|zie ook',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sep|oktober,okt|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'zondag|zo|maandag|ma|dinsdag|di|woensdag|wo|donderdag|do|vrijdag|vr|zaterdag|za';

export const bylines: Bylines = {
  start: 'door|tekst door|geschreven door|geplaatst door',
  by: 'door|van onze|tekst|tekst door|geschreven door|geplaatst door|gepubliceerd door|auteur|auteurs',
  joins: 'en|met',
  after: 'in|voor|op|bijgewerkt|gepubliceerd|foto',
  roles: 'redacteur|verslaggever|correspondent|journalist|columnist|auteur',
  desks: 'redactie|anp|onze redactie',
  none: 'reacties|delen|lees meer|geplaatst op|nieuws|onbekend|meer',
};

export const around: Around = {
  related:
    'lees ook|lees meer|lees verder|bekijk ook|zie ook|meer over dit onderwerp|meer nieuws|gerelateerde artikelen|gerelateerd|ook interessant|meest gelezen|aanbevolen|aanbevolen voor jou|het laatste nieuws',
  furniture:
    'advertentie|delen|deel dit artikel|afdrukken|reacties|reageer|plaats een reactie|laat een reactie achter|abonneren|inschrijven|sluiten|menu|zoeken|tags|onderwerpen|naar boven|nieuwsbrief|auteur',
  closing:
    'volg ons|meld je aan|abonneer|alle rechten voorbehouden|copyright|©|deze website gebruikt cookies|wij gebruiken cookies|foto:|bron:|lees ook|tags:|gepubliceerd op',
};
