# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = etwas berichtigen oder ergänzen
panel-edit-title = Was Sie besser wissen
panel-edit-text = Wird beim Schreiben gespeichert und bleibt, wenn eine neue Liste kommt.
panel-edit-close = schließen
panel-dative = Name im Dativ («кому»), nur wenn Sie ihn kennen
panel-birth = Geburtsdatum oder nur das Jahr
panel-birth-wrong = Das ist kein Datum. Schreiben Sie 12.03.1980, 03.1980 oder 1980.
panel-form = der Name auf dem Umschlag, für alle
panel-form-usual = wie dort üblich
panel-form-given-family = Vorname, Familienname
panel-form-family-first = Familienname, Vorname, Vatersname
panel-form-dative = Dativ, wo Sie ihn eingetragen haben
panel-block-computed = Die Adresse, wie Kartka sie schreibt
panel-block-own = Ihre eigenen Zeilen
panel-block-edit = die Zeilen selbst schreiben
panel-block-edited = Von Ihnen geändert am { $date }
panel-block-back = zurück zur berechneten Adresse
