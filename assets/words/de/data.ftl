# Lists, places, settings, files: src/gui/screen/data.

data-title = Daten und Einstellungen
data-lists = Listen
data-list = { PLURAL($n) ->
    [one] { $number } Mensch aus { $file }
   *[other] { $number } Menschen aus { $file }
}
data-program = Sprache und Aussehen
data-files = Dateien
data-folder = Listen, Entwürfe und Einstellungen: { $folder }
data-cards = Fertige Karten: { $folder }
data-private = Nichts davon verlässt diesen Computer. Kartka hält nicht fest, wem Sie geschrieben haben; ein begonnener Text ist ein Entwurf, bis seine Karte gespeichert oder gedruckt ist.
data-part-general = Listen und Einstellungen
data-part-places = { $n ->
    [0] Haftorte
   *[other] Haftorte ({ $n } zu prüfen)
}
data-exported = Gespeichert: { $file }

data-forget = Alles löschen …
data-forget-sure = Listen, Entwürfe, Einstellungen, Ihre eigenen Texte, Bilder und Formate und Ihre Angaben zu Orten werden von diesem Computer gelöscht, samt dem Ordner, in dem sie liegen. Fertige Karten bleiben. Nicht erreichen kann Kartka die Warteschlange des Druckers, die Liste zuletzt geöffneter Dateien im PDF-Programm, die Zwischenablage und alte Blöcke des Datenträgers. Das lässt sich nicht rückgängig machen.
data-forget-yes = Alles löschen
data-forget-no = Behalten

data-place-question-title = Wohin soll die Karte gehen?
data-place-question-lines = die Adresszeilen selbst schreiben
data-place-question-lines-text = So, wie sie auf dem Umschlag stehen sollen, die Zeile des Landes am Ende.
data-place-question-check = Kartka kennt für diese Zeilen keine Regeln: Bitte prüfen Sie jede selbst.
data-place-question-lines-save = Diese Zeilen nehmen
data-place-question-unknown = es ist nicht bekannt, wo die Person ist
data-place-question-source = Ihre Antwort
data-place-which-country = „{ $name }“: In welchem Land ist das? Nennen Sie es mit --country: { $all }.
data-place-as-of = Stand { $date }
data-place-copy-sources = Quellen kopieren
data-place-confirm-today = Heute geprüft: stimmt
data-place-correct = Adresse berichtigen
data-place-enter = Adresse eingeben
data-place-take-back = meine Angabe zurücknehmen
data-place-forget-own = diesen Ort vergessen
data-place-listed-only = nur Ihre Liste kennt ihn
data-place-listed-text = Kartka kennt diesen Ort nicht. Geben Sie ihm eine Adresse, und die Karten an die Menschen dort tragen sie.
data-place-differs = Ihre Liste nennt eine andere Adresse als wir. Welche gilt?
data-place-ours = Unsere
data-place-theirs = Aus der Liste
data-place-ours-was = Kartkas eigene Daten:
data-place-keep-ours = Unsere behalten
data-place-use-theirs = Die der Liste nehmen
data-place-decided = Am { $date } haben Sie unsere gewählt.
data-place-told = { PLURAL($n) ->
    [one] { $source }, Stand { $date }, bei { $n } Menschen
   *[other] { $source }, Stand { $date }, bei { $n } Menschen
}
data-place-form-title = Ihre Adresse dieses Ortes
data-place-form-text = In kyrillischer Schrift, wie auf dem Umschlag. Was Sie nicht wissen, bleibt leer.
data-place-field-postcode = Postleitzahl
data-place-field-street = Straße
data-place-field-locality = Ort
data-place-field-district = Rajon
data-place-field-region = Gebiet
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Diese Adresse behalten
data-place-cancel = Lassen, wie es war
data-place-list-differs = Ihre Liste sagt etwas anderes

data-places-text = Wo Menschen in Haft sind, und wer es sagt. Was Sie hier bestätigen oder berichtigen, bleibt getrennt, mit seinem Tag; keine neue Liste und keine neue Version von Kartka ändert es.
data-places-search = Einen Ort suchen
data-places-doubtful = Zu prüfen ({ $n })
data-places-rest = Alle anderen ({ $n })
data-places-none = Kein Ort gefunden. Versuchen Sie es mit weniger Buchstaben.
data-places-doubtful-text = Die Quellen sagen Verschiedenes, der Ort soll umgezogen sein, eine Adresse ist nicht bekannt, oder Ihre Liste sagt etwas anderes. Bitte prüfen Sie, bevor Sie schreiben.

data-export-people = Meine Liste als Tabelle speichern
data-export-texts = Meine Texte speichern
data-export-text = Die Tabelle enthält alle Menschen Ihrer Listen und was Sie ergänzt haben: Dativ, amtlicher Name, Abteilung. Kartka liest sie wieder, auf diesem Computer oder einem anderen. Sie nennt Menschen beim Namen: Bewahren Sie sie dort auf, wo niemand sonst sie liest.

# Die Aufzeichnung des Gedruckten.
data-record-title = Was gedruckt wurde
data-record-keep = aufheben, was an mehrere gedruckt wurde, damit es später noch einmal gedruckt werden kann
data-record-why = So bleiben Namen, Adressen und Texte auf diesem Computer. Wer sie findet, weiß, wer wem geschrieben hat, und das kann jemanden ins Gefängnis bringen: Darum ist es aus, bis Sie es wollen. Solange es aus ist, lassen sich die Karten noch einmal drucken, bis das Fenster zugeht.
data-record-on = Nichts davon verlässt diesen Computer. Was Sie an mehrere drucken, bleibt hier mit Namen, Adressen und Texten aufgehoben, weil Sie das eingeschaltet haben; ein angefangener Text bleibt als Entwurf, bis Sie ihn löschen.

data-no-trace = Keine Spuren hinterlassen
data-no-trace-text = Für einen Abend an einem fremden Computer: Ab jetzt wird nichts auf seinen Datenträger geschrieben außer den Karten, die Sie speichern. Listen, Entwürfe und Einstellungen liegen im Arbeitsspeicher und sind weg, wenn das Fenster schließt. Was vorher im Ordner lag, bleibt dort unberührt.
data-drafts-text = Ein Entwurf wird gelöscht, sobald seine Karte gespeichert oder gedruckt ist. Andere Entwürfe werden beim Start gelöscht, wenn sie so lange nicht angerührt wurden:
data-draft-days = { PLURAL($n) ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
data-draft-days-never = nie
data-drafts = Entwürfe
