import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'de',
  headline: 'titel|überschrift',
  original:
    'originalartikel|originalbeitrag|originaltext|originallink|original|link zum original|zuerst erschienen|erstmals erschienen|ursprünglich erschienen|ursprünglich veröffentlicht|übersetzung von|übersetzt aus|übersetzung des artikels|übernommen von',
  source: 'quelle|link',
  author: 'autor|autorin|verfasser|von|autoren|text|text von|verfasst von|ein artikel von|ein beitrag von',
  translator: 'übersetzung|übersetzer|übersetzerin|übersetzt von',
  editor: 'redaktion|redakteur|lektorat',
  date: 'datum|veröffentlicht|veröffentlicht am|erschienen|erschienen am|veröffentlichungsdatum|erstellt am|publiziert am',
  updated:
    'letzte änderung|letzte aktualisierung|zuletzt geändert|zuletzt bearbeitet|geändert am|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand',
  relations: {
    translated: 'übersetz',
    original: 'original|ursprüng',
    published: 'erschien|veröffentlich|verfasst|geschrieben|publizi',
    reposted: 'übernommen|nachdruck|entnommen|auszug',
    source: 'quelle|link',
    self: 'dieser artikel|dieser beitrag|dieser text|diese anleitung|dieses dokument|dies ist|diese übersetzung|der artikel|dieser blog|die anleitung|des artikels',
    elsewhere: 'siehe auch|weitere informationen|mehr dazu',
    by: 'von|autor',
    wrote: '',
  },
  readings: 'literatur|quellen|weiterführend|links|referenzen|siehe auch|mehr zum',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januar,jan,jänner,jän|februar,feb,feber|märz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep,sept|oktober,okt|november,nov|dezember,dez';

/** Days of the week, long and short. */
export const weekdays = 'sonntag|so|montag|mo|dienstag|di|mittwoch|mi|donnerstag|do|freitag|fr|samstag|sa';

export const bylines: Bylines = {
  start:
    'von|text von|eine kolumne von|kolumne von|blog beitrag von|blogbeitrag von|ein essay von|eine rezension von|eine reportage von|ein gespräch von|eingestellt von|eingetragen von|gespeichert von|ein artikel von|ein beitrag von|ein kommentar von|eine analyse von|ein interview von|ein gastbeitrag von|geschrieben von|verfasst von|veröffentlicht von',
  by: 'von|text|text von|interview|interview von|protokoll|eine kolumne von|kolumne von|blog beitrag von|blogbeitrag von|ein essay von|eine rezension von|eine reportage von|ein gespräch von|eingestellt von|eingetragen von|gespeichert von|ein artikel von|ein beitrag von|ein kommentar von|eine analyse von|ein interview von|ein gastbeitrag von|geschrieben von|verfasst von|veröffentlicht von|gepostet von|erstellt von|autor|autorin|autoren|über den autor',
  joins: 'und|mit|sowie',
  after: 'in|für|am|aus|sagt|im gespräch|im interview|ein kommentar|aktualisiert|veröffentlicht|erschienen|foto|fotos',
  roles:
    'redakteur|redakteurin|korrespondent|korrespondentin|autor|autorin|journalist|journalistin|reporter|reporterin|chefredakteur|chefredakteurin|volontär|volontärin|experte|expertin|kolumnist|kolumnistin|gastautor|gastautorin|projektleiter|projektleiterin|leiter|leiterin|sprecher|sprecherin|referent|referentin|herausgeber|herausgeberin|prof|dr',
  desks: 'redaktion|onlineredaktion|presse|nachrichten|dpa|verlag|zeitung|team',
  none: 'mehr|dieser beitrag|dieser artikel|dieser text|veröffentlicht am|artikel|startseite|kommentare|kommentar|teilen|drucken|weiterlesen|gastautor|gastbeitrag|admin|anonym|unbekannt|über|impressum',
};

export const around: Around = {
  related:
    'mehr zum thema|mehr dazu|mehr zu diesem thema|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|weitere artikel|weitere beiträge|weitere meldungen|weitere themen|weiterlesen|siehe auch|meistgelesen|meistgelesene artikel|beliebte artikel|aktuelle meldungen|top-themen|empfehlungen|empfohlene artikel|aus dem ressort|zum thema|passend dazu|neueste beiträge|zum weiterlesen|auch lesen|weitere infos',
  furniture:
    'anzeige|werbung|teilen|artikel teilen|beitrag teilen|teilen auf whatsapp|teilen auf facebook|drucken|merken|kommentare|kommentare lesen|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|zur startseite|nach oben|newsletter|zum newsletter anmelden|jetzt abonnieren|abonnieren|anmelden|schlagwörter|stichwörter|themen|tags|schließen|mehr laden|vorige|nächste|zurück|weiter|startseite|bildergalerie|autor|über den autor|kommentare deaktiviert|impressum|weiterlesen nach der anzeige|hinterlasse jetzt einen kommentar|kommentare geschlossen|keine kommentare|weiterführender link|weiterführende links|externer inhalt|bild anzeigen|buch bestellen',
  closing:
    'zum vergrößern|klicken sie auf das bild|bild anklicken|grafik herunterladen|folgen sie uns|folge uns|jetzt newsletter|newsletter abonnieren|zum newsletter|melden sie sich|alle rechte vorbehalten|copyright|©|diese website verwendet cookies|wir verwenden cookies|foto:|bild:|bildquelle|quelle:|lesen sie auch|lesen sie dazu|mehr zum thema|schlagwörter:|themen:|kategorie:|veröffentlicht am|zuletzt aktualisiert|kommentare deaktiviert|unterstützen sie|dieser eintrag wurde veröffentlicht|der beitrag wurde am|dieser beitrag wurde|bei den verlinkungen handelt es sich|wir respektieren deine privatsphäre|bitte registrieren sie sich',
};
