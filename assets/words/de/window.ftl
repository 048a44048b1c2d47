# Was das Fenster sagt.
window-title = Kartka
zoom = { $percent } %
look-system = Aussehen: wie das System
look-light = Aussehen: hell
look-dark = Aussehen: dunkel
look-strong-light = Aussehen: starker Kontrast, hell
look-strong-dark = Aussehen: starker Kontrast, dunkel

list-none = Noch keine Liste
list-age = { PLURAL($days) ->
    [one] Liste vom { $date }, { $days } Tag alt
   *[other] Liste vom { $date }, { $days } Tage alt
}

# Die Spalte der Menschen.
search = Name oder Ort suchen
filter-birthday = Geburtstag in { $days } Tagen
filter-place = Haftort
filter-women = Frauen
filter-men = Männer
sort-held = am längsten in Haft
count = { PLURAL($n) ->
    [one] { $number } Mensch
   *[other] { $number } Menschen
}
count-birthday = { PLURAL($n) ->
    [one] { $number } Mensch
   *[other] { $number } Menschen, der nächste Geburtstag zuerst
}
count-held = { PLURAL($n) ->
    [one] { $number } Mensch
   *[other] { $number } Menschen, die längste Haft zuerst
}
choose-for-me = für mich wählen
nobody-found = Niemand gefunden. Versuchen Sie es mit weniger Buchstaben oder einer anderen Schreibweise.
show-everybody = alle zeigen
cannot = { $n } von { $all } kann man nicht schreiben:
cannot-why = warum?
why-close = zurück zur Liste
why-title = Wem man nicht schreiben kann, und warum
why-more = { PLURAL($n) ->
    [one] und { $number } weiterer Name; die Suche findet ihn
   *[other] und { $number } weitere Namen; die Suche findet sie
}
why-released = { $number } frei
why-died = { $number } verstorben
why-not-designated = { $number } nicht als politisch gefangen anerkannt
why-unknown-status = { $number }, von denen niemand sagt, ob sie noch in Haft sind
why-unknown-place = { $number }, von denen die Liste nicht sagt, wo sie sind
why-at-liberty = { $number } in Freiheit, bis die Strafe beginnt
why-house-arrest = { $number } im Hausarrest
why-no-address = { $number } an Orten, deren Postadresse nicht bekannt ist
why-historic = { $number } an Orten, die umgezogen sind: bitte die Adresse bestätigen
why-disputed = { $number } an Orten, über die sich die Quellen nicht einig sind: bitte die Adresse bestätigen
why-old = { $number } nur aus einer alten Liste bekannt: Karte für Karte zu bestätigen

# Wie es um jemanden steht, in ein, zwei Wörtern.
state-checked = geprüft
state-one-source = Ort: eine Quelle
state-please-check = { PLURAL($days) ->
    [one] { $days } Tag alt
   *[other] { $days } Tage alt
}
state-old = { PLURAL($days) ->
    [one] { $days } Tag alt: bestätigen
   *[other] { $days } Tage alt: bestätigen
}
state-released = frei
state-died = verstorben
state-not-designated = nicht anerkannt
state-unknown-status = niemand weiß es
state-unknown-place = Ort unbekannt
state-at-liberty = noch nicht in Haft
state-house-arrest = Hausarrest
state-no-address = keine Adresse
state-historic = Ort umgezogen
state-disputed = Adresse unsicher
state-old-record = alt
example = Beispiel
row-birthday = { $days ->
    [0] heute Geburtstag
    [1] morgen
   *[other] { PLURAL($days) ->
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }
}

# Die drei Schritte eines schmalen Fensters.
step-choose = Wählen
step-write = Schreiben
step-print = Drucken

# Der Mensch.
person-latin-age = { $name }, { $age }
person-birthday = { $days ->
    [0] Geburtstag heute, { $date }: { $age } Jahre
    [1] Geburtstag morgen, { $date }: { $age } Jahre
   *[other] { PLURAL($days) ->
        [one] Geburtstag am { $date }, in { $days } Tag: { $age } Jahre
       *[other] Geburtstag am { $date }, in { $days } Tagen: { $age } Jahre
    }
}
person-sentence = Urteil: { $sentence }.
person-born = Geboren: { $date }.
person-held = Tag { $number } im Gefängnis.
person-place = Haftort: { $place }.
person-moved = Haftort: { $place }; vorher: { $before }.
person-confirmed = Bestätigt durch die Liste vom { $date }
person-one-source = Nur eine Quelle nennt diese Adresse
person-please-check = { PLURAL($days) ->
    [one] Bitte prüfen: Stand { $date }, vor { $days } Tag
   *[other] Bitte prüfen: Stand { $date }, vor { $days } Tagen
}
person-example = Ein erfundener Mensch, zum Ausprobieren. Die Karte ist als Beispiel gekennzeichnet.
confirm-old = Ich habe selbst geprüft: Die Person ist noch dort
choose-another = Wählen Sie jemanden, der noch wartet.
place-confirm = Ich habe geprüft: Diese Adresse stimmt
place-sources = Quellen: { $sources }

# Der Brief.
choose-title = Wer hört heute von Ihnen?
choose-text = Wählen Sie jemanden aus der Liste. Mit den Pfeiltasten kommen Sie von einem zum nächsten.
all-templates = alle { $n } …
language-ru = Русский
language-be = Беларуская
write-as = Wer schreibt
writer-he = er
writer-she = sie
writer-we = wir
undo = Rückgängig  Ctrl Z
ask-sex = Die Liste sagt es nicht: Ist { $name } eine Frau oder ein Mann?
ask-woman = eine Frau
ask-man = ein Mann
ask-writer = Wer schreibt? Wählen Sie oben „er“, „sie“ oder „wir“, dann passt sich der Text an.
ask-language = Diesen Text gibt es in dieser Sprache noch nicht.
ask-name = Der Vorname der Person, in der Schrift der Karte
ask-name-hint = Vorname
ask-known = Vor- und Nachname der Person, in der Schrift der Karte
ask-known-hint = Vor- und Nachname
ask-me = Ihr Vorname, in der Schrift der Karte
ask-me-hint = Zum Beispiel Анна
ask-town = Ihre Stadt, in der Schrift der Karte
ask-town-hint = Zum Beispiel Бремен
ask-animal = Der Name Ihres Tiers
ask-animal-hint = Zum Beispiel Мурка
ask-age = Wie alt die Person am nächsten Geburtstag wird
ask-age-hint = Eine Zahl
ask-month = Der Monat
ask-month-hint = Zum Beispiel ноябрь
text-empty = Schreiben Sie hier, auf Russisch oder Belarussisch.
own-words = eigene Worte
delivery = Ob eine Karte ankommt, ist nie sicher. Aber Menschen erfahren, dass etwas gekommen ist, und das zählt.

# Eine Liste kommt herein.
first-title = Holen Sie die heutige Liste
first-text = Diese Menschen sind erfunden, damit Sie alles ausprobieren können.
first-page = Öffnen Sie prisoners.spring96.org/en/list in einem Browser, laden Sie die Liste als CSV herunter und ziehen Sie die Datei auf dieses Fenster.
first-choose = Datei wählen
list-choose = Liste wählen
list-reading = Die Liste wird gelesen …
list-failed = Diese Datei lässt sich nicht übernehmen
list-read = Das steht in der Liste
list-taken = Die Liste ist übernommen
list-file = { $file }, Stand { $date }
list-taken-file = { $file }
list-take = Diese Menschen übernehmen
list-not-now = Nicht jetzt
list-close = Schließen
report-rows = { PLURAL($n) ->
    [one] { $number } Zeile
   *[other] { $number } Zeilen
}
report-active = { PLURAL($n) ->
    [one] { $number } Mensch ist im Gefängnis
   *[other] { $number } Menschen sind im Gefängnis
}
report-sendable = { PLURAL($n) ->
    [one] { $number } Menschen kann man schreiben
   *[other] { $number } Menschen kann man schreiben
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } Adresse weicht von unserer ab; beide bleiben erhalten
   *[other] { $number } Adressen weichen von unseren ab; beide bleiben erhalten
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } Mensch an einem Ort, den wir nicht kennen, ohne Adresse
   *[other] { $number } Menschen an Orten, die wir nicht kennen, ohne Adresse
}
report-sex-missing = { PLURAL($n) ->
    [one] Bei { $number } Menschen sagt die Liste nicht, ob Frau oder Mann; Sie werden gefragt
   *[other] Bei { $number } Menschen sagt die Liste nicht, ob Frau oder Mann; Sie werden gefragt
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } Gruppe mit gleichem Namen und Geburtsdatum; bleibt getrennt
   *[other] { $number } Gruppen mit gleichem Namen und Geburtsdatum; bleiben getrennt
}
report-hidden = { PLURAL($n) ->
    [one] { $number } Name enthielt unsichtbare Zeichen; sie wurden entfernt
   *[other] { $number } Namen enthielten unsichtbare Zeichen; sie wurden entfernt
}
report-skipped = { PLURAL($n) ->
    [one] { $number } Zeile wurde ausgelassen:
   *[other] { $number } Zeilen wurden ausgelassen:
}
report-skipped-more = { PLURAL($n) ->
    [one] und { $number } weitere
   *[other] und { $number } weitere
}

# Die Karte.
side-front = Vorne
side-back = Hinten
side-sheet = Bogen
card-drawing = Die Karte wird gezeichnet …
print-as = Format
card-text = Text
card-picture = Bild
picture-none = kein Bild
hand-print = gedruckt
hand-script = wie von Hand
save = PDF speichern
save-as = Speichern unter …
save-anyway = Trotzdem speichern
save-back = Zurück zum Text
saving = Wird gespeichert …
saved = Gespeichert: { $file }
open = Öffnen
cannot-open = Kein Programm auf diesem Computer öffnet PDF-Dateien. Die Datei ist da.
card-pages = { PLURAL($n) ->
    [one] { $n } Seite
   *[other] { $n } Seiten
}
flip-long = beidseitig drucken, über die lange Kante gewendet
flip-short = beidseitig drucken, über die kurze Kante gewendet
card-silent = Nichts in der Datei verrät, wer sie gemacht hat.
fits = { $lines ->
    [0] Passt: keine Zeile mehr frei
   *[other] { PLURAL($lines) ->
        [one] Passt: noch { $lines } Zeile frei
       *[other] Passt: noch { $lines } Zeilen frei
    }
}
