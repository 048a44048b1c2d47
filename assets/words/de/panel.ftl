# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = etwas berichtigen oder ergänzen
panel-edit-title = Ihre Korrekturen und Ergänzungen
panel-edit-text = Wird beim Schreiben gespeichert und bleibt, wenn eine neue Liste kommt.
panel-edit-close = schließen
panel-dative = Name im Dativ («кому»), nur wenn Sie ihn kennen
panel-birth = Geburtsdatum oder nur das Jahr
panel-birth-wrong = Das ist kein Datum. Schreiben Sie 12.03.1980, 03.1980 oder 1980.
panel-half-a-name = Auf dem Umschlag steht dann nur das: Bitte schreiben Sie Vor- und Familiennamen.
panel-form = der Name auf dem Umschlag, für alle
panel-form-usual = wie in dem Land üblich
panel-form-given-family = Vorname, Familienname
panel-form-family-first = Familienname, Vorname, Vatersname
panel-form-dative = Dativ, wo Sie ihn eingetragen haben
panel-block-computed = Die Adresse, wie Kartka sie schreibt
panel-block-own = Ihre eigenen Zeilen
panel-block-edit = die Zeilen selbst schreiben
panel-block-edited = Von Ihnen geändert am { $date }
panel-block-back = zurück zur berechneten Adresse

# A person by hand or by paste.
panel-add = Einen Menschen hinzufügen
panel-key-add = einen Menschen hinzufügen
panel-add-title = Wer soll eine Karte bekommen?
panel-add-text = Fügen Sie eine Adresse oder Nachricht ein, oder füllen Sie die Felder aus. Was erkannt wird, steht darunter; bitte sehen Sie an, was markiert ist.
panel-paste-here = Adresse hier einfügen
panel-who = Wer
panel-where = Wo
panel-name = Vorname und Familienname
panel-right = das stimmt
panel-same-name = Jemanden mit diesem Namen gibt es schon:
panel-leave-out = weglassen
panel-as-it-will-be = Die Adresse, wie sie auf der Karte stehen wird
panel-not-yet = Bitte beantworten Sie erst, was gefragt wird.
panel-keep = Behalten und schreiben
panel-clear = Felder leeren
panel-other-place = es ist ein anderer Ort
panel-ours = Was Kartka hat
panel-text-says = Was der Text sagt
panel-take-ours = die von Kartka nehmen
panel-take-theirs = die aus dem Text nehmen
panel-taken = diese gilt
panel-cannot-take = Diese kann nicht genommen werden: sie ist unvollständig oder lateinisch geschrieben.
panel-place-search = Gefängnis: Nummer, Ort oder Postleitzahl
panel-by-address = es ist nicht dabei: Adresse eintragen
panel-address-text = Kartka kennt diesen Ort nicht. Bitte sehen Sie jede Zeile an.
panel-is-it-this = Ist es dieser Ort?
country-ru = Russland

# What is known of a person, and since when.
panel-stay = Haftort: { $place }, seit der Liste vom { $date }.
panel-stay-moved = Haftort: { $place }, seit der Liste vom { $date }; vorher: { $before }.
panel-news = Neu in der Liste vom { $date }: { $now }; vorher: { $before }.
panel-history = was bekannt ist, und seit wann
panel-history-close = zuklappen
panel-history-title = Was bekannt ist, und seit wann
panel-arrested = Tag der Festnahme: { $date }.
panel-copy = Quellen kopieren
panel-list-differs = Die Liste vom { $date } nennt für diesen Ort eine andere Adresse. Welche gilt?
panel-list-says = Was die Liste sagt
panel-take-list = die der Liste nehmen

# The command line: which address of a place holds.
help-places-take-list = Die Adresse der neuesten Liste nehmen, wo sie eine andere ist als unsere
help-places-keep-ours = Unsere Adresse behalten, was auch immer die Liste sagt
cli-no-list-address = Keine Liste nennt für diesen Ort eine andere Adresse, die sich nehmen ließe.

# A file of a kind that we do not know.
panel-columns-title = Was steht in den Spalten?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } Zeile
       *[other] { $file }, { $number } Zeilen
    }
panel-columns-text = Bitte sehen Sie an, wofür jede Spalte gehalten wird. Es wird für Dateien mit derselben ersten Zeile gemerkt.
panel-columns-rows = Die ersten Zeilen
panel-columns-take = Die Liste so lesen
panel-encoding = Sind die Buchstaben unten lesbar? Wenn nicht, wählen Sie eine andere Kodierung.
panel-block-again = wieder Ihre eigenen Zeilen
