# Was das Fenster sagt.
window-title = Kartka
zoom = { $percent } %
look-system = wie im System
look-light = hell
look-dark = dunkel
look-strong-light = starker Kontrast, hell
look-strong-dark = starker Kontrast, dunkel

list-none = Noch keine Liste
list-age = { $days ->
    [0] Liste von heute, { $date }
   *[other] { PLURAL($days) ->
        [one] Liste vom { $date }, { $days } Tag alt
       *[other] Liste vom { $date }, { $days } Tage alt
    }
}

# Die Spalte der Menschen.
search = Name oder Ort suchen
filter-birthday = Geburtstag binnen { $days } Tagen
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
why-namesake = { $number } heißen wie jemand, der frei ist: einzeln zu bestätigen
why-unlisted = { $number } nicht mehr auf der Liste: einzeln zu bestätigen
why-missing-field = { $number } ohne etwas, das die Post dort verlangt
why-clock-behind = { $number } warten: Bitte prüfen Sie das Datum des Computers
why-old = { $number } nur aus einer alten Liste bekannt: Karte für Karte zu bestätigen

# Wie es um jemanden steht, in ein, zwei Wörtern.
state-checked = geprüft
state-one-source = eine Quelle
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
state-namesake = Namensgleich?
state-unlisted = nicht mehr auf der Liste
state-missing-field = es fehlt etwas
state-clock-behind = Datum des Computers?
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
    [0] Geburtstag heute, { $date }: wird { $age }
    [1] Geburtstag morgen, { $date }: wird { $age }
   *[other] { PLURAL($days) ->
        [one] Geburtstag am { $date }, in { $days } Tag: wird { $age }
       *[other] Geburtstag am { $date }, in { $days } Tagen: wird { $age }
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
confirm-another-person = Ich habe selbst geprüft: Dies ist ein anderer Mensch
choose-another = Wählen Sie jemanden, der noch wartet.
place-confirm = Ich habe geprüft: Diese Adresse stimmt
place-sources = Quellen: { $sources }

# Wo eine Karte aufgegeben wird und in welcher Schrift die Adresse steht.
posted-from = Absendeland: { $country } · ändern
posted-from-where = Wo geben Sie die Karte auf?
country-none = nicht angegeben
script-destination = kyrillisch
script-both = kyrillisch, Stadt auch lateinisch
script-latin = lateinisch
country-at = Österreich
country-be = Belgien
country-by = Belarus
country-ca = Kanada
country-ch = Schweiz
country-cz = Tschechien
country-de = Deutschland
country-ee = Estland
country-fi = Finnland
country-fr = Frankreich
country-gb = Vereinigtes Königreich
country-ge = Georgien
country-ie = Irland
country-lt = Litauen
country-lv = Lettland
country-nl = Niederlande
country-no = Norwegen
country-pl = Polen
country-se = Schweden
country-ua = Ukraine
country-us = Vereinigte Staaten

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
anew = neu beginnen
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
ask-animal = Der Name Ihres Haustiers
ask-animal-hint = Zum Beispiel Мурка
ask-age = Wie alt die Person am nächsten Geburtstag wird
ask-age-hint = Eine Zahl
ask-month = Der Monat
ask-month-hint = Zum Beispiel ноябрь
text-empty = Schreiben Sie hier, auf Russisch oder Belarussisch.
own-words = eigene Worte
# Sätze aus der Sammlung.
add-sentence = Einen Satz hinzufügen:
surprise-me = überraschen Sie mich
right = Nichts, wonach ein Zensor sucht
right-woman-he = Passt für eine Frau, von einem Mann geschrieben · nichts, wonach ein Zensor sucht
right-woman-she = Passt für eine Frau, von einer Frau geschrieben · nichts, wonach ein Zensor sucht
right-woman-we = Passt für eine Frau, von mehreren geschrieben · nichts, wonach ein Zensor sucht
right-man-he = Passt für einen Mann, von einem Mann geschrieben · nichts, wonach ein Zensor sucht
right-man-she = Passt für einen Mann, von einer Frau geschrieben · nichts, wonach ein Zensor sucht
right-man-we = Passt für einen Mann, von mehreren geschrieben · nichts, wonach ein Zensor sucht
advice-more = und { $n } weitere
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
side-page = Seite { $n }
card-sender = Absender drucken
card-sender-hint = Name, Straße, Ort, Land
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

# Die Seiten des Fensters.
page-write = Schreiben
page-dates = Termine
page-several = Mehrere Karten
page-several-n = Mehrere Karten ({ $n })
page-data = Daten
page-help = Hilfe

# Eine neue Liste über einer älteren.
changes-title = Was die neue Liste ändert
changes-more = { PLURAL($n) ->
    [one] { $n } weitere Änderung
   *[other] { $n } weitere Änderungen
}
changes-fewer = weniger zeigen

# Die Seite der Termine.
dates-title = Geburtstage und runde Tage
dates-months = { PLURAL($n) ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
dates-way = Eine Karte braucht ungefähr
dates-way-hint = ?
dates-way-days = Tage (am besten wissen das Ihre Post und alle, die schon geschrieben haben)
dates-week = Woche ab { $date }
dates-day = { $date }
dates-birthday = wird { $age }
dates-round = Tag { $number } im Gefängnis
dates-post-by = abschicken bis { $date }
dates-late = heute abschicken
dates-write = schreiben
dates-write-these = { $n ->
    [0] Diesen schreiben
   *[other] { PLURAL($n) ->
        [one] An { $n } Menschen schreiben
       *[other] An { $n } Menschen schreiben
    }
}
dates-all = alle
dates-none = niemand
dates-empty = In dieser Zeit hat niemand Geburtstag oder einen runden Tag.

# Hilfe.
help-title = So geht es
help-list = Die Liste
help-list-text =
    Kartka geht nie ins Internet. Öffnen Sie prisoners.spring96.org in einem Browser, laden Sie die Liste der Menschen als CSV-Datei herunter und ziehen Sie die Datei auf dieses Fenster, oder wählen Sie sie mit Ctrl O.
    Oft werden viele Menschen auf einmal freigelassen oder verlegt; nach ein paar Wochen ist eine Liste alt. Holen Sie eine neue, bevor Sie schreiben; Kartka zeigt, was sich geändert hat.
help-list-source = Zahlen und Namen stammen vom Menschenrechtszentrum Viasna, in Ihrer eigenen Kopie.
help-write = Was Sie schreiben können
help-write-text =
    Schreiben Sie auf Russisch oder Belarussisch, kurz und freundlich: wer Sie sind, Ihre Stadt, das Wetter, Tiere, Bücher, Musik, Essen, Scherze; wünschen Sie Gesundheit und Kraft.
    Die fertigen Texte haben die richtigen Formen für die, die lesen, und die, die schreiben. Neben jeder Zeile lesen Sie, was sie sagt.
    Eine handgeschriebene Karte bedeutet am meisten. Drucken Sie Bild und Adresse, und schreiben Sie den Text mit dem Stift ab.
help-write-source = Nach den Leitfäden von Libereco und PEN Belarus.
help-not = Was Sie besser nicht schreiben
help-not-text =
    Nichts über Politik, den Fall, die Anklage, den Krieg, andere Gefangene oder Organisationen; keine Parolen; keine Fremdwörter, Abkürzungen, Emojis oder Aufkleber.
    Kartka sucht nach solchen Wörtern und sagt, warum. Das Programm hindert Sie nie: Sie entscheiden.
help-not-source = Jeder Rat nennt seine Quelle.
help-print = Drucken
help-print-text =
    Drucken Sie mit 100 %, ohne „An Seite anpassen“. Bei Karten mit zwei Seiten wählen Sie die Kante, über die das Blatt laut Kartka gewendet wird, und schneiden Sie an den Marken.
help-post = Abschicken
help-post-text =
    Die Adresse steht so da, wie die Post von Belarus es will: alles kyrillisch, das Land in lateinischen Buchstaben in der letzten Zeile. Kleben Sie eine Briefmarke in das Feld; was sie kostet, weiß Ihre Post.
    Ob eine Karte ankommt, ist nie sicher. Briefe werden von einem Zensor gelesen, und manche kommen nie an. Aber Menschen erfahren, dass etwas gekommen ist, und das zählt.
help-post-source = Weltpostverein, Adressblatt für Belarus; die Leitfäden von Unterstützungsgruppen.
help-safe = Sicherheit
help-safe-text =
    Nichts verlässt diesen Computer. Auf einer Karte steht kein Programmname, kein Absender, kein Datum. Schreiben Sie Ihren eigenen Namen und Ihre Adresse nur, wenn Sie wollen; ob das hilft, darin sind sich die Leitfäden nicht einig.
help-keys = Tasten
help-keys-text = Alles geht ohne Maus.
key-search = zur Suche
key-step = der nächste Mensch, der vorige
key-open = eine Liste öffnen
key-save = die Karte als PDF speichern
key-turn = die Karte wenden
key-undo = zurücknehmen, wiederholen
key-tab = zum Nächsten, zum Vorigen
key-pages = zu den Seiten Schreiben, Termine, Mehrere Karten, Daten
key-zoom = größer, kleiner, wie zuvor
key-help = diese Seite
key-back = zurück zum Schreiben

# Ein Text an mehrere.
several-title = Ein Text an mehrere
several-empty = Hier ist noch niemand. Auf der Seite der Termine haken Sie Menschen an und schreiben ihnen gemeinsam.
several-drafts = Wer schon einen eigenen Text von Ihnen hat, bekommt diesen.
several-save = { PLURAL($n) ->
    [one] { $n } Karte als ein PDF speichern
   *[other] { $n } Karten als ein PDF speichern
}
several-stop = Anhalten
several-clear = diese Seite leeren
several-making = Die Karten werden gemacht …
several-saved = { PLURAL($n) ->
    [one] { $n } Karte gespeichert: { $file }
   *[other] { $n } Karten gespeichert: { $file }
}
several-ready = fertig
several-own = mit eigenem Text
several-writer = wer schreibt? er, sie oder wir
several-sex = eine Frau oder ein Mann? öffnen und angeben
several-blank = etwas ist noch auszufüllen: öffnen und angeben
several-remove = nicht jetzt

# Listen, Orte, Einstellungen, Dateien.
data-title = Daten und Einstellungen
data-lists = Listen
data-list = { PLURAL($n) ->
    [one] { $number } Mensch aus { $file }
   *[other] { $number } Menschen aus { $file }
}
data-program = Sprache und Aussehen
data-places = Orte, die zu bestätigen sind
data-places-text = Zu diesen Adressen sagen die Quellen Verschiedenes, oder der Ort soll umgezogen sein. Dorthin geht keine Karte, bis Sie es geprüft haben.
place-historic = Dieser Ort soll umgezogen sein.
place-disputed = Die Quellen sagen Verschiedenes.
place-right = Ich habe geprüft: Sie stimmt
place-unsure = nicht sicher
data-files = Dateien
data-folder = Listen, Entwürfe und Einstellungen: { $folder }
data-cards = Fertige Karten: { $folder }
data-private = Nichts davon verlässt diesen Computer. Kartka merkt sich nicht, wem Sie geschrieben haben; ein angefangener Text bleibt als Entwurf, bis Sie ihn löschen.
forget = Alles löschen …
forget-sure = Listen, Entwürfe, Einstellungen und Ihre Angaben zu Orten werden von diesem Computer gelöscht. Fertige Karten bleiben. Das lässt sich nicht rückgängig machen.
forget-yes = Alles löschen
forget-no = Behalten
