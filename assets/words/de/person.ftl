# Somebody, above the letter: src/gui/panel/letter/person.

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
person-birthday-ageless = { $days ->
    [0] Geburtstag heute, { $date }
    [1] Geburtstag morgen, { $date }
   *[other] { PLURAL($days) ->
        [one] Geburtstag am { $date }, in { $days } Tag
       *[other] Geburtstag am { $date }, in { $days } Tagen
    }
}
person-born = Geboren: { $date }.
person-held = Tag { $number } im Gefängnis.
person-moved = Haftort: { $place }; vorher: { $before }.
person-confirmed = Bestätigt durch die Liste vom { $date }
person-one-source = Nur eine Quelle nennt diese Adresse
person-please-check = { PLURAL($days) ->
    [one] Bitte prüfen: Stand { $date }, vor { $days } Tag
   *[other] Bitte prüfen: Stand { $date }, vor { $days } Tagen
}
person-example = Ein erfundener Mensch, zum Ausprobieren. Die Karte ist als Beispiel gekennzeichnet.
person-confirm-old = Ich habe selbst geprüft: Die Person ist noch dort
person-confirm-another-person = Ich habe selbst geprüft: Dies ist ein anderer Mensch
person-choose-another = Wählen Sie jemanden, der noch wartet.
person-nothing-to-take-back = Über { $id } haben Sie nichts gesagt, was sich zurücknehmen ließe.
person-not-added = { $id } steht auf einer Liste: Entfernen können Sie nur, wen Sie selbst eingetragen haben. Ist die Person frei, sagen Sie es: --freed --source TEXT
person-removed = Entfernt: { $name }. Zurückholen mit: kartka person { $id } --restore
person-restored = { $name } ist wieder da ({ $id }).
person-not-removed = Niemand mit der id { $id } wurde entfernt.
person-dative = Name im Dativ («кому»), nur wenn Sie ihn kennen
person-birth = Geburtsdatum oder nur das Jahr
person-birth-wrong = Das ist kein Datum. Schreiben Sie 12.03.1980, 03.1980 oder 1980.
person-half-a-name = Auf dem Umschlag steht dann nur das: Bitte schreiben Sie Vor- und Familiennamen.
person-ours = Was Kartka hat
person-take-ours = die von Kartka nehmen

# What is known of a person, and since when.
person-stay = Haftort: { $place }, seit der Liste vom { $date }.
person-stay-moved = Haftort: { $place }, seit der Liste vom { $date }; vorher: { $before }.
person-news = Neu in der Liste vom { $date }: { $now }; vorher: { $before }.
person-arrested = Tag der Festnahme: { $date }.
person-copy = Quellen kopieren
person-list-differs = Die Liste vom { $date } nennt für diesen Ort eine andere Adresse. Welche gilt?
person-list-says = Was die Liste sagt
person-take-list = die der Liste nehmen
person-remove = diese Person entfernen
person-is-removed = { $name } ist entfernt.
person-restore = zurückholen
person-removed-title = Von Ihnen entfernt:
person-unknown-place = Lesen Sie eine neuere Liste ein: Vielleicht steht dort, wo. Wenn Sie die Adresse kennen, tragen Sie sie über „Einen Menschen hinzufügen“ ein.
person-no-address = Wenn Sie die Adresse dieses Ortes kennen, tragen Sie sie auf der Seite „Daten“ unter „Haftorte“ ein.

person-place = Haftort: { $place }.
person-place-confirm = Ich habe geprüft: Diese Adresse stimmt
person-place-sources = Quellen: { $sources }

# Wo eine Karte aufgegeben wird und in welcher Schrift die Adresse steht.
person-posted-from = Absendeland: { $country } · ändern
person-posted-from-where = Wo geben Sie die Karte auf?
person-posted-from-unsaid = nicht angegeben

person-block-word = In der Adresse steht „{ $word }“: das ist kein Haftort. Sie wurde nicht übernommen. Wenn es stimmt, sagen Sie es mit --freed, --died oder --unknown.
person-block-computed = Die Adresse, wie Kartka sie schreibt
person-block-own = Ihre eigenen Zeilen
person-block-edit = die Zeilen selbst schreiben
person-block-edited = Von Ihnen geändert am { $date }
person-block-back = zurück zur berechneten Adresse
person-block-again = wieder Ihre eigenen Zeilen

# What the user says of a person.
person-edit = etwas berichtigen oder ergänzen
person-edit-title = Ihre Korrekturen und Ergänzungen
person-edit-text = Wird beim Schreiben gespeichert und bleibt, wenn eine neue Liste kommt.
person-edit-close = schließen

person-form = der Name auf dem Umschlag, für alle
person-form-usual = wie in dem Land üblich
person-form-given-family = Vorname, Familienname
person-form-family-first = Familienname, Vorname, Vatersname
person-form-dative = Dativ, wo Sie ihn eingetragen haben

person-history = was bekannt ist, und seit wann
person-history-close = zuklappen
person-history-title = Was bekannt ist, und seit wann
