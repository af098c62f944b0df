import type { Around } from './types.ts';

export const de: Around = {
  related:
    'mehr zum thema|mehr dazu|mehr zu diesem thema|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|weitere artikel|weitere beiträge|weitere meldungen|weitere themen|weiterlesen|siehe auch|meistgelesen|meistgelesene artikel|beliebte artikel|aktuelle meldungen|top-themen|empfehlungen|empfohlene artikel|aus dem ressort|zum thema|passend dazu|neueste beiträge|zum weiterlesen|auch lesen|weitere infos',
  furniture:
    'anzeige|werbung|teilen|artikel teilen|beitrag teilen|teilen auf whatsapp|teilen auf facebook|drucken|merken|kommentare|kommentare lesen|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|zur startseite|nach oben|newsletter|zum newsletter anmelden|jetzt abonnieren|abonnieren|anmelden|schlagwörter|stichwörter|themen|tags|schließen|mehr laden|vorige|nächste|zurück|weiter|startseite|bildergalerie|autor|über den autor|kommentare deaktiviert|impressum|weiterlesen nach der anzeige|hinterlasse jetzt einen kommentar|kommentare geschlossen|keine kommentare|weiterführender link|weiterführende links|externer inhalt|bild anzeigen|buch bestellen',
  closing:
    'zum vergrößern|klicken sie auf das bild|bild anklicken|grafik herunterladen|folgen sie uns|folge uns|jetzt newsletter|newsletter abonnieren|zum newsletter|melden sie sich|alle rechte vorbehalten|copyright|©|diese website verwendet cookies|wir verwenden cookies|foto:|bild:|bildquelle|quelle:|lesen sie auch|lesen sie dazu|mehr zum thema|schlagwörter:|themen:|kategorie:|veröffentlicht am|zuletzt aktualisiert|kommentare deaktiviert|unterstützen sie|dieser eintrag wurde veröffentlicht|der beitrag wurde am|dieser beitrag wurde|bei den verlinkungen handelt es sich|wir respektieren deine privatsphäre|bitte registrieren sie sich',
};
